const MINUTE_MS = 60_000;

export type TimeLeft = { readonly unit: "days" | "hours" | "minutes"; readonly n: number };

/**
 * How long it is until then, in the largest unit of which two are left: somebody who has 47 hours
 * plans by the hour. Counted down, so that what is said to be left is there.
 */
export function timeLeft(now: string, at: string): TimeLeft {
  const minutes = Math.max(0, Math.floor((Date.parse(at) - Date.parse(now)) / MINUTE_MS));
  if (minutes >= 2 * 24 * 60) return { unit: "days", n: Math.floor(minutes / (24 * 60)) };
  if (minutes >= 2 * 60) return { unit: "hours", n: Math.floor(minutes / 60) };
  return { unit: "minutes", n: minutes };
}
