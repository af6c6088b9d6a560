import { storedCountry } from "@/domain/definitions/country";
import { dayIn, type Instant } from "@/domain/definitions/time";
import { proposedDates, USUAL_FACTS } from "@/domain/deadlines/proposed-dates";
import { MORNING } from "./actors";

const ZONES: Readonly<Record<string, string>> = { DK: "Europe/Copenhagen", NO: "Europe/Oslo" };

/** The usual facts, and dates that follow from that time limit where the notice is dispatched on the day of `now`; the first that is set, unless said otherwise. */
export function timetableUntil(tendersCloseAt: Instant, { lead = "DK", now = MORNING, basedOn = 0 } = {}) {
  const timeZone = ZONES[lead] ?? "UTC";
  const dates = proposedDates({ country: storedCountry(lead), timeZone }, dayIn(timeZone, now), tendersCloseAt);
  return { facts: USUAL_FACTS, dates, basedOn };
}
