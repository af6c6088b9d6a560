import { daysAfter, weekdayOf, type CalendarDay } from "../definitions/time";
import type { HolidayName } from "./holidays-by-country";
import { holidayOn } from "./holidays";

const SATURDAY = 6;
const SUNDAY = 7;

/** Why a day is no working day where time is counted by law. */
export type Closed = "saturday" | "sunday" | HolidayName;

export type WhyNotTheEnd = Closed | "too-few-working-days";

/** A period in days, counted forward from an event. Source: regulation-1182-71-art-3. */
export type Period = {
  /** The day of the event, which is not counted. */
  readonly from: CalendarDay;
  readonly days: number;
  /** The last of so many days, whatever day that is. */
  readonly counted: CalendarDay;
  /** The days on which it would have ended but for the law, in their order. */
  readonly passed: readonly { readonly day: CalendarDay; readonly because: WhyNotTheEnd }[];
  /** The day with whose last hour, 24:00, it ends. */
  readonly endsOn: CalendarDay;
};

/**
 * Why the law knows that day as closed, or null. Days that are closed by custom alone are working days
 * here; a day of which the law closes a part is closed, because the doubt is not the tenderer's to bear.
 * Source: regulation-1182-71-art-2.
 */
export function closedByLaw(country: string, day: CalendarDay): Closed | null {
  const holiday = holidayOn(country, day);
  if (holiday && holiday.kind !== "customary") return holiday.name;
  if (weekdayOf(day) === SATURDAY) return "saturday";
  return weekdayOf(day) === SUNDAY ? "sunday" : null;
}

/**
 * The period of so many days after the day of an event. Saturdays, Sundays and holidays are counted; where
 * the last day is one, the period ends with the last hour of the next working day (3(4)); a period of two
 * days or more holds at least two working days (3(5)). Source: regulation-1182-71-art-3.
 */
export function periodAfter(country: string, from: CalendarDay, days: number): Period {
  const counted = daysAfter(from, days);
  const passed: { day: CalendarDay; because: WhyNotTheEnd }[] = [];
  let endsOn = counted;
  for (let because = whyNot(); because !== null; because = whyNot()) {
    passed.push({ day: endsOn, because });
    endsOn = daysAfter(endsOn, 1);
  }
  return { from, days, counted, passed, endsOn };

  function whyNot(): WhyNotTheEnd | null {
    const closed = closedByLaw(country, endsOn);
    if (closed || days < 2) return closed;
    return holdsTwoWorkingDays(country, from, endsOn) ? null : "too-few-working-days";
  }
}

/**
 * The last day of a period counted backward from a day: so many full days lie between the two, and it
 * is never moved. "Six days before" noon of 28 October are 22 to 27 October, so that 21 October until
 * 24:00 is in time. Source: regulation-1182-71-art-3.
 */
export function lastDayBefore(day: CalendarDay, fullDays: number): CalendarDay {
  return daysAfter(day, -(fullDays + 1));
}

function holdsTwoWorkingDays(country: string, from: CalendarDay, to: CalendarDay): boolean {
  let found = 0;
  for (let day = daysAfter(from, 1); day <= to && found < 2; day = daysAfter(day, 1)) {
    if (closedByLaw(country, day) === null) found += 1;
  }
  return found === 2;
}
