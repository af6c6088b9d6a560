import type { Speech } from "@/messages/speak";

/** One instant in each zone, the reader's first; clocks that show the same share a line. */
export function clockLines(at: string, zones: readonly string[], speech: Speech) {
  const shown = Map.groupBy(new Set(zones), (zone) => speech.instant(at, zone));
  return [...shown].map(([text, alike]) => ({
    key: text,
    text,
    places: alike.map(speech.zone).join(", "),
  }));
}
