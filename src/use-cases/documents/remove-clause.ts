import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import { removeClause as decide, type ClauseRefusal } from "@/domain/documents/write-clause";
import type { DraftingRefusal } from "@/domain/gates/drafting-gate";
import type { Circumstances } from "@/domain/people/circumstances";
import { mayRunTender } from "@/domain/tenders/policy";
import { loadDraftForDecision } from "@/storage/documents/load-draft";
import { loadDraftingGate } from "@/storage/gates/load-drafting-gate";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { RemoveClauseInput } from "./inputs";

/** The lead's officer takes a clause out of the text. Its earlier forms stay in the record. */
export async function removeClause(
  circumstances: Circumstances,
  input: RemoveClauseInput,
): Promise<Outcome<"removed", ClauseRefusal | DraftingRefusal>> {
  return inTransaction<"removed", ClauseRefusal | DraftingRefusal>(
    circumstances,
    { useCase: "documents/remove-clause", input },
    async (tx) => {
      const draft = await loadDraftForDecision(tx, input);
      if (!draft?.saved) return notFound;
      if (!mayRunTender(circumstances.actor, draft.tender)) return notAllowed;
      const shut = await loadDraftingGate(tx, input.tender, circumstances.now);
      if (shut) return shut;

      const decision = decide(draft, input);
      if (!decision.ok) return decision;
      await record(tx, decision.value, circumstances);
      return accepted("removed");
    },
  );
}
