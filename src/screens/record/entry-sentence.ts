import type { DomainEvent } from "@/domain/events";
import type { Position } from "@/domain/consensus/position";
import type { Speech } from "@/messages/speak";

/** What an entry says, in a sentence of the reader's language. */
export function entrySentence(said: string, speech: Speech): string {
  const event = eventIn(said);
  const { say } = speech;
  switch (event.type) {
    case "TenderProposed":
      return say("record.event.TenderProposed", { title: event.title, lots: event.lots.length });
    case "ParticipationAnswered": {
      const isIn = event.answers.filter(({ stance }) => stance === "in").length;
      return say("record.event.ParticipationAnswered", { in: isIn, out: event.answers.length - isIn });
    }
    case "VolumesBound":
      return say("record.event.VolumesBound", { lots: event.lots.length });
    case "ClauseWritten":
      return say("record.event.ClauseWritten", { heading: event.heading });
    case "TimeLimitSet":
      return say("record.event.TimeLimitSet", { when: speech.instant(event.tendersCloseAt) });
    case "RevisionFrozen":
      return say("record.event.RevisionFrozen", { number: String(event.number) });
    case "RoundOpened":
      return say("record.event.RoundOpened", { number: String(event.number), when: speech.instant(event.closesAt) });
    case "PositionStated":
      return say("record.event.PositionStated", { stance: event.position.stance, parts: event.parts.length });
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
    case "BusinessCaseWritten":
    case "ClauseRemoved":
    case "ConsensusReached":
    case "NoticeDispatched":
    case "NoticeReceived":
    case "NoticeRefused":
      return say(`record.event.${event.type}`);
  }
}

/** The words that came with an act, as they were written. */
export function wordsOfEntry(said: string, { say }: Speech): readonly string[] {
  const event = eventIn(said);
  if (event.type === "PositionStated") return wordsOf(event.position, say);
  const isReasoned = event.type === "PositionWithdrawn" || event.type === "NoticeRefused";
  return isReasoned ? [say("record.said.reason", { reason: event.reason })] : [];
}

function wordsOf(position: Position, say: Speech["say"]): readonly string[] {
  if (position.stance === "consent") return [];
  return [
    say("record.said.reason", { reason: position.reason }),
    say("record.said.request", { request: position.request }),
  ];
}

/** Written by `canonicalBytes` of a DomainEvent, and never since. */
function eventIn(said: string): DomainEvent {
  return JSON.parse(said) as DomainEvent;
}
