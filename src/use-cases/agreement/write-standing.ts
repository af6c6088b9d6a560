import type { CooperationId } from "@/domain/definitions/identifiers";
import { identifier } from "@/domain/definitions/identifiers";
import { mayWriteStandingAgreements } from "@/domain/agreement/policy";
import { whoeverWritesIsAParty } from "@/domain/agreement/rules";
import { writeStandingTerms as decide, type StandingRefusal } from "@/domain/agreement/write-terms";
import { accepted, notAllowed, notFound, refused, type Outcome } from "@/domain/definitions/result";
import type { Circumstances } from "@/domain/people/circumstances";
import { loadParties } from "@/storage/agreement/load-for-deciding";
import { loadStanding } from "@/storage/agreement/load-papers";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { WriteStandingInput } from "./inputs";

/** A legal officer begins a standing agreement, or writes its terms from their latest form. */
export async function writeStanding(
  circumstances: Circumstances,
  input: WriteStandingInput,
): Promise<Outcome<{ readonly cooperation: CooperationId }, StandingRefusal>> {
  const { actor, newId } = circumstances;
  if (!mayWriteStandingAgreements(actor)) return notAllowed;

  return inTransaction(circumstances, { useCase: "agreement/write-standing", input }, async (tx) => {
    const begun = input.cooperation ? await loadStanding(tx, input.cooperation) : null;
    if (input.cooperation && !begun) return notFound;
    const outside = begun?.terms && whoeverWritesIsAParty(begun.terms, actor.organisation);
    if (outside) return refused(outside);
    const cooperation = begun?.cooperation ?? identifier<CooperationId>(newId());
    const parties = await loadParties(tx, { organisations: input.terms.parties });
    const countries = parties.map(({ country }) => country);
    const facts = { cooperation, written: begun?.written ?? 0, writer: actor.organisation, countries };
    const decision = decide(facts, input);
    if (!decision.ok) return decision;
    await record(tx, decision.value, circumstances);
    return accepted({ cooperation });
  });
}
