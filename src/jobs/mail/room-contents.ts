import type { HoldLapsed, PositionStated, RoundEnded, SilentLeftOut } from "@/domain/consensus/events";
import type { Hold } from "@/domain/consensus/position";
import type { TenderToTell } from "@/queries/tenders/tender-to-tell";
import { tenderFact, type Fact, type WriteMail } from "./contents";
import type { MailWords } from "./mail-words";

export function hold(tender: TenderToTell, { country, parts }: PositionStated, position: Hold): WriteMail {
  return ({ say, speech, parts: named }) => ({
    subject: say("mail.hold.subject", { number: tender.number, country: speech.country(country) }),
    opening: say("mail.hold.opening"),
    facts: [
      tenderFact(tender, say),
      { label: say("mail.facts.country"), value: speech.country(country) },
      { label: say("mail.facts.concerns"), value: named(parts) },
      { label: say("mail.facts.reason"), value: position.reason, isQuoted: true },
      { label: say("mail.facts.owner"), value: position.owner, isQuoted: true },
      { label: say("mail.facts.until"), value: speech.day(position.until) },
    ],
    call: say("mail.hold.call"),
    path: consensusOf(tender),
  });
}

/** To whoever held, and to the lead: from now on there is no position. */
export function holdLapsed(tender: TenderToTell, { country, parts, until }: HoldLapsed): WriteMail {
  return ({ say, speech, parts: named }) => ({
    subject: say("mail.holdLapsed.subject", { number: tender.number, country: speech.country(country) }),
    opening: say("mail.holdLapsed.opening"),
    facts: [
      tenderFact(tender, say),
      { label: say("mail.facts.country"), value: speech.country(country) },
      { label: say("mail.facts.concerns"), value: named(parts) },
      { label: say("mail.facts.until"), value: speech.day(until) },
    ],
    call: say("mail.holdLapsed.call"),
    path: consensusOf(tender),
  });
}

/** Who had said what when the round closed; whoever was silent is named. */
export function roundEnded(tender: TenderToTell, ended: RoundEnded): WriteMail {
  return (words) => ({
    subject: words.say("mail.roundEnded.subject", {
      number: tender.number,
      version: words.speech.number(ended.number),
    }),
    opening: words.say("mail.roundEnded.opening"),
    facts: [
      tenderFact(tender, words.say),
      ...(["silent", "objecting", "holding", "consenting"] as const).flatMap((who) => named(who, ended, words)),
    ],
    call: words.say("mail.roundEnded.call"),
    path: consensusOf(tender),
  });
}

function named(
  who: "silent" | "objecting" | "holding" | "consenting",
  ended: RoundEnded,
  { say, speech }: MailWords,
): readonly Fact[] {
  const countries = ended[who].map(speech.country).toSorted(speech.compare);
  return countries.length === 0 ? [] : [{ label: say(`mail.facts.${who}`), value: speech.list(countries) }];
}

export function silentLeftOut(tender: TenderToTell, left: SilentLeftOut): WriteMail {
  return ({ say, speech, lots }) => ({
    subject: say("mail.silentLeftOut.subject", { number: tender.number, country: speech.country(left.country) }),
    opening: say("mail.silentLeftOut.opening"),
    facts: [
      tenderFact(tender, say),
      { label: say("mail.facts.country"), value: speech.country(left.country) },
      { label: say("mail.facts.lots"), value: lots(left.lots) },
      { label: say("mail.facts.outFrom"), value: speech.day(left.effectiveOn) },
      { label: say("mail.facts.reason"), value: left.reason, isQuoted: true },
    ],
    call: say("mail.silentLeftOut.call"),
    path: `/tenders/${tender.id}/lots`,
  });
}

function consensusOf({ id }: TenderToTell): string {
  return `/tenders/${id}/consensus`;
}
