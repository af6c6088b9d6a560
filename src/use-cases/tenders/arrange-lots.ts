import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import type { Circumstances } from "@/domain/people/circumstances";
import { arrangeLots as decide, type ArrangingRefusal } from "@/domain/tenders/arrange-lots";
import { mayRunTender } from "@/domain/tenders/policy";
import { record } from "@/storage/record";
import { loadLotsToArrange } from "@/storage/tenders/load-arrangement";
import { inTransaction } from "@/storage/transaction";
import type { ArrangeLotsInput } from "./inputs";

/** The lead's officer writes, moves, copies, splits, merges or removes a lot. */
export async function arrangeLots(
  circumstances: Circumstances,
  input: ArrangeLotsInput,
): Promise<Outcome<"arranged", ArrangingRefusal>> {
  return inTransaction(circumstances, { useCase: "tenders/arrange-lots", input }, async (tx) => {
    const lots = await loadLotsToArrange(tx, input.tender);
    if (!lots) return notFound;
    if (!mayRunTender(circumstances.actor, lots.tender)) return notAllowed;

    const decision = decide(lots, input, circumstances.newId);
    if (!decision.ok) return decision;
    await record(tx, decision.value, circumstances);
    return accepted("arranged");
  });
}
