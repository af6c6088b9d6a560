import { storedCountry } from "@/domain/definitions/country";
import { identifier, type LineId, type LotId, type TenderId } from "@/domain/definitions/identifiers";
import { accepted, notAllowed, type Outcome } from "@/domain/definitions/result";
import { dayIn } from "@/domain/definitions/time";
import type { Circumstances } from "@/domain/people/circumstances";
import { mayProposeTenders } from "@/domain/tenders/policy";
import { proposeTender as decide, type ProposalRefusal } from "@/domain/tenders/propose-tender";
import type { Invitation, Lot } from "@/domain/tenders/tender";
import { record } from "@/storage/record";
import { loadKnownCountries, loadNextTenderNumber } from "@/storage/tenders/load-known-countries";
import { inTransaction } from "@/storage/transaction";
import type { ProposeTenderInput } from "./inputs";

export type Proposed = { readonly tender: TenderId; readonly number: string };

/** A procurement officer proposes a joint tender; the own organisation leads, and the interest window opens. */
export async function proposeTender(
  circumstances: Circumstances,
  input: ProposeTenderInput,
): Promise<Outcome<Proposed, ProposalRefusal>> {
  const { actor, newId, now } = circumstances;
  if (actor.kind !== "person" || !mayProposeTenders(actor)) return notAllowed;

  return inTransaction(circumstances, { useCase: "tenders/propose-tender", input }, async (tx) => {
    const known = await loadKnownCountries(tx);
    const countries = known.map(({ country }) => country);
    const timeZone = known.find(({ country }) => country === actor.country)?.timeZone ?? "UTC";
    const number = await loadNextTenderNumber(tx, dayIn(timeZone, now).slice(0, 4));
    const decision = decide(
      {
        tender: identifier<TenderId>(newId()),
        number,
        title: input.title,
        businessCase: input.businessCase,
        leadOrganisation: actor.organisation,
        leadCountry: actor.country,
        lots: numbered(input.lots, newId),
        invitations: invitationsOf(input),
        interestClosesAt: input.interestClosesAt,
      },
      countries,
      now,
    );
    if (!decision.ok) return decision;
    await record(tx, decision.value, circumstances);
    return accepted({ tender: decision.value[0].tender, number });
  });
}

/** Whether these are countries that the data knows, the domain's rule says. Taking part goes before observing. */
function invitationsOf({ participants, observers }: ProposeTenderInput): readonly Invitation[] {
  const onlyObserving = observers.filter((code) => !participants.includes(code));
  return [
    ...participants.map((code) => ({ country: storedCountry(code), as: "participant" as const })),
    ...onlyObserving.map((code) => ({ country: storedCountry(code), as: "observer" as const })),
  ];
}

/** Lots are numbered as they stand in the proposal; ids are for ever. */
function numbered(lots: ProposeTenderInput["lots"], newId: () => string): readonly Lot[] {
  return lots.map(({ title, lines }, index) => ({
    lot: identifier<LotId>(newId()),
    number: index + 1,
    title,
    lines: lines.map((facts) => ({ line: identifier<LineId>(newId()), ...facts })),
  }));
}
