import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import { moveClause as decide, type OrderRefusal } from "@/domain/documents/order-clauses";
import type { DraftingRefusal } from "@/domain/gates/drafting-gate";
import type { Circumstances } from "@/domain/people/circumstances";
import { mayRunTender } from "@/domain/tenders/policy";
import { loadOrderForDecision } from "@/storage/documents/load-draft";
import { loadDraftingGate } from "@/storage/gates/load-drafting-gate";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { MoveClauseInput } from "./inputs";

/** The lead's officer moves a clause up or down within its document. */
export async function moveClause(
  circumstances: Circumstances,
  input: MoveClauseInput,
): Promise<Outcome<"moved", OrderRefusal | DraftingRefusal>> {
  return inTransaction<"moved", OrderRefusal | DraftingRefusal>(
    circumstances,
    { useCase: "documents/move-clause", input },
    async (tx) => {
      const loaded = await loadOrderForDecision(tx, input.tender);
      if (!loaded) return notFound;
      if (!mayRunTender(circumstances.actor, loaded.whole.tender)) return notAllowed;
      const shut = await loadDraftingGate(tx, input.tender, circumstances.now);
      if (shut) return shut;

      const decision = decide(loaded.order, input);
      if (!decision.ok) return decision;
      await record(tx, decision.value, circumstances);
      return accepted("moved");
    },
  );
}
