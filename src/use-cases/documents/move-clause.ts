import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import { moveClause as decide, type OrderRefusal } from "@/domain/documents/order-clauses";
import type { Circumstances } from "@/domain/people/circumstances";
import { mayRunTender } from "@/domain/tenders/policy";
import { loadOrderForDecision } from "@/storage/documents/load-draft";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { MoveClauseInput } from "./inputs";

/** The lead's officer moves a clause up or down within its document. */
export async function moveClause(
  circumstances: Circumstances,
  input: MoveClauseInput,
): Promise<Outcome<"moved", OrderRefusal>> {
  return inTransaction(circumstances, { useCase: "documents/move-clause", input }, async (tx) => {
    const loaded = await loadOrderForDecision(tx, input.tender);
    if (!loaded) return notFound;
    if (!mayRunTender(circumstances.actor, loaded.whole.tender)) return notAllowed;

    const decision = decide(loaded.order, input);
    if (!decision.ok) return decision;
    await record(tx, decision.value, circumstances);
    return accepted("moved");
  });
}
