import type { Country } from "../definitions/country";
import type { ClauseId, CommentId, OrganisationId, PersonId, TenderId } from "../definitions/identifiers";
import type { Instant } from "../definitions/time";
import type { PartId } from "./clause";

/** What is said of a clause, and which form of it whoever said it had read. */
type Said = {
  readonly tender: TenderId;
  readonly comment: CommentId;
  readonly country: Country;
  readonly clause: ClauseId;
  readonly part: PartId;
  readonly onForm: number;
  /** Plain words, as they were typed. */
  readonly text: string;
  /** The comment that it answers; absent where it begins a matter. */
  readonly answers?: CommentId;
};

type Settled = {
  readonly tender: TenderId;
  readonly comment: CommentId;
  /** Of whoever settled it, or opened it again. */
  readonly country: Country;
  readonly n: number;
  readonly isSettled: boolean;
};

export type CommentMade = Said & { readonly type: "CommentMade"; readonly version: 1 };
export type CommentSettled = Settled & { readonly type: "CommentSettled"; readonly version: 1 };

/** The same for the own country alone, in its room: nobody else sees even that there is something. */
export type OwnCommentMade = Said & {
  readonly type: "OwnCommentMade";
  readonly version: 1;
  readonly organisation: OrganisationId;
};
export type OwnCommentSettled = Settled & {
  readonly type: "OwnCommentSettled";
  readonly version: 1;
  readonly organisation: OrganisationId;
};

export type OwnCommentEvent = OwnCommentMade | OwnCommentSettled;
export type CommentEvent = CommentMade | CommentSettled | OwnCommentEvent;

export type Comment = Pick<Said, "comment" | "country" | "clause" | "onForm" | "text"> & {
  readonly answers: CommentId | null;
  readonly by: PersonId;
  readonly at: Instant;
  /** For the own country alone. */
  readonly isOwn: boolean;
  /** How often it was settled or opened again; the last of these counts. */
  readonly n: number;
  readonly isSettled: boolean;
};

/** A comment with what was answered to it, in the order in which it was said. */
export type Matter = Comment & { readonly followedBy: readonly Comment[] };

/** Of one clause: what is open comes first, and of two that are open the one that waits longer. */
export function mattersOf(comments: readonly Comment[], clause: ClauseId): readonly Matter[] {
  const ofClause = comments.filter((each) => each.clause === clause).toSorted(inTheirOrder);
  return ofClause
    .filter(({ answers }) => answers === null)
    .map((first) => ({ ...first, followedBy: ofClause.filter(({ answers }) => answers === first.comment) }))
    .toSorted((a, b) => Number(a.isSettled) - Number(b.isSettled) || inTheirOrder(a, b));
}

/** How many matters wait for an answer. */
export function openMatters(comments: readonly Comment[]): number {
  return comments.filter(({ answers, isSettled }) => answers === null && !isSettled).length;
}

function inTheirOrder(a: Comment, b: Comment): number {
  return compare(a.at, b.at) || compare(a.comment, b.comment);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
