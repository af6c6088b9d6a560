import { calendarDayFrom, daysAfter, weekdayOf, type CalendarDay } from "../definitions/time";
import { HOLIDAYS, RULES, type HolidayKind, type HolidayName, type Rule } from "./holidays-by-country";

/** A day on which offices are closed, by what name, and how much. */
export type Holiday = {
  readonly day: CalendarDay;
  readonly name: HolidayName;
  readonly kind: HolidayKind;
};

/** The hour from which Iceland's half days are holidays. Source: is-public-holidays. */
export const HALF_DAYS_END_AT = "13:00";

/** Whether the holidays of that country are known. Of others only Saturdays and Sundays are, and pages say so. */
export function holidaysAreKnownOf(country: string): boolean {
  return country in HOLIDAYS;
}

/** The holidays of a country in that year, in the order of the calendar. */
export function holidaysOf(country: string, year: number): readonly Holiday[] {
  const { public: closed = [], half = [], customary = [] } = HOLIDAYS[country] ?? {};
  const easter = easterSunday(year);
  const inYear = (names: readonly HolidayName[], kind: HolidayKind) =>
    names.map((name) => ({ day: dayOf(RULES[name], year, easter), name, kind }));
  return [...inYear(closed, "public"), ...inYear(half, "half"), ...inYear(customary, "customary")].toSorted((a, b) =>
    a.day < b.day ? -1 : 1,
  );
}

/** Where two fall on one day (a first of May that is Ascension Day), the one that the law knows. */
export function holidayOn(country: string, day: CalendarDay): Holiday | null {
  const key = `${country} ${day.slice(0, 4)}`;
  const year = years.get(key) ?? byDay(holidaysOf(country, yearOf(day)));
  years.set(key, year);
  return year.get(day) ?? null;
}

/** Counting asks for one day after the other: each year of a country is worked out once. */
const years = new Map<string, ReadonlyMap<CalendarDay, Holiday>>();

function byDay(holidays: readonly Holiday[]): ReadonlyMap<CalendarDay, Holiday> {
  const found = new Map<CalendarDay, Holiday>();
  for (const holiday of holidays) if (found.get(holiday.day)?.kind !== "public") found.set(holiday.day, holiday);
  return found;
}

/** Closed by law for a part of the day only: Christmas Eve and New Year's Eve in Iceland. */
export function isHalf(country: string, day: CalendarDay): boolean {
  return holidayOn(country, day)?.kind === "half";
}

function dayOf(rule: Rule, year: number, easter: CalendarDay): CalendarDay {
  if ("on" in rule) return calendarDayFrom(`${year}-${rule.on}`);
  if ("afterEaster" in rule) return daysAfter(easter, rule.afterEaster);
  const from = calendarDayFrom(`${year}-${rule.from}`);
  return daysAfter(from, (rule.first - weekdayOf(from) + 7) % 7);
}

function yearOf(day: CalendarDay): number {
  return Number(day.slice(0, 4));
}

/**
 * Easter Sunday of the Gregorian calendar: the Sunday after the first full moon of spring, both as the
 * church counts them (Gauss's rule with Lichtenberg's correction). Days are counted from 1 March.
 */
export function easterSunday(year: number): CalendarDay {
  const century = Math.floor(year / 100);
  const moonOfCentury = 15 + Math.floor((3 * century + 3) / 4) - Math.floor((8 * century + 13) / 25);
  const sunOfCentury = 2 - Math.floor((3 * century + 3) / 4);
  const moonYear = year % 19;
  const moon = (19 * moonYear + moonOfCentury) % 30;
  const fullMoon = 21 + moon - Math.floor((moon + Math.floor(moonYear / 11)) / 29);
  const firstSundayOfMarch = 7 - ((year + Math.floor(year / 4) + sunOfCentury) % 7);
  const untilSunday = 7 - ((fullMoon - firstSundayOfMarch) % 7);
  return daysAfter(calendarDayFrom(`${year}-03-01`), fullMoon + untilSunday - 1);
}
