import { z } from "zod";
import { COUNTRY_FORM } from "@/domain/definitions/country";
import {
  identifier,
  type ClauseId,
  type CommentId,
  type PersonId,
  type TenderId,
} from "@/domain/definitions/identifiers";
import { MARKS } from "@/domain/documents/clause-mark";
import { line, says, words } from "../plain-text";

export const COMMENT_MAX = 4000;
export const REASON_MAX = 300;

const Tender = z.uuid().transform(identifier<TenderId>);
const Comment = z.uuid().transform(identifier<CommentId>);
const OfClause = { tender: Tender, clause: z.uuid().transform(identifier<ClauseId>) };
/** The form of the clause that was on the page. */
const OnForm = z.coerce.number().int().min(1).max(1_000_000);

export const MakeCommentInput = z
  .object({ ...OfClause, onForm: OnForm, text: words({ max: COMMENT_MAX }), answers: Comment.optional() })
  .transform(({ answers, ...said }) => ({ ...said, ...(answers === undefined ? {} : { answers }) }));
export type MakeCommentInput = z.output<typeof MakeCommentInput>;

export const SettleCommentInput = z.object({
  ...OfClause,
  comment: Comment,
  becomes: z.enum(["settled", "open"]),
});
export type SettleCommentInput = z.output<typeof SettleCommentInput>;

/** What is parked says why; with another mark, what was typed there is not meant. */
export const MarkClauseInput = z
  .object({
    ...OfClause,
    country: z.string().regex(COUNTRY_FORM),
    onForm: OnForm,
    mark: z.enum(MARKS),
    reason: line({ max: REASON_MAX }).optional(),
  })
  .superRefine(({ mark, reason }, context) => {
    if (mark === "parked" && reason === undefined)
      context.addIssue({ code: "custom", path: ["reason"], params: says("missing").params });
  })
  .transform(({ reason, ...marked }) => ({
    ...marked,
    ...(marked.mark === "parked" && reason !== undefined ? { reason } : {}),
  }));
export type MarkClauseInput = z.output<typeof MarkClauseInput>;

export const NameReaderInput = z.object({
  tender: Tender,
  country: z.string().regex(COUNTRY_FORM),
  person: z.uuid().transform(identifier<PersonId>),
});
export type NameReaderInput = z.output<typeof NameReaderInput>;
