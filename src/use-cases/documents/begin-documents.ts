import { identifier, type ClauseId, type LotId } from "@/domain/definitions/identifiers";
import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import { addClauses, type Added, type AddingRefusal, type ClauseToAdd } from "@/domain/documents/add-clauses";
import { COMMON, type PartId } from "@/domain/documents/clause";
import { DOCUMENTS } from "@/domain/documents/document-name";
import type { FactSide } from "@/domain/documents/facts";
import { templateWith } from "@/domain/documents/templates";
import type { DraftingRefusal } from "@/domain/gates/drafting-gate";
import type { Circumstances } from "@/domain/people/circumstances";
import { mayRunTender } from "@/domain/tenders/policy";
import { loadWholeDraftForDecision } from "@/storage/documents/load-draft";
import { loadDraftingGate } from "@/storage/gates/load-drafting-gate";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { BeginDocumentsInput } from "./inputs";

/** The lead's officer begins the documents from templates: many clauses in one act. */
export async function beginDocuments(
  circumstances: Circumstances,
  input: BeginDocumentsInput,
): Promise<Outcome<Added, AddingRefusal | DraftingRefusal>> {
  const newClause = () => identifier<ClauseId>(circumstances.newId());
  return inTransaction<Added, AddingRefusal | DraftingRefusal>(
    circumstances,
    { useCase: "documents/begin-documents", input },
    async (tx) => {
      const draft = await loadWholeDraftForDecision(tx, input.tender);
      if (!draft) return notFound;
      if (!mayRunTender(circumstances.actor, draft.tender)) return notAllowed;
      const shut = await loadDraftingGate(tx, input.tender, circumstances.now);
      if (shut) return shut;

      const decision = addClauses(draft, { chosen: chosenFrom(input), newClause });
      if (!decision.ok) return decision;
      await record(tx, decision.value, circumstances);
      return accepted({ added: decision.value.length });
    },
  );
}

/** In the order of the templates, part by part; what was never a template is none now. */
function chosenFrom({ templates, lots }: BeginDocumentsInput): readonly ClauseToAdd[] {
  return DOCUMENTS.flatMap((document) => templates[document])
    .map(templateWith)
    .filter((template) => template !== undefined)
    .flatMap(({ side, document, heading, text }) =>
      partsFor(side, lots).map((part) => ({ part, document, heading, text })),
    );
}

function partsFor(side: FactSide, lots: readonly LotId[]): readonly PartId[] {
  return side === "common" ? [COMMON] : lots;
}
