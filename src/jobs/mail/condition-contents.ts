import type { Condition } from "@/domain/participation/condition";
import type { ConditionJudged, EvidenceGiven, FallbackTookEffect } from "@/domain/participation/events";
import type { TenderToTell } from "@/queries/tenders/tender-to-tell";
import { tenderFact, type Fact, type WriteMail } from "./contents";
import type { MailWords } from "./mail-words";

/** To whoever judges: there is something to judge, and until when. */
export function evidenceGiven(tender: TenderToTell, condition: Condition, { text }: EvidenceGiven): WriteMail {
  return (words) => ({
    subject: words.say("mail.evidenceGiven.subject", { number: tender.number }),
    opening: words.say("mail.evidenceGiven.opening"),
    facts: [
      tenderFact(tender, words.say),
      ...conditionFacts(condition, words),
      { label: words.say("mail.facts.judgedBy"), value: words.speech.day(condition.terms.judgedBy) },
      { label: words.say("mail.facts.evidence"), value: text, isQuoted: true },
    ],
    call: words.say("mail.evidenceGiven.call"),
    path: `${placeOf(tender, condition)}#judging`,
  });
}

export function conditionJudged(
  tender: TenderToTell,
  condition: Condition,
  { judgements }: ConditionJudged,
): WriteMail {
  return (words) => ({
    subject: words.say("mail.conditionJudged.subject", { number: tender.number }),
    opening: words.say("mail.conditionJudged.opening"),
    facts: [
      tenderFact(tender, words.say),
      ...conditionFacts(condition, words),
      {
        label: words.say("mail.facts.linesMet"),
        value: words.say("mail.conditionJudged.met", {
          met: words.speech.number(judgements.filter(({ isMet }) => isMet).length),
          judged: words.speech.number(judgements.length),
        }),
      },
    ],
    call: words.say("mail.conditionJudged.call"),
    path: placeOf(tender, condition),
  });
}

export function fallbackTookEffect(
  tender: TenderToTell,
  condition: Condition,
  { lines, because, effectiveAt }: FallbackTookEffect,
): WriteMail {
  return (words) => ({
    subject: words.say("mail.fallback.subject", { number: tender.number }),
    opening: words.say("mail.fallback.opening"),
    facts: [
      tenderFact(tender, words.say),
      ...conditionFacts(condition, words),
      { label: words.say("mail.facts.lines"), value: words.speech.number(lines.length) },
      { label: words.say("mail.facts.because"), value: words.say(`mail.fallback.because.${because}`) },
      { label: words.say("mail.facts.effectiveAt"), value: words.moment(effectiveAt) },
    ],
    call: words.say("mail.fallback.call"),
    path: placeOf(tender, condition),
  });
}

function conditionFacts({ lot, terms }: Condition, { say, lots }: MailWords): readonly Fact[] {
  return [
    { label: say("mail.facts.lot"), value: lots([lot]) },
    { label: say("mail.facts.condition"), value: terms.title },
  ];
}

function placeOf({ id }: TenderToTell, { condition }: Condition): string {
  return `/tenders/${id}/conditions/${condition}`;
}
