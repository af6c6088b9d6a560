import { daysAfter, weekdayOf, type CalendarDay } from "../definitions/time";
import { holidayOn } from "./holidays";

const SATURDAY = 6;

/**
 * Whether the offices of that country are open all day: not on Saturdays, Sundays and holidays, and not
 * on half days and days that are closed by custom either, because time runs against whoever must act.
 * Source: house-a-country-counts-its-own-working-days.
 */
export function isWorkingDay(country: string, day: CalendarDay): boolean {
  return weekdayOf(day) < SATURDAY && holidayOn(country, day) === null;
}

/** That day, or where it is no working day the next one that is. */
export function firstWorkingDayFrom(country: string, day: CalendarDay): CalendarDay {
  return isWorkingDay(country, day) ? day : workingDaysAfter(country, day, 1);
}

/** That day, or where it is no working day the last one before it. */
export function lastWorkingDayUntil(country: string, day: CalendarDay): CalendarDay {
  return isWorkingDay(country, day) ? day : lastWorkingDayUntil(country, daysAfter(day, -1));
}

/** The n-th working day after that day, which is not counted itself. Source: regulation-1182-71-art-3. */
export function workingDaysAfter(country: string, day: CalendarDay, count: number): CalendarDay {
  let reached = day;
  for (let counted = 0; counted < count;) {
    reached = daysAfter(reached, 1);
    if (isWorkingDay(country, reached)) counted += 1;
  }
  return reached;
}

/** The working days after the first day up to and with the second: how many are left of a time that ends on it. */
export function workingDaysBetween(country: string, from: CalendarDay, to: CalendarDay): number {
  let counted = 0;
  for (let day = daysAfter(from, 1); day <= to; day = daysAfter(day, 1)) {
    if (isWorkingDay(country, day)) counted += 1;
  }
  return counted;
}
