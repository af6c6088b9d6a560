import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import { translateClause as decide, type TranslationRefusal } from "@/domain/documents/translate-clause";
import type { DraftingRefusal } from "@/domain/gates/drafting-gate";
import type { Circumstances } from "@/domain/people/circumstances";
import { mayRunTender } from "@/domain/tenders/policy";
import { loadTranslationForDecision } from "@/storage/documents/load-draft";
import { loadDraftingGate } from "@/storage/gates/load-drafting-gate";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { TranslateClauseInput } from "./inputs";

/** The lead's officer says a clause in another language, or changes how it is said there. */
export async function translateClause(
  circumstances: Circumstances,
  input: TranslateClauseInput,
): Promise<Outcome<"translated", TranslationRefusal | DraftingRefusal>> {
  return inTransaction<"translated", TranslationRefusal | DraftingRefusal>(
    circumstances,
    { useCase: "documents/translate-clause", input },
    async (tx) => {
      const loaded = await loadTranslationForDecision(tx, input);
      if (!loaded?.draft.saved) return notFound;
      if (!mayRunTender(circumstances.actor, loaded.draft.tender)) return notAllowed;
      const shut = await loadDraftingGate(tx, input.tender, circumstances.now);
      if (shut) return shut;

      const decision = decide(loaded.draft, loaded.saved, input);
      if (!decision.ok) return decision;
      await record(tx, decision.value, circumstances);
      return accepted("translated");
    },
  );
}
