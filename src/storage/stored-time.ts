import { calendarDayFrom, instantFrom, type CalendarDay, type Instant } from "@/domain/definitions/time";

/** A `timestamptz(3)` as the domain writes instants. */
export function storedInstant(column: Date): Instant {
  return instantFrom(column.toISOString());
}

/** A `date`, which the driver gives as midnight UTC, as the domain writes days. */
export function storedDay(column: Date): CalendarDay {
  return calendarDayFrom(column.toISOString().slice(0, 10));
}
