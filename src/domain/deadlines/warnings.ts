import { dayIn, daysBetween, weekdayOf, wallClockIn, type CalendarDay, type Instant } from "../definitions/time";
import { holidayOn, type HolidayName } from "./holidays";

/** What is lawful and yet makes tenders fewer, worse or late. Nothing is refused for it. */
export type DateWarning =
  | { readonly warns: "holiday"; readonly country: string; readonly day: CalendarDay; readonly holiday: HolidayName }
  | { readonly warns: "friday" | "weekend" | "july"; readonly day: CalendarDay }
  | { readonly warns: "hour"; readonly country: string; readonly clock: string }
  | { readonly warns: "validity"; readonly day: CalendarDay; readonly days: number };

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

function holidayOf({ country, timeZone }: CountryWithClock, limit: Instant): readonly DateWarning[] {
  const day = dayIn(timeZone, limit);
  const holiday = holidayOn(country, day);
  return holiday ? [{ warns: "holiday", country, day, holiday: holiday.name }] : [];
}

function hourOf({ country, timeZone }: CountryWithClock, limit: Instant): readonly DateWarning[] {
  const clock = wallClockIn(timeZone, limit).slice(11);
  return clock < HELPED_FROM || clock > HELPED_UNTIL ? [{ warns: "hour", country, clock }] : [];
}
