import {
  dayIn,
  daysAfter,
  daysBetween,
  weekdayOf,
  wallClockIn,
  type CalendarDay,
  type Instant,
} from "../definitions/time";
import type { HolidayName } from "./holidays-by-country";
import { holidayOn } from "./holidays";
import { priorNoticeShortens } from "./minimum-times";
import { closedByLaw } from "./period";
import type { ProcedureFacts } from "./procedure-facts";
import type { UnderLaw } from "./rulebooks";

/** What is lawful and yet makes tenders fewer, worse or late. Nothing is refused for it. */
export type DateWarning =
  | { readonly warns: "holiday"; readonly country: string; readonly day: CalendarDay; readonly holiday: HolidayName }
  | { readonly warns: "friday" | "weekend" | "july" | "prior-notice"; readonly day: CalendarDay }
  | { readonly warns: "hour"; readonly country: string; readonly clock: string }
  | { readonly warns: "validity" | "answers"; readonly day: CalendarDay; readonly days: number };

export type CountryWithClock = { readonly country: string; readonly timeZone: string };

const FRIDAY = 5;
/** Suppliers and those who receive can reach each other between these hours, in every country. */
const HELPED_FROM = "10:00";
const HELPED_UNTIL = "14:00";

/**
 * What to think of before a time limit is set to that instant: a holiday in any country that takes part, a
 * Friday, a weekend, July, an hour at which nobody answers the telephone somewhere. Countries in the order
 * given, the lead first. Source: house-a-limit-is-kept-by-people.
 */
export function warningsOf(limit: Instant, countries: readonly CountryWithClock[]): readonly DateWarning[] {
  const [lead] = countries;
  if (!lead) return [];
  const day = dayIn(lead.timeZone, limit);
  return [
    ...countries.flatMap((each) => holidayOf(each, limit)),
    ...(weekdayOf(day) === FRIDAY ? [{ warns: "friday", day } as const] : []),
    ...(weekdayOf(day) > FRIDAY ? [{ warns: "weekend", day } as const] : []),
    ...(day.slice(5, 7) === "07" ? [{ warns: "july", day } as const] : []),
    ...countries.flatMap((each) => hourOf(each, limit)),
  ];
}

/** A complaint or a late answer takes some time after the standstill; tenders should bind so much longer. */
const DAYS_AFTER_STANDSTILL = 60;

/** Where tenders bind for so short a time that a complaint would outlive them. Source: house-a-limit-is-kept-by-people. */
export function warnsOfValidity(validUntil: CalendarDay, standstillEndsOn: CalendarDay): readonly DateWarning[] {
  const days = daysBetween(standstillEndsOn, validUntil);
  return days < DAYS_AFTER_STANDSTILL ? [{ warns: "validity", day: validUntil, days: Math.max(0, days) }] : [];
}

/**
 * Where the full days between the last answers and the limit hold fewer than two working days, as over Easter. They
 * are counted backward and never moved; whether they must hold two is doubtful. Source: regulation-1182-71-art-3.
 */
export function warnsOfAnswers(country: string, answersOn: CalendarDay, limitOn: CalendarDay): readonly DateWarning[] {
  let days = 0;
  for (let day = daysAfter(answersOn, 1); day < limitOn; day = daysAfter(day, 1)) {
    if (closedByLaw(country, day) === null) days += 1;
  }
  return days < 2 ? [{ warns: "answers", day: answersOn, days }] : [];
}

/** Where a prior notice was named that does not count, so that nobody waits for a shorter time. Source: directive-2014-24-art-27-2. */
export function warnsOfPriorNotice({ priorNotice, urgency }: ProcedureFacts, law: UnderLaw): readonly DateWarning[] {
  if (!priorNotice || urgency !== undefined || priorNoticeShortens(priorNotice, law)) return [];
  return [{ warns: "prior-notice", day: priorNotice.dispatchedOn }];
}

function holidayOf({ country, timeZone }: CountryWithClock, limit: Instant): readonly DateWarning[] {
  const day = dayIn(timeZone, limit);
  const holiday = holidayOn(country, day);
  return holiday ? [{ warns: "holiday", country, day, holiday: holiday.name }] : [];
}

function hourOf({ country, timeZone }: CountryWithClock, limit: Instant): readonly DateWarning[] {
  const clock = wallClockIn(timeZone, limit).slice(11);
  return clock < HELPED_FROM || clock > HELPED_UNTIL ? [{ warns: "hour", country, clock }] : [];
}
