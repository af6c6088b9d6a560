import type { Country } from "../definitions/country";
import type { ClauseId, TenderId } from "../definitions/identifiers";
import type { Clause } from "./clause";

/** How a country stands to a clause while it is being written. No position, and nobody is bound by it. */
export const MARKS = ["open", "agreed", "parked"] as const;
export type Mark = (typeof MARKS)[number];

export type ClauseMarked = {
  readonly type: "ClauseMarked";
  readonly version: 1;
  readonly tender: TenderId;
  readonly clause: ClauseId;
  readonly country: Country;
  readonly n: number;
  /** The form of the clause that it is said of. */
  readonly onForm: number;
  readonly mark: Mark;
  /** Why the clause is put aside; with that mark alone. */
  readonly reason?: string;
};

/** The last that a country said of a clause. */
export type ClauseMark = Pick<ClauseMarked, "clause" | "country" | "n" | "onForm" | "mark"> & {
  readonly reason: string | null;
};

/** What counts now: what was said of an earlier form is open again, and it is told what it was. */
export type StandingMark = {
  readonly country: Country;
  readonly mark: Mark;
  readonly reason: string | null;
  readonly before: Exclude<Mark, "open"> | null;
};

/** How each of these countries stands to a clause in its present form. */
export function standingMarks(
  clause: Pick<Clause, "clause" | "n">,
  countries: readonly Country[],
  marks: readonly ClauseMark[],
): readonly StandingMark[] {
  return countries.map((country) => {
    const last = marks.find((each) => each.clause === clause.clause && each.country === country);
    if (!last) return { country, mark: "open", reason: null, before: null };
    if (last.onForm === clause.n) return { country, mark: last.mark, reason: last.reason, before: null };
    return { country, mark: "open", reason: null, before: last.mark === "open" ? null : last.mark };
  });
}

/** Agreed is a clause of which every country that it would bind says so, in the form in which it stands. */
export function isAgreedByAll(standing: readonly StandingMark[]): boolean {
  return standing.length > 0 && standing.every(({ mark }) => mark === "agreed");
}
