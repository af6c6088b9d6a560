import { COMMON } from "@/domain/documents/clause";
import type { CommentToTell } from "@/queries/documents/comment-to-tell";
import type { TenderToTell } from "@/queries/tenders/tender-to-tell";
import { tenderFact, type Fact, type WriteMail } from "./contents";
import type { MailWords } from "./mail-words";

/**
 * To those who take part in the discussion. Neither the comment nor the clause is quoted: who reads
 * drafts is logged, and a mail is read by nobody knows whom.
 */
export function commentMade(tender: TenderToTell, comment: CommentToTell): WriteMail {
  return ({ say, ...words }) => ({
    subject: say("mail.commentMade.subject", { number: tender.number }),
    opening: say("mail.commentMade.opening"),
    facts: [
      tenderFact(tender, say),
      { label: say("mail.facts.country"), value: words.speech.country(comment.country) },
      placeFact(tender, comment, { say, ...words }),
    ],
    call: say("mail.commentMade.call"),
    path: placeOf(tender, comment),
  });
}

/** To the own country alone. */
export function ownCommentMade(tender: TenderToTell, comment: CommentToTell): WriteMail {
  return (words) => ({
    subject: words.say("mail.ownCommentMade.subject", { number: tender.number }),
    opening: words.say("mail.ownCommentMade.opening"),
    facts: [tenderFact(tender, words.say), placeFact(tender, comment, words)],
    call: words.say("mail.ownCommentMade.call"),
    path: placeOf(tender, comment),
  });
}

function placeFact({ lots }: TenderToTell, { part }: CommentToTell, { say, speech }: MailWords): Fact {
  const number = lots.find(({ lot }) => lot === part)?.number;
  const isCommon = part === COMMON || number === undefined;
  const value = isCommon ? say("mail.commonPart") : say("mail.lot", { number: speech.number(number) });
  return { label: say("mail.facts.concerns"), value };
}

/** The very comment on the page. */
function placeOf({ id }: TenderToTell, { clause, comment }: CommentToTell): string {
  return `/tenders/${id}/documents/${clause}/discussion#comment-${comment}`;
}
