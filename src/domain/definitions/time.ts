import { Temporal } from "temporal-polyfill";

declare const instant: unique symbol;
declare const day: unique symbol;

/**
 * An instant as data: ISO 8601, UTC, milliseconds. Its one form sorts as text, survives JSON
 * unchanged, and is what the record hashes.
 */
export type Instant = string & { readonly [instant]: true };

/** A calendar day as data, in a zone that the caller states. */
export type CalendarDay = string & { readonly [day]: true };

export function instantFrom(text: string): Instant {
  const milliseconds = Temporal.Instant.from(text).epochMilliseconds;
  return new Date(milliseconds).toISOString() as Instant;
}

export function calendarDayFrom(text: string): CalendarDay {
  return Temporal.PlainDate.from(text).toString() as CalendarDay;
}

/** The day that the calendar on the wall shows in `zone` at that instant. */
export function dayIn(zone: string, at: Instant): CalendarDay {
  const here = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  return here.toPlainDate().toString() as CalendarDay;
}

/** The first instant of that day in `zone`. */
export function startOfDayIn(zone: string, on: CalendarDay): Instant {
  return instantFrom(Temporal.PlainDate.from(on).toZonedDateTime(zone).toInstant().toString());
}

/** The instant at which that day is over in `zone`: its 24:00. */
export function endOfDayIn(zone: string, on: CalendarDay): Instant {
  return startOfDayIn(zone, daysAfter(on, 1));
}

/** The instant so many times 24 hours earlier. */
export function daysBefore(at: Instant, days: number): Instant {
  return instantFrom(
    Temporal.Instant.from(at)
      .subtract({ hours: 24 * days })
      .toString(),
  );
}

/** The instant so many seconds earlier. */
export function secondsBefore(at: Instant, seconds: number): Instant {
  return instantFrom(Temporal.Instant.from(at).subtract({ seconds }).toString());
}

/** So many whole hours, of which that with the instant is none: they begin with the next one (Regulation 1182/71, Art. 3(1)). */
export function hoursAfterTheHourOf(at: Instant, hours: number): Instant {
  const hour = Temporal.Instant.from(at).round({ smallestUnit: "hour", roundingMode: "floor" });
  return instantFrom(hour.add({ hours: hours + 1 }).toString());
}

export function daysAfter(on: CalendarDay, days: number): CalendarDay {
  return calendarDayFrom(Temporal.PlainDate.from(on).add({ days }).toString());
}

/** The same day of a later month, or its last day where that month is shorter. */
export function monthsAfter(on: CalendarDay, months: number): CalendarDay {
  return calendarDayFrom(Temporal.PlainDate.from(on).add({ months }).toString());
}

/** Monday is 1, Sunday is 7 (ISO 8601). */
export function weekdayOf(on: CalendarDay): number {
  return Temporal.PlainDate.from(on).dayOfWeek;
}

/** How many days later the second is; negative where it is earlier. */
export function daysBetween(first: CalendarDay, second: CalendarDay): number {
  return Temporal.PlainDate.from(first).until(Temporal.PlainDate.from(second), { largestUnit: "day" }).days;
}

/**
 * What a clock on the wall in `zone` shows as that local date and time (`2026-12-01T12:00`), as an
 * instant; null where the clocks are put forward over it or show it twice, or where it is no date.
 */
export function instantOnTheWall(zone: string, local: string): Instant | null {
  try {
    const wall = Temporal.PlainDateTime.from(local, { overflow: "reject" });
    return instantFrom(wall.toZonedDateTime(zone, { disambiguation: "reject" }).toInstant().toString());
  } catch {
    return null;
  }
}

/** The reverse: the local date and time, to the minute, that a form shows. */
export function wallClockIn(zone: string, at: Instant): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: "minute" });
}
