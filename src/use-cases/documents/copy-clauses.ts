import { identifier, type ClauseId } from "@/domain/definitions/identifiers";
import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import { addClauses, type Added, type AddingRefusal } from "@/domain/documents/add-clauses";
import type { DraftingRefusal } from "@/domain/gates/drafting-gate";
import type { Circumstances } from "@/domain/people/circumstances";
import { mayRunTender } from "@/domain/tenders/policy";
import { loadClausesToCopy } from "@/storage/documents/load-clauses-to-copy";
import { loadWholeDraftForDecision } from "@/storage/documents/load-draft";
import { loadDraftingGate } from "@/storage/gates/load-drafting-gate";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { CopyClausesInput } from "./inputs";

/** The lead's officer takes clauses over from a tender whose texts they read. The record says from which. */
export async function copyClauses(
  circumstances: Circumstances,
  input: CopyClausesInput,
): Promise<Outcome<Added, AddingRefusal | DraftingRefusal>> {
  const newClause = () => identifier<ClauseId>(circumstances.newId());
  return inTransaction<Added, AddingRefusal | DraftingRefusal>(
    circumstances,
    { useCase: "documents/copy-clauses", input },
    async (tx) => {
      const draft = await loadWholeDraftForDecision(tx, input.tender);
      if (!draft) return notFound;
      if (!mayRunTender(circumstances.actor, draft.tender)) return notAllowed;
      const shut = await loadDraftingGate(tx, input.tender, circumstances.now);
      if (shut) return shut;
      const clauses = await loadClausesToCopy(tx, { tender: input.from, clauses: input.clauses });
      if (!clauses) return notFound;

      const chosen = input.parts.flatMap((part) =>
        clauses.map(({ document, heading, text }) => ({ part, document, heading, text })),
      );
      const decision = addClauses(draft, { chosen, newClause, copiedFrom: input.from });
      if (!decision.ok) return decision;
      await record(tx, decision.value, circumstances);
      return accepted({ added: decision.value.length });
    },
  );
}
