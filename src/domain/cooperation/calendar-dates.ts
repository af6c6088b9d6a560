import { dayIn, type CalendarDay, type Instant } from "../definitions/time";
import { plannedStandstill } from "../deadlines/after-award";
import { lastDayForDispatch } from "../deadlines/dispatch-window";
import { dayOfEnd, type CalendarTender, type CalendarTimetable } from "./calendar-tender";
import { waitsOf, type Wait } from "./waits";

/** What may stand on a day of the common calendar, in the order of a tender's life. */
export const DATE_KINDS = [
  "interest",
  "answer",
  "mandate",
  "round",
  "hold",
  "dispatch",
  "dispatch-window",
  "dispatched",
  "published",
  "requests",
  "invitation",
  "questions",
  "tenders",
  "opening",
  "award",
  "standstill",
] as const;

export type DateKind = (typeof DATE_KINDS)[number];

/** A date of a tender, on the calendar and the clock of its lead. */
export type CalendarDate = {
  readonly what: DateKind;
  /** Of what lasts several days, the last. */
  readonly day: CalendarDay;
  readonly from?: CalendarDay;
  /** Where it has an hour. */
  readonly at?: Instant;
  /** Whose it is, where it is one country's. */
  readonly country?: string;
};

/** Everything of this tender that stands in the calendar, earliest first. */
export function datesOf(tender: CalendarTender, now: Instant): readonly CalendarDate[] {
  const { timeZone } = tender.lead;
  const end = endingIn(timeZone);
  return [
    end("interest", tender.interestClosesAt),
    ...waitsOf(tender, now).flatMap((wait) => ownDateOf(wait, tender)),
    ...(tender.round ? [end("round", roundEnd(tender.round.closesAt, tender))] : []),
    ...noticeDates(tender),
    ...(tender.timetable ? plannedDates(tender, tender.timetable, now) : []),
  ].toSorted((a, b) => sortKey(a).localeCompare(sortKey(b)));
}

function sortKey({ day, at, what }: CalendarDate): string {
  return `${day} ${at ?? "~"} ${DATE_KINDS.indexOf(what).toString().padStart(2, "0")}`;
}

const endingIn =
  (zone: string) =>
  (what: DateKind, at: Instant): CalendarDate => ({ what, day: dayOfEnd(zone, at), at });

/** Dispatch ends a round before its time. */
function roundEnd(closesAt: Instant, { notice }: CalendarTender): Instant {
  return notice && notice.dispatchedAt < closesAt ? notice.dispatchedAt : closesAt;
}

/** Where a country has a time of its own, and not that of all. */
function ownDateOf({ what, day, until, country }: Wait, { interestClosesAt }: CalendarTender): readonly CalendarDate[] {
  switch (what) {
    case "answer":
      return until === interestClosesAt ? [] : [{ what, day, at: until, country }];
    case "mandate":
    case "hold":
      return [{ what, day, country }];
    case "position":
    case "dispatch":
      return [];
  }
}

function noticeDates({ notice, lead: { timeZone } }: CalendarTender): readonly CalendarDate[] {
  if (!notice) return [];
  const { dispatchedAt, publishedAt } = notice;
  return [
    { what: "dispatched", day: dayIn(timeZone, dispatchedAt), at: dispatchedAt },
    ...(publishedAt ? [{ what: "published", day: dayIn(timeZone, publishedAt), at: publishedAt } as const] : []),
  ];
}

function plannedDates(tender: CalendarTender, timetable: CalendarTimetable, now: Instant): readonly CalendarDate[] {
  const { lead, notice } = tender;
  const end = endingIn(lead.timeZone);
  const { tendersCloseAt, dates } = timetable;
  const window = notice ? [] : [windowDate(tender, timetable, now)];
  if (!dates) return [...window, end("tenders", tendersCloseAt)];
  const { invited, dispatchOn, questionsBy, openedAt, awardOn } = dates;
  const still = plannedStandstill(lead, dates).period.endsOn;
  return [
    ...(notice ? [] : [{ what: "dispatch", day: dispatchOn } as const]),
    ...window,
    ...(invited ? [end("requests", invited.requestsCloseAt)] : []),
    ...(invited ? [{ what: "invitation", day: invited.invitationOn } as const] : []),
    end("questions", questionsBy),
    end("tenders", tendersCloseAt),
    { what: "opening", day: dayIn(lead.timeZone, openedAt), at: openedAt },
    { what: "award", day: awardOn },
    { what: "standstill", from: awardOn, day: still },
  ];
}

/** The last day for dispatch stands in the calendar also when it is past: then the time limit has to move. */
function windowDate({ lead }: CalendarTender, timetable: CalendarTimetable, now: Instant): CalendarDate {
  const { facts, dates, tendersCloseAt } = timetable;
  const firstLimit = dates?.invited?.requestsCloseAt ?? tendersCloseAt;
  const today = dayIn(lead.timeZone, now);
  const last = lastDayForDispatch({ facts, firstLimit, lead, ...(dates && { questionsBy: dates.questionsBy }) });
  return { what: "dispatch-window", ...(today < last ? { from: today } : {}), day: last };
}
