import { calendarDayFrom, daysAfter, monthsAfter, weekdayOf, type CalendarDay } from "../definitions/time";

/** A month as data: `2026-11`. */
export type Month = string & { readonly month: unique symbol };

const MONTH_FORM = /^2[01]\d\d-(0[1-9]|1[0-2])$/;

/** Null for what is no month, or far from every tender. */
export function monthFrom(text: string): Month | null {
  return isMonth(text) ? text : null;
}

function isMonth(text: string): text is Month {
  return MONTH_FORM.test(text);
}

export function monthOf(day: CalendarDay): Month {
  const month = day.slice(0, 7);
  if (!isMonth(month)) throw new Error(`no calendar is kept of ${day}`);
  return month;
}

/** So many months later; null where the calendar ends. */
export function monthAfter(month: Month, months: number): Month | null {
  return monthFrom(monthsAfter(firstOf(month), months).slice(0, 7));
}

export function firstOf(month: Month): CalendarDay {
  return calendarDayFrom(`${month}-01`);
}

export function lastOf(month: Month): CalendarDay {
  return daysAfter(monthsAfter(firstOf(month), 1), -1);
}

/** The weeks of which some day lies in the month, Monday first, each with its seven days. */
export function weeksOf(month: Month): readonly (readonly CalendarDay[])[] {
  const weeks: (readonly CalendarDay[])[] = [];
  const last = lastOf(month);
  for (
    let monday = daysAfter(firstOf(month), 1 - weekdayOf(firstOf(month)));
    monday <= last;
    monday = daysAfter(monday, 7)
  ) {
    const begins = monday;
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((days) => daysAfter(begins, days)));
  }
  return weeks;
}

/** The number of the week by ISO 8601: that of its Thursday, counted from the first of that year. */
export function weekNumberOf(day: CalendarDay): number {
  const thursday = daysAfter(day, 4 - weekdayOf(day));
  let first = calendarDayFrom(`${thursday.slice(0, 4)}-01-04`);
  first = daysAfter(first, 4 - weekdayOf(first));
  let week = 1;
  for (let each = first; each < thursday; each = daysAfter(each, 7)) week += 1;
  return week;
}
