import type { DomainEvent } from "@/domain/events";
import type { Position } from "@/domain/consensus/position";
import { upcast, type StoredEvent } from "@/domain/record/upcast";
import type { Speech } from "@/messages/speak";

/**
 * What an entry says, in a sentence of the reader's language. Another tender is named by its number only to those who may
 * know of it.
 */
export function entrySentence(said: string, speech: Speech, copiedFrom: string | null = null): string {
  const event = eventIn(said);
  const { say } = speech;
  switch (event.type) {
    case "TenderProposed":
      return say("record.event.TenderProposed", { title: event.title, lots: event.lots.length });
    case "ParticipationAnswered": {
      const isIn = event.answers.filter(({ stance }) => stance === "in").length;
      return say("record.event.ParticipationAnswered", { in: isIn, out: event.answers.length - isIn });
    }
    case "AnswersLapsed":
    case "LotsLeft":
    case "CallTermSet":
    case "LotsLinked":
      return say(`record.event.${event.type}`, { lots: event.lots.length });
    case "LotsArranged":
      return say("record.event.LotsArranged", { lots: event.lots.length, removed: event.removedLots.length });
    case "WindowReopened":
      return say("record.event.WindowReopened", {
        country: speech.country(event.country),
        when: speech.instant(event.closesAt),
      });
    case "VolumesProposed":
      return say("record.event.VolumesProposed", { country: speech.country(event.country) });
    case "EntitledBuyersNamed":
      return say("record.event.EntitledBuyersNamed", { n: event.buyers.length });
    case "MarketGroupsDrawn":
      return say("record.event.MarketGroupsDrawn", { n: event.groups.length });
    case "ConditionSet":
      return say("record.event.ConditionSet", { title: event.terms.title });
    case "ConditionJudged": {
      const met = event.judgements.filter(({ isMet }) => isMet).length;
      return say("record.event.ConditionJudged", {
        met: speech.number(met),
        notMet: speech.number(event.judgements.length - met),
      });
    }
    case "FallbackTookEffect":
      return say("record.event.FallbackTookEffect", { when: speech.instant(event.effectiveAt) });
    case "CoverageStated":
      return say("record.event.CoverageStated", { covers: event.covers ? "yes" : "no" });
    case "VolumesBound":
      return say("record.event.VolumesBound", { lots: event.lots.length });
    case "ClauseWritten":
      return say("record.event.ClauseWritten", {
        heading: event.heading,
        from: event.copiedFrom === undefined ? "none" : (copiedFrom ?? "unnamed"),
      });
    case "ClauseTranslated":
      return say("record.event.ClauseTranslated", { heading: event.heading, language: event.language });
    case "CommentMade":
      return say("record.event.CommentMade", { answers: event.answers === undefined ? "no" : "yes" });
    case "CommentSettled":
      return say("record.event.CommentSettled", { settled: event.isSettled ? "yes" : "no" });
    case "ClauseMarked":
      return say("record.event.ClauseMarked", { mark: event.mark });
    case "ReaderNamed":
    case "ReaderTakenBack":
      return say(`record.event.${event.type}`, { country: speech.country(event.country) });
    case "CriteriaSet":
      return say("record.event.CriteriaSet", { part: event.part === "common" ? "common" : "lot" });
    case "ClimateAnswered":
      return say("record.event.ClimateAnswered", { way: event.way, country: speech.country(event.country) });
    case "AgreementPut":
    case "AgreementConcluded":
      return say(`record.event.${event.type}`, { number: String(event.number) });
    case "AgreementSigned":
    case "SignatureTakenBack": {
      const country = speech.country(event.country);
      return say(`record.event.${event.type}`, { number: String(event.number), country });
    }
    case "SigningRuleSet":
      return say("record.event.SigningRuleSet", { n: event.signatures });
    case "TimetableSet":
      return say("record.event.TimetableSet", { when: speech.instant(event.dates.tendersCloseAt) });
    case "TimeLimitSet":
      return say("record.event.TimeLimitSet", { when: speech.instant(event.tendersCloseAt) });
    case "RevisionFrozen":
      return say("record.event.RevisionFrozen", { number: String(event.number) });
    case "RoundOpened":
      return say("record.event.RoundOpened", { number: String(event.number), when: speech.instant(event.closesAt) });
    case "PositionStated":
      return say("record.event.PositionStated", {
        stance: "statement" in event.position ? "statement" : event.position.stance,
        parts: event.parts.length,
      });
    case "RoundEnded":
      return say("record.event.RoundEnded", {
        number: String(event.number),
        silent: event.silent.length === 0 ? "–" : speech.list(event.silent.map(speech.country)),
      });
    case "HoldLapsed":
    case "SilentLeftOut":
      return say(`record.event.${event.type}`, { country: speech.country(event.country) });
    case "PositionWithdrawn":
      return say("record.event.PositionWithdrawn", { parts: event.parts.length });
    case "NoticePublished":
      return say("record.event.NoticePublished", { number: event.publicationNumber });
    case "InstallationMade":
    case "ClockSet":
    case "CountryAdmitted":
    case "OrganisationRegistered":
    case "PersonRegistered":
    case "RoleGranted":
    case "MandateIssued":
    case "MandateChecked":
    case "MandateRevoked":
    case "MandateLimited":
    case "ConditionRemoved":
    case "EvidenceGiven":
    case "NoteKept":
    case "BudgetKept":
    case "PricesKept":
    case "AgreementWritten":
    case "BusinessCaseWritten":
    case "ClauseRemoved":
    case "ClausesOrdered":
    case "CriteriaRemoved":
    case "OwnCommentMade":
    case "OwnCommentSettled":
    case "ConsensusReached":
    case "NoticeDispatched":
    case "NoticeReceived":
    case "NoticeMadePublic":
    case "NoticeRefused":
      return say(`record.event.${event.type}`);
  }
}

/** The words that came with an act, as they were written. */
export function wordsOfEntry(said: string, speech: Speech): readonly string[] {
  const event = eventIn(said);
  if (event.type === "PositionStated") return wordsOf(event.position, speech);
  return "reason" in event ? [speech.say("record.said.reason", { reason: event.reason })] : [];
}

function wordsOf(position: Position, { say, day }: Speech): readonly string[] {
  if (position.stance === "consent") {
    const { statement } = position;
    return statement === undefined ? [] : [say("record.said.statement", { statement })];
  }
  const reason = say("record.said.reason", { reason: position.reason });
  return position.stance === "hold"
    ? [
        reason,
        say("record.said.owner", { owner: position.owner }),
        say("record.said.until", { day: day(position.until) }),
      ]
    : [reason, say("record.said.request", { request: position.request })];
}

/** Written by `canonicalBytes` of a DomainEvent of its time, and never since. */
function eventIn(said: string): DomainEvent {
  return upcast(JSON.parse(said) as StoredEvent);
}
