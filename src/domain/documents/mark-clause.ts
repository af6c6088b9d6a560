import type { Country } from "../definitions/country";
import type { RefusalOf } from "../definitions/refusal-of";
import { accepted, firstBroken, refused, type Result } from "../definitions/result";
import { dayIn, type Instant } from "../definitions/time";
import type { Participation } from "../participation/participation";
import type { Tender } from "../tenders/tender";
import type { ClauseMark, ClauseMarked, Mark } from "./clause-mark";
import type { Discussion } from "./discuss";
import * as rules from "./discussion-rules";

export type MarkRefusal =
  | RefusalOf<typeof rules.aDispatchedTextIsNoLongerDiscussed>
  | RefusalOf<typeof rules.aRemovedClauseIsNoLongerDiscussed>
  | RefusalOf<typeof rules.aClauseIsMarkedAsItStands>
  | RefusalOf<typeof rules.aCountryMarksWhatWouldBindIt>;

export type ClauseToMark = Pick<Discussion, "clause" | "isDispatched"> & {
  readonly tender: Pick<Tender, "id" | "leadTimeZone">;
  readonly participations: readonly Participation[];
  /** What the country said of this clause last. */
  readonly last: Pick<ClauseMark, "n"> | null;
};

export type SaidMark = {
  readonly country: Country;
  readonly onForm: number;
  readonly mark: Mark;
  readonly reason?: string;
};

/** A country says how it stands to a clause as it is now. It binds nobody, and may be said anew at any time. */
export function markClause(
  { tender, clause, isDispatched, participations, last }: ClauseToMark,
  said: SaidMark,
  now: Instant,
): Result<readonly [ClauseMarked], MarkRefusal> {
  const { country, onForm } = said;
  const broken = firstBroken<MarkRefusal>(
    rules.aDispatchedTextIsNoLongerDiscussed(isDispatched),
    rules.aRemovedClauseIsNoLongerDiscussed(clause),
    rules.aCountryMarksWhatWouldBindIt(clause, participations, { country, day: dayIn(tender.leadTimeZone, now) }),
    rules.aClauseIsMarkedAsItStands(clause, onForm),
  );
  if (broken) return refused(broken);
  const n = (last?.n ?? 0) + 1;
  return accepted([{ type: "ClauseMarked", version: 1, tender: tender.id, clause: clause.clause, n, ...said }]);
}
