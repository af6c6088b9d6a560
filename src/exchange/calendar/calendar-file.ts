import ical from "ical-generator";
import type { CalendarDay, Instant } from "@/domain/definitions/time";

/** A date in words: a moment, or a whole day. */
export type CalendarEntry = {
  /** The same for this date in every file, so that a later file moves it instead of adding another. */
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  readonly url: string;
} & ({ readonly at: Instant } | { readonly on: CalendarDay });

export type CalendarFile = {
  readonly name: string;
  readonly language: string;
  /** When what is in it was set, and for the how many-th time. */
  readonly setAt: Instant;
  readonly n: number;
  readonly entries: readonly CalendarEntry[];
};

/** Dates as iCalendar (RFC 5545), each line ended, the last one too (3.1). The same dates give the same bytes. */
export function calendarFile({ name, language, setAt, n, entries }: CalendarFile): string {
  const calendar = ical({ name, prodId: { company: "Samband", product: "Samband", language: language.toUpperCase() } });
  for (const { uid, title, description, url, ...when } of entries) {
    calendar.createEvent({
      id: uid,
      summary: title,
      description,
      url,
      stamp: new Date(setAt),
      sequence: n,
      ...placeIn(when),
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** A moment has no end: one that is not later than its start would be forbidden (RFC 5545, 3.8.2.2). */
function placeIn(when: { readonly at: Instant } | { readonly on: CalendarDay }) {
  return "at" in when ? { start: new Date(when.at) } : { start: new Date(`${when.on}T00:00:00Z`), allDay: true };
}
