import type { ClauseId, LotId, PersonId } from "../definitions/identifiers";

/** What all lots share, or one lot. Positions are taken part by part. */
export type PartId = "common" | LotId;

export const COMMON = "common" satisfies PartId;

/** A clause as it was last saved. `n` counts its forms; `place` orders the clauses of a part. */
export type Clause = {
  readonly clause: ClauseId;
  readonly part: PartId;
  readonly place: number;
  readonly n: number;
  readonly heading: string;
  /** Plain text in NFC with LF; an empty line parts two paragraphs. */
  readonly text: string;
};

/** A clause with who saved it last, for whoever finds that another came first. */
export type SavedClause = Clause & { readonly by: PersonId; readonly isRemoved: boolean };

export function clausesOf(clauses: readonly Clause[], part: PartId): readonly Clause[] {
  return clauses
    .filter((clause) => clause.part === part)
    .toSorted((a, b) => a.place - b.place || (a.clause < b.clause ? -1 : 1));
}
