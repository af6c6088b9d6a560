import type { CalendarDate } from "@/domain/cooperation/calendar-dates";
import { firstOf, lastOf, weeksOf, type Month } from "@/domain/cooperation/months";
import type { HolidayKind, HolidayName } from "@/domain/deadlines/holidays-by-country";
import { holidayOn } from "@/domain/deadlines/holidays";
import type { TenderId } from "@/domain/definitions/identifiers";
import type { CalendarDay } from "@/domain/definitions/time";

/** A tender as the calendar names it. */
export type NamedTender = { readonly id: TenderId; readonly number: string; readonly title: string };

/** A date of some tender, with what it is of. */
export type DateOfTender = CalendarDate & { readonly tender: NamedTender; readonly zone: string };

/** A day on which some countries are closed: all of them under one name of the day. */
export type ClosedDay = {
  readonly holiday: HolidayName;
  readonly countries: readonly { readonly country: string; readonly kind: HolidayKind }[];
};

export type CalendarOfDay = {
  readonly day: CalendarDay;
  readonly dates: readonly DateOfTender[];
  readonly closed: readonly ClosedDay[];
};

export type CalendarMonth = { readonly month: Month; readonly weeks: readonly (readonly CalendarOfDay[])[] };

/** The month with what stands on each of its days, and who is closed. */
export function monthWith(month: Month, dates: readonly DateOfTender[], countries: readonly string[]): CalendarMonth {
  const [first, last] = [firstOf(month), lastOf(month)];
  const byDay = Map.groupBy(
    dates.filter(({ day }) => first <= day && day <= last).toSorted((a, b) => compare(a.at, b.at)),
    ({ day }) => day,
  );
  const weeks = weeksOf(month).map((week) =>
    week.map((day) => {
      const isOfMonth = first <= day && day <= last;
      return { day, dates: byDay.get(day) ?? [], closed: isOfMonth ? closedOn(day, countries) : [] };
    }),
  );
  return { month, weeks };
}

function closedOn(day: CalendarDay, countries: readonly string[]): readonly ClosedDay[] {
  const holidays = countries.flatMap((country) => {
    const holiday = holidayOn(country, day);
    return holiday ? [{ country, kind: holiday.kind, holiday: holiday.name }] : [];
  });
  return [...Map.groupBy(holidays, ({ holiday }) => holiday)].map(([holiday, closed]) => ({
    holiday,
    countries: closed.map(({ country, kind }) => ({ country, kind })),
  }));
}

/** By the clock; what has no hour comes after. */
function compare(a = "~", b = "~"): number {
  return a < b ? -1 : Number(a > b);
}
