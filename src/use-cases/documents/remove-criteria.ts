import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import { removeCriteria as decide, type CriteriaRefusal } from "@/domain/documents/set-criteria";
import type { DraftingRefusal } from "@/domain/gates/drafting-gate";
import type { Circumstances } from "@/domain/people/circumstances";
import { mayRunTender } from "@/domain/tenders/policy";
import { loadCriteriaForDecision } from "@/storage/documents/load-criteria";
import { loadDraftingGate } from "@/storage/gates/load-drafting-gate";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { RemoveCriteriaInput } from "./criteria-inputs";

/** The lead's officer lets a lot go back to the criteria of all lots. */
export async function removeCriteria(
  circumstances: Circumstances,
  input: RemoveCriteriaInput,
): Promise<Outcome<"removed", CriteriaRefusal | DraftingRefusal>> {
  return inTransaction<"removed", CriteriaRefusal | DraftingRefusal>(
    circumstances,
    { useCase: "documents/remove-criteria", input },
    async (tx) => {
      const draft = await loadCriteriaForDecision(tx, input);
      if (!draft) return notFound;
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
