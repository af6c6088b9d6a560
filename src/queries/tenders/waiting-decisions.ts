import { partsStillOf } from "@/domain/consensus/departed";
import { countriesYetToConsent, lastWordOnBytes, standingPosition } from "@/domain/consensus/position";
import { countriesOf, partsOf, type FrozenPart, type FrozenRevision } from "@/domain/consensus/revision";
import { lastDayForDispatch, type Plan } from "@/domain/deadlines/dispatch-window";
import type { Country } from "@/domain/definitions/country";
import { dayIn, daysBefore, endOfDayIn, type CalendarDay, type Instant } from "@/domain/definitions/time";
import { maySpeakFor } from "@/domain/participation/policy";
import { soonestEnd, waitingLots } from "@/domain/participation/window";
import { voiceOf, type Person } from "@/domain/people/actor";
import { mayRunTender } from "@/domain/tenders/policy";
import type { FoundTimetable } from "@/storage/deadlines/find-timetable";
import type { ListedTender } from "@/storage/tenders/find-listed-tenders";
import type { OpenMatter } from "@/storage/tenders/find-open-matters";
import type { MatterHead, WaitingMatter } from "./waiting-matter";

/** An undispatched tender, as far as the viewer may know of it. */
export type OpenTender = {
  readonly matter: OpenMatter;
  readonly listed: ListedTender;
  readonly timetable: FoundTimetable | undefined;
  readonly now: Instant;
};

/** So long before the last day for dispatch the lead's officer is told of it. House rule. */
const DISPATCH_IS_NEAR_DAYS = 14;

/** What is to be decided for a country, and by whoever runs the tender. */
export function waitingDecisions(person: Person, open: OpenTender): readonly WaitingMatter[] {
  const { id, leadOrganisation } = open.matter;
  return [
    ...(maySpeakFor(person, id, person.country) ? wantedOfCountry(person, open) : []),
    ...(mayRunTender(person, { id, leadOrganisation }) ? wantedOfOfficer(open) : []),
  ];
}

export function headOf({ matter: { id, revision }, listed: { number, title } }: OpenTender): MatterHead {
  return { id, number, title: title ?? number, version: revision?.number ?? 1 };
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

function wantedOfOfficer(open: OpenTender): readonly WaitingMatter[] {
  const lastDispatchAt = endOfDispatch(open);
  const isLate = lastDispatchAt !== null && lastDispatchAt <= open.now;
  const next = nextOfOfficer(open, lastDispatchAt).filter((each) => !(isLate && isDispatch(each)));
  if (isLate) return [...next, { ...headOf(open), what: "move-limit", page: "timetable", until: null }];
  const isNear = lastDispatchAt !== null && daysBefore(lastDispatchAt, DISPATCH_IS_NEAR_DAYS) <= open.now;
  if (!isNear || next.some(isDispatch)) return next;
  return [...next, { ...headOf(open), what: "keep-dispatch-window", page: "timetable", until: lastDispatchAt }];
}

function isDispatch({ what }: WaitingMatter): boolean {
  return what === "dispatch" || what === "send-anew";
}

function nextOfOfficer(open: OpenTender, lastDispatchAt: Instant | null): readonly WaitingMatter[] {
  const { matter, listed, now } = open;
  const { revision, round, words, leadTimeZone } = matter;
  const head = { ...headOf(open), until: null };
  if (!revision) return listed.stage === "drafting" ? [{ ...head, what: "write-text", page: "documents" }] : [];

  const day = dayIn(leadTimeZone, now);
  const countries = countriesOf(revision).filter((country) => objects(revision, matter, { country, day }));
  if (countries.length > 0) return [{ ...head, what: "meet-objection", page: "consensus", countries }];
  if (countriesYetToConsent(revision, words).length === 0)
    return [{ ...head, what: dispatchOf(listed), page: "overview", until: lastDispatchAt }];
  const isOpen = round?.revision === revision.number && now < round.closesAt;
  return isOpen ? [] : [{ ...head, what: "put-to-countries", page: "consensus" }];
}

/** What the Official Journal did not take is put right where the text need not change, and sent anew. */
function dispatchOf({ stage }: ListedTender): "dispatch" | "send-anew" {
  return stage === "not-published" ? "send-anew" : "dispatch";
}

type OnDay = { readonly country: Country; readonly day: CalendarDay };

function objects(revision: FrozenRevision, { words }: OpenMatter, { country, day }: OnDay): boolean {
  return partsOf(revision, country).some((part) => standingPosition(words, part, country, day)?.stance === "object");
}

/** When the last day ends on which a notice with the time limits of the timetable may be dispatched; null without one. */
function endOfDispatch({ matter: { leadTimeZone: timeZone }, listed, timetable }: OpenTender): Instant | null {
  const firstLimit = timetable?.dates?.invited?.requestsCloseAt ?? timetable?.tendersCloseAt;
  if (!timetable || !firstLimit) return null;
  const plan: Plan = { facts: timetable.facts, firstLimit, lead: { country: listed.leadCountry, timeZone } };
  return endOfDayIn(timeZone, lastDayForDispatch(plan));
}
