import type { ClauseId, LotId, PersonId } from "../definitions/identifiers";
import { DOCUMENTS, type DocumentName } from "./document-name";

/** What all lots share, or one lot. Positions are taken part by part. */
export type PartId = "common" | LotId;

export const COMMON = "common" satisfies PartId;

/** A clause as it was last saved. `n` counts its forms; `place` orders the clauses of a document. */
export type Clause = {
  readonly clause: ClauseId;
  readonly part: PartId;
  readonly document: DocumentName;
  readonly place: number;
  readonly n: number;
  readonly heading: string;
  /** CommonMark in English, in NFC with LF; `{{name}}` stands for a fact of the same part. */
  readonly text: string;
};

/** A clause with who saved it last, for whoever finds that another came first. */
export type SavedClause = Clause & { readonly by: PersonId; readonly isRemoved: boolean };

/** In which order the clauses of a document are read in a part, as it was last said. */
export type ClauseOrder = {
  readonly part: PartId;
  readonly document: DocumentName;
  readonly n: number;
  readonly clauses: readonly ClauseId[];
};

/** The clauses of a part: document by document, in each by place. */
export function clausesOf<Each extends Clause>(clauses: readonly Each[], part: PartId): readonly Each[] {
  return clauses
    .filter((clause) => clause.part === part)
    .toSorted(
      (a, b) =>
        DOCUMENTS.indexOf(a.document) - DOCUMENTS.indexOf(b.document) ||
        a.place - b.place ||
        (a.clause < b.clause ? -1 : 1),
    );
}

/** The clauses with the places that they were moved to; one that no order names comes after those that it does. */
export function inTheirOrder<Each extends Clause>(
  clauses: readonly Each[],
  orders: readonly ClauseOrder[],
): readonly Each[] {
  const places = new Map(
    orders.flatMap(({ part, document, clauses: named }) =>
      named.map((clause, place) => [keyOf({ part, document, clause }), place - named.length] as const),
    ),
  );
  return clauses.map((clause) => ({ ...clause, place: places.get(keyOf(clause)) ?? clause.place }));
}

/** A clause that went to another document is not found in the order of the one that it left. */
function keyOf({ part, document, clause }: Pick<Clause, "part" | "document" | "clause">): string {
  return `${part} ${document} ${clause}`;
}
