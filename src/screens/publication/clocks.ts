import type { Instant } from "@/domain/definitions/time";
import type { CommonContent } from "@/domain/documents/content";
import type { Speech } from "@/messages/speak";

export type Clock = { readonly zone: string; readonly text: string; readonly countries: string };

/** One instant on the clocks of the buyers' countries, the lead's first; countries with the same time share a line. */
export function clocksOf({ lead, buyers }: CommonContent, at: Instant, speech: Speech): readonly Clock[] {
  const inOrder = [lead, ...buyers.filter(({ organisation }) => organisation !== lead.organisation)];
  const shown = inOrder.map(({ country, timeZone }) => ({
    country: speech.country(country),
    zone: timeZone,
    text: speech.instant(at, timeZone),
    offset: offsetIn(timeZone, at),
  }));
  const offsets = [...new Set(shown.map(({ offset }) => offset))];
  return offsets.flatMap((offset) => {
    const alike = shown.filter((each) => each.offset === offset);
    const [first] = alike;
    if (!first) return [];
    const names = speech.list([...new Set(alike.map(({ country }) => country))]);
    return [{ zone: first.zone, text: first.text, countries: `${names} (${offset})` }];
  });
}

/** How far the zone is from UTC at that instant: "UTC+1". */
function offsetIn(timeZone: string, at: Instant): string {
  const parts = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "shortOffset" }).formatToParts(new Date(at));
  const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? "UTC";
  return name.replace("GMT", "UTC");
}
