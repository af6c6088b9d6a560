import type { ClauseMarked } from "@/domain/documents/clause-mark";
import type { CommentEvent, CommentMade, CommentSettled } from "@/domain/documents/comment";
import type { ReaderEvent } from "@/domain/documents/named-reader";
import { personOf, type Made, type Writers } from "../writer";

export const DISCUSSION_WRITERS: Writers<CommentEvent["type"] | ClauseMarked["type"]> = {
  CommentMade: (tx, said, made) => tx.comment.createMany({ data: saidColumns(said, made) }),
  CommentSettled: (tx, settled, made) => tx.commentSettlement.createMany({ data: settledColumns(settled, made) }),

  OwnCommentMade: (tx, { organisation: organisationId, ...said }, made) =>
    tx.ownComment.createMany({ data: { organisationId, ...saidColumns(said, made) } }),
  OwnCommentSettled: (tx, { organisation: organisationId, ...settled }, made) =>
    tx.ownCommentSettlement.createMany({
      data: { organisationId, ownerCountry: settled.country, ...settledColumns(settled, made) },
    }),

  ClauseMarked: (
    tx,
    { tender: tenderId, clause: clauseId, country: ownerCountry, n, onForm, mark, reason },
    { proof },
  ) =>
    tx.clauseMark.createMany({
      data: { tenderId, clauseId, ownerCountry, n, onForm, mark, reason: reason ?? null, ...proof },
    }),
};

export const READER_WRITERS: Writers<ReaderEvent["type"]> = {
  ReaderNamed: (tx, naming, made) => tx.readerNaming.createMany({ data: namingColumns(naming, made, true) }),
  ReaderTakenBack: (tx, naming, made) => tx.readerNaming.createMany({ data: namingColumns(naming, made, false) }),
};

type Said = Omit<CommentMade, "type" | "version">;

function saidColumns(said: Said, made: Made) {
  const { tender: tenderId, comment: commentId, country: ownerCountry, clause: clauseId, part, onForm, text } = said;
  const answers = said.answers ?? null;
  const where = { tenderId, commentId, ownerCountry, clauseId, part, onForm };
  return { ...where, text, answers, saidBy: personOf(made), saidAt: made.at, ...made.proof };
}

function settledColumns(settled: Omit<CommentSettled, "type" | "version">, made: Made) {
  const { tender: tenderId, comment: commentId, n, isSettled } = settled;
  return { tenderId, commentId, n, isSettled, settledBy: personOf(made), ...made.proof };
}

function namingColumns(
  { tender: tenderId, country: ownerCountry, person: personId, n }: ReaderEvent,
  made: Made,
  isNamed: boolean,
) {
  return { tenderId, ownerCountry, personId, n, isNamed, namedBy: personOf(made), namedAt: made.at, ...made.proof };
}
