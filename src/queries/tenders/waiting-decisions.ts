import { partsStillOf } from "@/domain/consensus/departed";
import { lastWordOnBytes, standingPosition } from "@/domain/consensus/position";
import type { FrozenPart } from "@/domain/consensus/revision";
import { dayIn, endOfDayIn, type Instant } from "@/domain/definitions/time";
import { maySpeakFor } from "@/domain/participation/policy";
import { soonestEnd, waitingLots } from "@/domain/participation/window";
import { voiceOf, type Person } from "@/domain/people/actor";
import { mayRunTender } from "@/domain/tenders/policy";
import { headOf, type OpenTender } from "./open-tender";
import type { WaitingMatter } from "./waiting-matter";
import { wantedOfOfficer } from "./waiting-for-officer";

/** What is to be decided for a country, and by whoever runs the tender. */
export function waitingDecisions(person: Person, open: OpenTender): readonly WaitingMatter[] {
  const { id, leadOrganisation } = open.matter;
  return [
    ...(maySpeakFor(person, id, person.country) ? wantedOfCountry(person, open) : []),
    ...(mayRunTender(person, { id, leadOrganisation }) ? wantedOfOfficer(open) : []),
  ];
}

function wantedOfCountry(person: Person, open: OpenTender): readonly WaitingMatter[] {
  const { matter, now } = open;
  const { revision, round, answers, reopenings } = matter;
  const head = headOf(open);
  if (!revision) {
    const time = { tender: matter, history: answers, reopenings };
    const unanswered = matter.isAsked && !matter.isFrozen ? waitingLots(time, person.country, now) : [];
    const until = soonestEnd(unanswered);
    return until ? [{ ...head, what: "answer-lots", page: "lots", until }] : [];
  }
  const isOpen = round?.revision === revision.number && now < round.closesAt;
  const isTheirs = revision.frozenBy !== person.person && !round?.putBy.includes(person.person); // whoever froze or put a text takes no position on it
  if (!isOpen || !isTheirs) return [];
  const own = partsStillOf(revision, answers, { country: person.country, day: dayIn(matter.leadTimeZone, now) });
  const holdEndsAt = endOfOwnHold(person, own, open);
  return [
    ...(isSilent(person, own, open)
      ? [{ ...head, what: "take-position", page: "consensus", until: round.closesAt } as const]
      : []),
    ...(holdEndsAt
      ? [{ ...head, what: "decide-hold", page: "consensus", until: soonerOf(holdEndsAt, round.closesAt) } as const]
      : []),
  ];
}

function isSilent({ country }: Person, own: readonly FrozenPart[], { matter, now }: OpenTender): boolean {
  const day = dayIn(matter.leadTimeZone, now);
  return own.some((part) => standingPosition(matter.words, part, country, day) === null);
}

/** When the first hold ends that the viewer may replace: a deputy does not replace the representative. */
function endOfOwnHold(
  person: Person,
  own: readonly FrozenPart[],
  { matter: { id, words, leadTimeZone }, now }: OpenTender,
): Instant | null {
  const isDeputy = voiceOf(person, id) === "deputy";
  const ends = own.flatMap((part) => {
    const position = standingPosition(words, part, person.country, dayIn(leadTimeZone, now));
    const isReplaceable = !isDeputy || lastWordOnBytes(words, part, person.country)?.as === "deputy";
    return position?.stance === "hold" && isReplaceable ? [endOfDayIn(leadTimeZone, position.until)] : [];
  });
  return ends.toSorted().at(0) ?? null;
}

function soonerOf(one: Instant, other: Instant): Instant {
  return one < other ? one : other;
}
