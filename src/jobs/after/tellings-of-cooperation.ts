import type { Circumstances } from "@/domain/people/circumstances";
import { agreementToTell, signersOfVersion, type AgreementToTell } from "@/queries/agreement/agreement-to-tell";
import type { LeftWork } from "../left-work";
import { standingConcluded, standingPut, standingReplaced } from "../mail/agreement-contents";
import { mailsTo, type Told } from "../mail/mails-to";
import { KIND_OF } from "./kind-of";
import type { Followed } from "./telling";

type OfCooperation = Extract<LeftWork["after"], { readonly cooperation: unknown }>;

/** A standing agreement is put to those who sign it, and told to those who work under it. It belongs to no tender. */
export async function tellingsOfCooperation(
  circumstances: Circumstances,
  event: Followed,
  work: OfCooperation,
): Promise<readonly Told[]> {
  if (event.type !== "AgreementPut" && event.type !== "AgreementConcluded") return [];
  const { entry, cooperation } = work;
  const agreement = await agreementToTell(circumstances, { cooperation, number: event.number });
  if (!agreement) throw new Error(`entry ${entry} of the agreement ${cooperation} cannot be followed`);
  const telling = event.type === "AgreementPut" ? await puttingOf(circumstances, agreement) : concludingOf(agreement);
  return mailsTo(circumstances, null, {
    ...telling,
    countries: agreement.countries,
    about: `${event.type} ${entry}`,
    kind: KIND_OF[event.type],
    follows: work,
  });
}

/** To those who sign; whoever signed the version before reads that it does not count for this one. */
async function puttingOf(circumstances: Circumstances, agreement: AgreementToTell) {
  const before = { paper: agreement.cooperation, version: agreement.number - 1 };
  const people = await signersOfVersion(circumstances, before);
  const instead = { people, write: standingReplaced(agreement) };
  return { roles: ["signatory"], write: standingPut(agreement), instead } as const;
}

function concludingOf(agreement: AgreementToTell) {
  return { roles: ["procurement-officer", "legal-officer"], write: standingConcluded(agreement) } as const;
}
