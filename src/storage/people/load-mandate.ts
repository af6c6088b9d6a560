import type { Country } from "@/domain/definitions/country";
import type { MandateId, OrganisationId } from "@/domain/definitions/identifiers";
import type { IssuingFacts } from "@/domain/people/mandate-acts";
import type { MandateDraft, MandateOnFile } from "@/domain/people/mandate-file";
import { opened, type Transaction } from "../opened";
import { lockOrganisation } from "../record/lock-stream";
import { findTender } from "../tenders/find-tender";
import { findMandates } from "./find-mandates";

type OfCountry = { readonly organisation: OrganisationId; readonly country: Country };

/** A mandate of the own country under the lock of its buyer; null where there is none. */
export async function loadMandateForDecision(
  tx: Transaction,
  { organisation, country, mandate }: OfCountry & { readonly mandate: MandateId },
): Promise<MandateOnFile | null> {
  await lockOrganisation(tx, organisation);
  const found = (await findMandates(opened(tx), [country])).find((each) => each.mandate === mandate);
  if (!found) return null;
  return { ...found, limits: await opened(tx).mandateLimit.count({ where: { mandateId: mandate } }) };
}

type Draft = Pick<MandateDraft, "organisation" | "country" | "holder" | "scope" | "under">;

/** What stands behind an issue, under the lock of the buyer whose mandate it is. */
export async function loadIssuingFacts(tx: Transaction, { holder, under, scope, ...of }: Draft): Promise<IssuingFacts> {
  await lockOrganisation(tx, of.organisation);
  const db = opened(tx);
  const grants = await db.roleGrant.findMany({ where: { personId: holder, organisationId: of.organisation } });
  const tender = scope.of === "all-tenders" ? null : await findTender(db, scope.tender);
  return {
    holderSpeaks: grants.some(({ role }) => role === "representative" || role === "deputy"),
    holderSigns: grants.some(({ role }) => role === "signatory"),
    lots: tender && tender.lots.map(({ lot }) => lot),
    above: under ? await loadMandateForDecision(tx, { ...of, mandate: under }) : null,
  };
}
