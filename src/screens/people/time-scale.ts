import { calendarDayFrom, daysAfter, daysBetween, monthsAfter, type CalendarDay } from "@/domain/definitions/time";

/** So many months are shown: one that has passed, the present one, and those to come. */
const MONTHS = 12;

/** A year on a line on which all months are equally long, so that their names stand evenly. */
export type TimeScale = {
  /** The first days of its months. */
  readonly months: readonly CalendarDay[];
  readonly from: CalendarDay;
  /** The last day that is shown. */
  readonly to: CalendarDay;
};

export function scaleAround(today: CalendarDay): TimeScale {
  const first = monthsAfter(firstOfMonth(today), -1);
  const months = Array.from({ length: MONTHS }, (_, place) => monthsAfter(first, place));
  return { months, from: first, to: daysAfter(monthsAfter(first, MONTHS), -1) };
}

/** Where a day begins, in per cent of the whole; what lies outside is put to the edge. */
export function placeOf({ from, to }: TimeScale, day: CalendarDay): number {
  if (day <= from) return 0;
  if (day > to) return 100;
  const month = firstOfMonth(day);
  const passed = (Number(day.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + monthOf(day) - monthOf(from);
  const length = daysBetween(month, monthsAfter(month, 1));
  return ((passed + daysBetween(month, day) / length) / MONTHS) * 100;
}

/** Days from one to another, both included, as far as they are shown; null where none of them is. */
export function stretchOf(
  scale: TimeScale,
  { from, to }: { readonly from: CalendarDay; readonly to: CalendarDay },
): { readonly from: number; readonly to: number } | null {
  if (to < scale.from || from > scale.to) return null;
  return { from: placeOf(scale, from), to: placeOf(scale, daysAfter(to, 1)) };
}

function firstOfMonth(day: CalendarDay): CalendarDay {
  return calendarDayFrom(`${day.slice(0, 7)}-01`);
}

function monthOf(day: CalendarDay): number {
  return Number(day.slice(5, 7));
}
