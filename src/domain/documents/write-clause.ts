import type { ClauseId } from "../definitions/identifiers";
import type { RefusalOf } from "../definitions/refusal-of";
import { accepted, firstBroken, refused, type Result } from "../definitions/result";
import type { Tender } from "../tenders/tender";
import type { PartId, SavedClause } from "./clause";
import type { DocumentName } from "./document-name";
import type { ClauseRemoved, ClauseWritten } from "./events";
import * as rules from "./rules";

export type ClauseRefusal =
  | RefusalOf<typeof rules.aClauseBelongsToAPart>
  | RefusalOf<typeof rules.aClauseIsChangedFromItsLatestForm>
  | RefusalOf<typeof rules.aRemovedClauseStaysRemoved>
  | RefusalOf<typeof rules.aDispatchedTextStandsStill>
  | RefusalOf<typeof rules.factsAreNamedBetweenTwoBraces>
  | RefusalOf<typeof rules.aFactStandsInItsPart>;

/** The text being worked on, as far as one clause needs it. */
export type Draft = {
  readonly tender: Tender;
  /** The clause as it was last saved, or null where it is new. */
  readonly saved: SavedClause | null;
  readonly isDispatched: boolean;
  /** How many clauses were ever begun: a new one comes after them. */
  readonly begun: number;
};

export type ClauseText = {
  readonly clause: ClauseId;
  readonly part: PartId;
  readonly document: DocumentName;
  readonly heading: string;
  readonly text: string;
  /** The form that the writer had before them; 0 for a new clause. */
  readonly basedOn: number;
};

/** The officer writes a clause or changes it. It stays in the part in which it was begun. */
export function writeClause(draft: Draft, written: ClauseText): Result<readonly [ClauseWritten], ClauseRefusal> {
  const { tender, saved } = draft;
  const { clause, document, heading, text, basedOn } = written;
  const part = saved?.part ?? written.part;
  const broken = firstBroken<ClauseRefusal>(
    rules.aDispatchedTextStandsStill(draft.isDispatched),
    rules.aClauseBelongsToAPart(tender, part),
    rules.aRemovedClauseStaysRemoved(saved),
    rules.aClauseIsChangedFromItsLatestForm(saved, basedOn),
    rules.factsAreNamedBetweenTwoBraces(text),
    rules.aFactStandsInItsPart(part, text),
  );
  if (broken) return refused(broken);

  const place = saved?.place ?? draft.begun + 1;
  const n = basedOn + 1;
  return accepted([
    { type: "ClauseWritten", version: 2, tender: tender.id, clause, part, document, place, n, heading, text },
  ]);
}

export function removeClause(
  draft: Draft,
  { clause, basedOn }: { readonly clause: ClauseId; readonly basedOn: number },
): Result<readonly [ClauseRemoved], ClauseRefusal> {
  const broken = firstBroken<ClauseRefusal>(
    rules.aDispatchedTextStandsStill(draft.isDispatched),
    rules.aRemovedClauseStaysRemoved(draft.saved),
    rules.aClauseIsChangedFromItsLatestForm(draft.saved, basedOn),
  );
  if (broken) return refused(broken);
  return accepted([{ type: "ClauseRemoved", version: 1, tender: draft.tender.id, clause, n: basedOn + 1 }]);
}
