import type { PositionStated, PositionWithdrawn, RoundOpened } from "@/domain/consensus/events";
import type { NoticeMadePublic, NoticePublished, NoticeRefused } from "@/domain/publication/events";
import { identifierOf } from "@/domain/publication/notice";
import type { TenderProposed } from "@/domain/tenders/events";
import type { TenderToTell } from "@/queries/tenders/tender-to-tell";
import type { MailWords } from "./mail-words";

/** What a mail says, apart from greeting and layout. */
export type MailContent = {
  readonly subject: string;
  readonly opening: string;
  readonly facts: readonly Fact[];
  readonly call: string;
  /** The page that it leads to. */
  readonly path: string;
};

/** What people typed is quoted, so that nobody takes it for the product's own words. */
export type Fact = { readonly label: string; readonly value: string; readonly isQuoted?: true };

export type WriteMail = (words: MailWords) => MailContent;

/** Shown to whoever is invited to take part, and asked. */
export function asked(tender: TenderToTell, { lots, interestClosesAt }: TenderProposed): WriteMail {
  return ({ say, speech, moment }) => ({
    subject: say("mail.asked.subject", { number: tender.number }),
    opening: say("mail.asked.opening", { lead: tender.leadName }),
    facts: [
      tenderFact(tender, say),
      { label: say("mail.facts.lots"), value: speech.number(lots.length) },
      { label: say("mail.facts.answerBefore"), value: moment(interestClosesAt) },
    ],
    call: say("mail.asked.call"),
    path: `/tenders/${tender.id}/lots`,
  });
}

export function observing(tender: TenderToTell, { lots }: TenderProposed): WriteMail {
  return ({ say, speech }) => ({
    subject: say("mail.observing.subject", { number: tender.number }),
    opening: say("mail.observing.opening", { lead: tender.leadName }),
    facts: [tenderFact(tender, say), { label: say("mail.facts.lots"), value: speech.number(lots.length) }],
    call: say("mail.observing.call"),
    path: `/tenders/${tender.id}`,
  });
}

export function roundOpened(tender: TenderToTell, { number, closesAt }: RoundOpened): WriteMail {
  return ({ say, speech, moment }) => {
    const version = speech.number(number);
    return {
      subject: say("mail.roundOpened.subject", { number: tender.number, version }),
      opening: say("mail.roundOpened.opening", { version }),
      facts: [tenderFact(tender, say), { label: say("mail.facts.positionBefore"), value: moment(closesAt) }],
      call: say("mail.roundOpened.call"),
      path: `/tenders/${tender.id}/brief`,
    };
  };
}

export function objection(
  tender: TenderToTell,
  { country, parts }: PositionStated,
  { reason, request }: { readonly reason: string; readonly request: string },
): WriteMail {
  return ({ say, speech, parts: named }) => ({
    subject: say("mail.objection.subject", { number: tender.number, country: speech.country(country) }),
    opening: say("mail.objection.opening"),
    facts: [
      tenderFact(tender, say),
      { label: say("mail.facts.country"), value: speech.country(country) },
      { label: say("mail.facts.concerns"), value: named(parts) },
      { label: say("mail.facts.reason"), value: reason, isQuoted: true },
      { label: say("mail.facts.request"), value: request, isQuoted: true },
    ],
    call: say("mail.objection.call"),
    path: consensusOf(tender),
  });
}

export function withdrawal(tender: TenderToTell, { country, parts, reason }: PositionWithdrawn): WriteMail {
  return ({ say, speech, parts: named }) => ({
    subject: say("mail.withdrawal.subject", { number: tender.number, country: speech.country(country) }),
    opening: say("mail.withdrawal.opening"),
    facts: [
      tenderFact(tender, say),
      { label: say("mail.facts.country"), value: speech.country(country) },
      { label: say("mail.facts.concerns"), value: named(parts) },
      { label: say("mail.facts.reason"), value: reason, isQuoted: true },
    ],
    call: say("mail.withdrawal.call"),
    path: consensusOf(tender),
  });
}

export function consensus(tender: TenderToTell): WriteMail {
  return ({ say }) => ({
    subject: say("mail.consensus.subject", { number: tender.number }),
    opening: say("mail.consensus.opening"),
    facts: [tenderFact(tender, say)],
    call: say("mail.consensus.call"),
    path: `/tenders/${tender.id}`,
  });
}

/** Leads to the public page: whoever is told may pass it on. */
export function published(tender: TenderToTell, { publicationNumber, publishedAt }: NoticePublished): WriteMail {
  return ({ say, speech, moment }) => ({
    subject: say("mail.published.subject", { number: tender.number }),
    opening: say("mail.published.opening"),
    facts: [
      tenderFact(tender, say),
      { label: say("mail.facts.publicationNumber"), value: publicationNumber },
      { label: say("mail.facts.publishedAt"), value: moment(publishedAt) },
    ],
    call: say("mail.published.call"),
    path: `/${speech.language}/notices/${encodeURIComponent(publicationNumber)}`,
  });
}

/** Under its identifier, because it has no number yet. */
export function madePublic(tender: TenderToTell, made: NoticeMadePublic): WriteMail {
  const publicationNumber = identifierOf({ notice: made.notice, version: made.noticeVersion });
  return ({ say, speech, moment }) => ({
    subject: say("mail.madePublic.subject", { number: tender.number }),
    opening: say("mail.madePublic.opening"),
    facts: [tenderFact(tender, say), { label: say("mail.facts.publishedAt"), value: moment(made.publicAt) }],
    call: say("mail.madePublic.call"),
    path: `/${speech.language}/notices/${encodeURIComponent(publicationNumber)}`,
  });
}

export function refused(tender: TenderToTell, { reason }: NoticeRefused): WriteMail {
  return ({ say }) => ({
    subject: say("mail.refused.subject", { number: tender.number }),
    opening: say("mail.refused.opening"),
    facts: [tenderFact(tender, say), { label: say("mail.facts.reason"), value: reason, isQuoted: true }],
    call: say("mail.refused.call"),
    path: `/tenders/${tender.id}`,
  });
}

export function tenderFact({ number, title }: TenderToTell, say: MailWords["say"]): Fact {
  return { label: say("mail.facts.tender"), value: `${number} ${title}` };
}

function consensusOf({ id }: TenderToTell): string {
  return `/tenders/${id}/consensus`;
}
