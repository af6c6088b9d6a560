import { dayIn, type CalendarDay, type Instant } from "../definitions/time";
import type { TimetableDates } from "./timetable";

/** What is known of a tender's times, from its proposal to its first delivery. */
export type CourseFacts = {
  readonly leadTimeZone: string;
  readonly proposedAt: Instant;
  readonly interestClosesAt: Instant;
  /** Of the rounds so far. */
  readonly roundsCloseAt: readonly Instant[];
  readonly dispatchedAt: Instant | null;
  readonly tendersCloseAt: Instant | null;
  readonly dates: TimetableDates | null;
};

/** What goes on from a day to a day, both included: as it was, and from today on as it is planned. */
export type CourseSpan = {
  readonly what: "interest" | "texts" | "tenders" | "evaluation";
  readonly from: CalendarDay;
  readonly to: CalendarDay;
};

export type CourseDate =
  | "interest-closes"
  | "round-closes"
  | "dispatch"
  | "requests-close"
  | "invitation"
  | "questions-by"
  | "tenders-close"
  | "opening"
  | "award"
  | "valid-until"
  | "supply";

/** A date of the tender: an instant, or a whole day of the lead's calendar. */
export type CourseDay = { readonly what: CourseDate; readonly on: CalendarDay; readonly at: Instant | null };

/** The stages of a tender on the calendar of its lead, in their order; those of which nothing is known are left out. */
export function spansOf(facts: CourseFacts, now: Instant): readonly CourseSpan[] {
  const day = (at: Instant) => dayIn(facts.leadTimeZone, at);
  const dispatch = dispatchIn(facts, now);
  const closes = facts.tendersCloseAt && day(facts.tendersCloseAt);
  const interest = earlier(day(facts.interestClosesAt), dispatch);
  const spans = [
    { what: "interest", from: day(facts.proposedAt), to: interest },
    { what: "texts", from: interest, to: dispatch },
    { what: "tenders", from: dispatch, to: closes },
    { what: "evaluation", from: closes, to: facts.dates?.awardOn ?? null },
  ] as const;
  return spans.flatMap(({ what, from, to }) => (from && to && from < to ? [{ what, from, to }] : []));
}

/** When it was dispatched or is to be; what was to be dispatched on a day that has passed is not earlier than today. */
function dispatchIn({ leadTimeZone, dispatchedAt, dates }: CourseFacts, now: Instant): CalendarDay | null {
  if (dispatchedAt) return dayIn(leadTimeZone, dispatchedAt);
  const today = dayIn(leadTimeZone, now);
  return dates && (dates.dispatchOn < today ? today : dates.dispatchOn);
}

function earlier(one: CalendarDay, other: CalendarDay | null): CalendarDay {
  return other && other < one ? other : one;
}

/** The dates that are still to come, soonest first. What ends at an instant is to come until that instant. */
export function daysToCome(facts: CourseFacts, now: Instant): readonly CourseDay[] {
  const today = dayIn(facts.leadTimeZone, now);
  const at = (what: CourseDate, instant: Instant | null | undefined) =>
    instant && instant > now ? [{ what, on: dayIn(facts.leadTimeZone, instant), at: instant }] : [];
  const on = (what: CourseDate, day: CalendarDay | null | undefined) =>
    day && day >= today ? [{ what, on: day, at: null }] : [];
  const { dates } = facts;
  const days = [
    at("interest-closes", facts.interestClosesAt),
    at("round-closes", facts.roundsCloseAt.at(-1)),
    facts.dispatchedAt ? [] : on("dispatch", dates?.dispatchOn),
    at("requests-close", dates?.invited?.requestsCloseAt),
    on("invitation", dates?.invited?.invitationOn),
    at("questions-by", dates?.questionsBy),
    at("tenders-close", facts.tendersCloseAt),
    at("opening", dates?.openedAt),
    on("award", dates?.awardOn),
    on("valid-until", dates?.validUntil),
    on("supply", dates?.supplyFrom),
  ].flat();
  return days.toSorted((a, b) => compare(a.on, b.on) || compare(a.at ?? "", b.at ?? ""));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
