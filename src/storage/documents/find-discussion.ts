import { storedCountry } from "@/domain/definitions/country";
import {
  identifier,
  type ClauseId,
  type CommentId,
  type PersonId,
  type TenderId,
} from "@/domain/definitions/identifiers";
import { MARKS, type ClauseMark, type Mark } from "@/domain/documents/clause-mark";
import type { Comment } from "@/domain/documents/comment";
import type { ReadOnlyDatabase } from "../read-as";
import { storedInstant } from "../stored-time";

/** Of a tender, or of one of its clauses alone. */
export type DiscussionAsked = { readonly tender: TenderId; readonly clause?: ClauseId };

/** What was said of the clauses, to all or to the own country, as far as the viewer may read it. */
export async function findComments(db: ReadOnlyDatabase, asked: DiscussionAsked): Promise<readonly Comment[]> {
  const where = whereOf(asked);
  const ofTender = { tenderId: asked.tender };
  const shared = await db.comment.findMany({ where, orderBy: { saidAt: "asc" } });
  const sharedSettled = await db.commentSettlement.findMany({ where: ofTender, orderBy: { n: "asc" } });
  const own = await db.ownComment.findMany({ where, orderBy: { saidAt: "asc" } });
  const ownSettled = await db.ownCommentSettlement.findMany({ where: ofTender, orderBy: { n: "asc" } });
  return [
    ...shared.map((row) => toComment(row, sharedSettled, false)),
    ...own.map((row) => toComment(row, ownSettled, true)),
  ];
}

/** How each country last said that it stands to each clause. */
export async function findClauseMarks(db: ReadOnlyDatabase, asked: DiscussionAsked): Promise<readonly ClauseMark[]> {
  const rows = await db.clauseMark.findMany({ where: whereOf(asked), orderBy: { n: "asc" } });
  const last = new Map(rows.map((row) => [`${row.clauseId} ${row.ownerCountry}`, row]));
  return [...last.values()].map(({ clauseId, ownerCountry, n, onForm, mark, reason }) => ({
    clause: identifier<ClauseId>(clauseId),
    country: storedCountry(ownerCountry),
    n,
    onForm,
    mark: storedMark(mark),
    reason,
  }));
}

function whereOf({ tender: tenderId, clause }: DiscussionAsked) {
  return { tenderId, ...(clause === undefined ? {} : { clauseId: clause }) };
}

type Row = Awaited<ReturnType<ReadOnlyDatabase["comment"]["findMany"]>>[number];
type Settlement = { readonly commentId: string; readonly n: number; readonly isSettled: boolean };

function toComment(row: Omit<Row, "tenderId">, settlements: readonly Settlement[], isOwn: boolean): Comment {
  const last = settlements.findLast(({ commentId }) => commentId === row.commentId);
  return {
    comment: identifier<CommentId>(row.commentId),
    country: storedCountry(row.ownerCountry),
    clause: identifier<ClauseId>(row.clauseId),
    onForm: row.onForm,
    text: row.text,
    answers: row.answers === null ? null : identifier<CommentId>(row.answers),
    by: identifier<PersonId>(row.saidBy),
    at: storedInstant(row.saidAt),
    isOwn,
    n: last?.n ?? 0,
    isSettled: last?.isSettled ?? false,
  };
}

/** The CHECK `a_mark_is_known` holds the list. */
function storedMark(mark: string): Mark {
  return MARKS.find((each) => each === mark) ?? "open";
}
