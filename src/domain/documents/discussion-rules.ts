import type { Country } from "../definitions/country";
import type { CommentId } from "../definitions/identifiers";
import type { CalendarDay } from "../definitions/time";
import { stanceOn, type Participation } from "../participation/participation";
import { COMMON, type SavedClause } from "./clause";
import type { Comment } from "./comment";

/** Of a clause that has left the text nothing more is said. Source: house-nothing-typed-is-overwritten. */
export function aRemovedClauseIsNoLongerDiscussed({ isRemoved }: Pick<SavedClause, "isRemoved">) {
  return isRemoved ? ({ rule: "a-removed-clause-is-no-longer-discussed" } as const) : null;
}

/** What is said of a clause is said of a form that it has or had. Source: house-nothing-typed-is-overwritten. */
export function aCommentIsOnAFormOfTheClause({ n }: Pick<SavedClause, "n">, onForm: number) {
  return onForm >= 1 && onForm <= n ? null : ({ rule: "a-comment-is-on-a-form-of-the-clause" } as const);
}

/** An answer stands below the comment that began the matter, at the same clause. Source: house-nothing-typed-is-overwritten. */
export function anAnswerStandsBelowItsQuestion(
  { clause }: Pick<SavedClause, "clause">,
  answers: CommentId | undefined,
  comments: readonly Comment[],
) {
  const question = comments.find(({ comment }) => comment === answers);
  const isThere = answers === undefined || (question?.clause === clause && question.answers === null);
  return isThere ? null : ({ rule: "an-answer-stands-below-its-question" } as const);
}

/** What begins a matter is settled; what was said within it is not. Source: house-nothing-typed-is-overwritten. */
export function aMatterIsSettledAtItsBeginning({ answers }: Comment) {
  return answers === null ? null : ({ rule: "a-matter-is-settled-at-its-beginning" } as const);
}

/** Two who settle the same matter at once settle it once. Source: house-nothing-typed-is-overwritten. */
export function aMatterIsNotSettledTwice(comment: Pick<Comment, "isSettled">, isSettled: boolean) {
  return comment.isSettled === isSettled
    ? ({ rule: "a-matter-is-not-settled-twice", now: isSettled ? "settled" : "open" } as const)
    : null;
}

/** Once the notice has gone, nobody can act on what is said of the text. Source: house-consensus-is-bound-to-content. */
export function aDispatchedTextIsNoLongerDiscussed(isDispatched: boolean) {
  return isDispatched ? ({ rule: "a-dispatched-text-is-no-longer-discussed" } as const) : null;
}

/** Whoever marks a clause has read it as it stands. Source: house-consensus-is-bound-to-content. */
export function aClauseIsMarkedAsItStands({ n }: Pick<SavedClause, "n">, onForm: number) {
  return onForm === n ? null : ({ rule: "a-clause-is-marked-as-it-stands" } as const);
}

/** A country marks the clauses that would bind it. Source: house-joining-is-voluntary. */
export function aCountryMarksWhatWouldBindIt(
  { part }: Pick<SavedClause, "part">,
  history: readonly Participation[],
  { country, day }: { readonly country: Country; readonly day: CalendarDay },
) {
  const lots = part === COMMON ? [...new Set(history.map(({ lot }) => lot))] : [part];
  const isIn = lots.some((lot) => stanceOn(history, { lot, country, day }) === "in");
  return isIn ? null : ({ rule: "a-country-marks-what-would-bind-it", country } as const);
}
