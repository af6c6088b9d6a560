import { dayIn, daysAfter, instantOnTheWall, startOfDayIn, type CalendarDay, type Instant } from "../definitions/time";
import { isWorkingDay } from "./working-days";

/** Before the day's work begins, by the reader's own clock. */
const DIGEST_TIME = "07:00";

/** By whose clock, and by whose working days. */
export type DigestReader = { readonly country: string; readonly timeZone: string };

/** The last instant, that one included, at which a digest was due to this reader. */
export function latestMorning(reader: DigestReader, now: Instant): Instant {
  let day = dayIn(reader.timeZone, now);
  while (!isWorkingDay(reader.country, day) || morningOf(reader, day) > now) day = daysAfter(day, -1);
  return morningOf(reader, day);
}

/** The first instant after that one at which a digest is due to this reader. */
export function nextMorning(reader: DigestReader, now: Instant): Instant {
  let day = dayIn(reader.timeZone, now);
  while (!isWorkingDay(reader.country, day) || morningOf(reader, day) <= now) day = daysAfter(day, 1);
  return morningOf(reader, day);
}

/** No zone of the countries' changes its clocks at that hour; where one did, the day would begin with its digest. */
function morningOf({ timeZone }: DigestReader, day: CalendarDay): Instant {
  return instantOnTheWall(timeZone, `${day}T${DIGEST_TIME}`) ?? startOfDayIn(timeZone, day);
}
