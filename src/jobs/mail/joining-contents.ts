import type { LotId } from "@/domain/definitions/identifiers";
import type { AnswersLapsed, LotsLeft, WindowReopened } from "@/domain/participation/events";
import type { WaitingLot } from "@/domain/participation/window";
import type { LotsArranged } from "@/domain/tenders/events";
import type { TenderToTell } from "@/queries/tenders/tender-to-tell";
import { tenderFact, type Fact, type WriteMail } from "./contents";
import type { MailWords } from "./mail-words";

/** The time to answer runs out, and something is still to be answered. */
export function reminder(tender: TenderToTell, waiting: readonly WaitingLot[]): WriteMail {
  return (words) => ({
    subject: words.say("mail.reminder.subject", { number: tender.number }),
    opening: words.say("mail.reminder.opening"),
    facts: [tenderFact(tender, words.say), ...unansweredFacts(waiting, words), ...mandateFacts(waiting, words)],
    call: words.say("mail.reminder.call"),
    path: lotsOf(tender),
  });
}

function unansweredFacts(waiting: readonly WaitingLot[], { say, lots, moment }: MailWords): readonly Fact[] {
  const silent = waiting.filter(({ mandateBy }) => mandateBy === null);
  const until = firstOf(silent.map((each) => each.until));
  if (until === undefined) return [];
  return [
    { label: say("mail.facts.unanswered"), value: lots(silent.map(({ lot }) => lot)) },
    { label: say("mail.facts.answerBefore"), value: moment(until) },
  ];
}

function mandateFacts(waiting: readonly WaitingLot[], { say, speech, lots }: MailWords): readonly Fact[] {
  const looking = waiting.filter(({ mandateBy }) => mandateBy !== null);
  const by = firstOf(looking.flatMap(({ mandateBy }) => mandateBy ?? []));
  if (by === undefined) return [];
  return [
    { label: say("mail.facts.lookingForMandate"), value: lots(looking.map(({ lot }) => lot)) },
    { label: say("mail.facts.mandateBy"), value: speech.day(by) },
  ];
}

function firstOf<Text extends string>(texts: readonly Text[]): Text | undefined {
  return texts.toSorted().at(0);
}

/** Whoever answered looks again: there may be lots to answer for, and lines without a volume. */
export function lotsArranged(tender: TenderToTell, { how }: LotsArranged): WriteMail {
  return ({ say }) => ({
    subject: say("mail.lotsArranged.subject", { number: tender.number }),
    opening: say("mail.lotsArranged.opening"),
    facts: [tenderFact(tender, say), { label: say("mail.facts.what"), value: say(`mail.lotsArranged.how.${how}`) }],
    call: say("mail.lotsArranged.call"),
    path: lotsOf(tender),
  });
}

export function answersLapsed(tender: TenderToTell, { country, lots, effectiveOn }: AnswersLapsed): WriteMail {
  return (words) => ({
    subject: words.say("mail.answersLapsed.subject", {
      number: tender.number,
      country: words.speech.country(country),
    }),
    opening: words.say("mail.answersLapsed.opening"),
    facts: [tenderFact(tender, words.say), ...outOf({ country, lots, effectiveOn }, words)],
    call: words.say("mail.answersLapsed.call"),
    path: lotsOf(tender),
  });
}

export function lotsLeft(tender: TenderToTell, { country, lots, effectiveOn, reason }: LotsLeft): WriteMail {
  return (words) => ({
    subject: words.say("mail.lotsLeft.subject", { number: tender.number, country: words.speech.country(country) }),
    opening: words.say("mail.lotsLeft.opening"),
    facts: [
      tenderFact(tender, words.say),
      ...outOf({ country, lots, effectiveOn }, words),
      { label: words.say("mail.facts.reason"), value: reason, isQuoted: true },
    ],
    call: words.say("mail.lotsLeft.call"),
    path: lotsOf(tender),
  });
}

type Out = { readonly country: string; readonly lots: readonly LotId[]; readonly effectiveOn: string };

function outOf({ country, lots, effectiveOn }: Out, words: MailWords): readonly Fact[] {
  const { say, speech } = words;
  return [
    { label: say("mail.facts.country"), value: speech.country(country) },
    { label: say("mail.facts.lots"), value: words.lots(lots) },
    { label: say("mail.facts.outFrom"), value: speech.day(effectiveOn) },
  ];
}

/** To the country itself: it may answer once more. */
export function reopenedForYou(tender: TenderToTell, { closesAt, reason }: WindowReopened): WriteMail {
  return ({ say, moment }) => ({
    subject: say("mail.reopenedForYou.subject", { number: tender.number }),
    opening: say("mail.reopenedForYou.opening"),
    facts: [
      tenderFact(tender, say),
      { label: say("mail.facts.answerBefore"), value: moment(closesAt) },
      { label: say("mail.facts.reason"), value: reason, isQuoted: true },
    ],
    call: say("mail.reopenedForYou.call"),
    path: lotsOf(tender),
  });
}

/** To the others: they see who was given time, how long, and why. */
export function reopened(tender: TenderToTell, { country, closesAt, reason }: WindowReopened): WriteMail {
  return ({ say, speech, moment }) => ({
    subject: say("mail.reopened.subject", { number: tender.number, country: speech.country(country) }),
    opening: say("mail.reopened.opening"),
    facts: [
      tenderFact(tender, say),
      { label: say("mail.facts.country"), value: speech.country(country) },
      { label: say("mail.facts.answerBefore"), value: moment(closesAt) },
      { label: say("mail.facts.reason"), value: reason, isQuoted: true },
    ],
    call: say("mail.reopened.call"),
    path: lotsOf(tender),
  });
}

function lotsOf({ id }: TenderToTell): string {
  return `/tenders/${id}/lots`;
}
