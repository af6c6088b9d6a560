import { dayIn, type Instant } from "@/domain/definitions/time";

const DAY_MS = 86_400_000;

/**
 * Calendar days from today to the day of the time limit, as the lead's calendar shows them: 0 on
 * that very day. Null once the limit has passed.
 */
export function daysLeft(closesAt: Instant, { zone, now }: { readonly zone: string; readonly now: Instant }) {
  if (now >= closesAt) return null;
  return (Date.parse(dayIn(zone, closesAt)) - Date.parse(dayIn(zone, now))) / DAY_MS;
}
