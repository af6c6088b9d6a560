const MINUTE_MS = 60_000;

/**
 * "Fri 20 Feb 2026, 16:00" as the language writes it. At midnight a day ends: it is said as 24:00 of that day, as the
 * law counts, and not as 0:00 of the next, which is so easily taken for a day later.
 */
export function sayInstant(locale: string, timeZone: string, at: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZone,
  });
  const instant = Date.parse(at);
  if (!isMidnight(timeZone, instant)) return format.format(instant);
  const before = format.formatToParts(instant - MINUTE_MS);
  return before.map(({ type, value }) => TWENTY_FOUR.get(type) ?? value).join("");
}

const TWENTY_FOUR: ReadonlyMap<string, string> = new Map([
  ["hour", "24"],
  ["minute", "00"],
]);

function isMidnight(timeZone: string, instant: number): boolean {
  if (instant % MINUTE_MS !== 0) return false;
  const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone });
  return clock.format(instant) === "00:00";
}
