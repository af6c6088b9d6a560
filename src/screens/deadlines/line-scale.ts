import { calendarDayFrom, daysAfter, daysBetween, monthsAfter, type CalendarDay } from "@/domain/definitions/time";
import type { Speech } from "@/messages/speak";

/** Room beyond the first date and the last, so that either can be dragged outward. */
const MARGIN_DAYS = 14;

/** The days that a line shows, of which every date is at a place in per cent. */
export type LineScale = { readonly from: CalendarDay; readonly to: CalendarDay; readonly days: number };

/** Null where there is no date. */
export function scaleOver(dates: readonly CalendarDay[]): LineScale | null {
  const inOrder = dates.toSorted();
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (!first || !last) return null;
  const [from, to] = [daysAfter(first, -MARGIN_DAYS), daysAfter(last, MARGIN_DAYS)];
  return { from, to, days: daysBetween(from, to) };
}

/** What lies outside stands at the edge. */
export function placeOn({ from, days }: LineScale, on: CalendarDay): number {
  return (Math.min(days, Math.max(0, daysBetween(from, on))) / days) * 100;
}

/** The first days of the months on the line. */
export function monthsOn(scale: LineScale, speech: Speech) {
  const months: { readonly key: string; readonly at: number; readonly label: string }[] = [];
  const begun = calendarDayFrom(`${scale.from.slice(0, 7)}-01`);
  for (let month = monthsAfter(begun, 1); month <= scale.to; month = monthsAfter(month, 1))
    months.push({ key: month, at: placeOn(scale, month), label: speech.month(month) });
  return months;
}

/** Every day of the line in words, the first to the last. */
export function daysOn({ from, days }: LineScale, speech: Speech): readonly string[] {
  return Array.from({ length: days + 1 }, (_, n) => speech.weekday(daysAfter(from, n)));
}
