import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import { setCriteria as decide, type CriteriaRefusal } from "@/domain/documents/set-criteria";
import { identified } from "@/domain/documents/typed-criteria";
import type { DraftingRefusal } from "@/domain/gates/drafting-gate";
import type { Circumstances } from "@/domain/people/circumstances";
import { mayRunTender } from "@/domain/tenders/policy";
import { loadCriteriaForDecision } from "@/storage/documents/load-criteria";
import { loadDraftingGate } from "@/storage/gates/load-drafting-gate";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { SetCriteriaInput } from "./criteria-inputs";

/** The lead's officer says what bids are compared by: in all lots, or in one that has criteria of its own. */
export async function setCriteria(
  circumstances: Circumstances,
  input: SetCriteriaInput,
): Promise<Outcome<"set", CriteriaRefusal | DraftingRefusal>> {
  return inTransaction<"set", CriteriaRefusal | DraftingRefusal>(
    circumstances,
    { useCase: "documents/set-criteria", input },
    async (tx) => {
      const draft = await loadCriteriaForDecision(tx, input);
      if (!draft) return notFound;
      if (!mayRunTender(circumstances.actor, draft.tender)) return notAllowed;
      const shut = await loadDraftingGate(tx, input.tender, circumstances.now);
      if (shut) return shut;

      const criteria = identified(input, draft.saved.criteria, circumstances.newId);
      const decision = decide(draft, { basedOn: input.basedOn, criteria });
      if (!decision.ok) return decision;
      await record(tx, decision.value, circumstances);
      return accepted("set");
    },
  );
}
