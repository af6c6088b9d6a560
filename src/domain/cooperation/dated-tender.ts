import { dayIn, type CalendarDay, type Instant } from "../definitions/time";
import { datesOf, type CalendarDate } from "./calendar-dates";
import type { CalendarTender } from "./calendar-tender";
import { waitsOf, type Wait } from "./waits";

/** A tender with its dates and waits at one moment: worked out once, and asked many times. */
export type DatedTender = {
  readonly tender: CalendarTender;
  /** On the calendar of the lead. */
  readonly today: CalendarDay;
  readonly waits: readonly Wait[];
  readonly dates: readonly CalendarDate[];
};

export function datedTender(tender: CalendarTender, now: Instant): DatedTender {
  const today = dayIn(tender.lead.timeZone, now);
  return { tender, today, waits: waitsOf(tender, now), dates: datesOf(tender, now) };
}
