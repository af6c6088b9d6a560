import type { Country } from "../definitions/country";
import type { CommentId, OrganisationId } from "../definitions/identifiers";
import type { RefusalOf } from "../definitions/refusal-of";
import { accepted, firstBroken, refused, type Result } from "../definitions/result";
import type { Tender } from "../tenders/tender";
import type { SavedClause } from "./clause";
import type { Comment, CommentMade, CommentSettled, OwnCommentMade, OwnCommentSettled } from "./comment";
import * as rules from "./discussion-rules";

export type CommentRefusal =
  | RefusalOf<typeof rules.aDispatchedTextIsNoLongerDiscussed>
  | RefusalOf<typeof rules.aRemovedClauseIsNoLongerDiscussed>
  | RefusalOf<typeof rules.aCommentIsOnAFormOfTheClause>
  | RefusalOf<typeof rules.anAnswerStandsBelowItsQuestion>;

export type SettlingRefusal =
  RefusalOf<typeof rules.aMatterIsSettledAtItsBeginning> | RefusalOf<typeof rules.aMatterIsNotSettledTwice>;

/** What a comment or a mark needs to know of its clause. */
export type DiscussedClause = Pick<SavedClause, "clause" | "part" | "n" | "isRemoved">;

/** One clause, as far as something is said of it. */
export type Discussion = {
  readonly tender: Pick<Tender, "id">;
  readonly clause: DiscussedClause;
  /** Of this clause, those that the speaker may read. */
  readonly comments: readonly Comment[];
  readonly isDispatched: boolean;
};

export type SaidComment = {
  readonly comment: CommentId;
  readonly country: Country;
  readonly onForm: number;
  readonly text: string;
  readonly answers?: CommentId;
};

/** Somebody says something of a clause to everyone who takes part. */
export function makeComment(discussion: Discussion, said: SaidComment): Result<readonly [CommentMade], CommentRefusal> {
  const shared = discussion.comments.filter(({ isOwn }) => !isOwn);
  const broken = firstBroken<CommentRefusal>(
    rules.aDispatchedTextIsNoLongerDiscussed(discussion.isDispatched),
    brokenBy(discussion, said, shared),
  );
  return broken ? refused(broken) : accepted([{ type: "CommentMade", version: 1, ...placed(discussion, said) }]);
}

/** The same for the own country alone, which goes on after dispatch. */
export function makeOwnComment(
  discussion: Discussion,
  said: SaidComment,
  organisation: OrganisationId,
): Result<readonly [OwnCommentMade], CommentRefusal> {
  const broken = brokenBy(discussion, said, discussion.comments);
  if (broken) return refused(broken);
  return accepted([{ type: "OwnCommentMade", version: 1, organisation, ...placed(discussion, said) }]);
}

type Settling = { readonly country: Country; readonly isSettled: boolean };

/** What was asked is settled, or open again. */
export function settleComment(
  tender: Pick<Tender, "id">,
  asked: Comment,
  settling: Settling,
): Result<readonly [CommentSettled], SettlingRefusal> {
  const broken = unsettling(asked, settling);
  return broken
    ? refused(broken)
    : accepted([{ type: "CommentSettled", version: 1, ...settled(tender, asked, settling) }]);
}

export function settleOwnComment(
  tender: Pick<Tender, "id">,
  asked: Comment,
  { organisation, ...settling }: Settling & { readonly organisation: OrganisationId },
): Result<readonly [OwnCommentSettled], SettlingRefusal> {
  const broken = unsettling(asked, settling);
  if (broken) return refused(broken);
  return accepted([{ type: "OwnCommentSettled", version: 1, organisation, ...settled(tender, asked, settling) }]);
}

function brokenBy({ clause }: Discussion, { onForm, answers }: SaidComment, comments: readonly Comment[]) {
  return firstBroken<CommentRefusal>(
    rules.aRemovedClauseIsNoLongerDiscussed(clause),
    rules.aCommentIsOnAFormOfTheClause(clause, onForm),
    rules.anAnswerStandsBelowItsQuestion(clause, answers, comments),
  );
}

function placed({ tender, clause: { clause, part } }: Discussion, said: SaidComment) {
  return { tender: tender.id, clause, part, ...said };
}

function unsettling(asked: Comment, { isSettled }: Settling) {
  return firstBroken<SettlingRefusal>(
    rules.aMatterIsSettledAtItsBeginning(asked),
    rules.aMatterIsNotSettledTwice(asked, isSettled),
  );
}

function settled(tender: Pick<Tender, "id">, { comment, n }: Comment, { country, isSettled }: Settling) {
  return { tender: tender.id, comment, country, n: n + 1, isSettled };
}
