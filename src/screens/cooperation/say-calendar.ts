import type { CalendarDate, DateKind } from "@/domain/cooperation/calendar-dates";
import type { Month } from "@/domain/cooperation/months";
import { wallClockIn, type Instant } from "@/domain/definitions/time";
import type { Speech } from "@/messages/speak";
import type { ClosedDay } from "@/queries/cooperation/calendar-month";

/** What stands on the day, with the country where it is one country's. */
export function sayDate({ what, country }: Pick<CalendarDate, "what" | "country">, speech: Speech): string {
  const said = speech.say(`calendar.kind.${what}`);
  return country === undefined
    ? said
    : speech.say("calendar.ofCountry", { what: said, country: speech.country(country) });
}

/** The hour on the clock of the lead; what is over when the day is over ends at 24:00 of it. */
export function sayHour({ at, zone }: { readonly at: Instant; readonly zone: string }, speech: Speech): string {
  const clock = wallClockIn(zone, at).slice(11);
  return speech.say("calendar.hour", { clock: clock === "00:00" ? "24:00" : clock, town: speech.zone(zone) });
}

/** Who is closed on the day, and how: by law, for half of it, or by custom. */
export function sayClosed({ holiday, countries }: ClosedDay, speech: Speech): readonly string[] {
  return [...Map.groupBy(countries, ({ kind }) => kind)].map(([kind, closed]) =>
    speech.say(`calendar.closed.${kind}`, {
      holiday: beginning(speech.say(`deadlines.holidays.${holiday}`), speech),
      countries: closed.map(({ country }) => country).join(", "),
    }),
  );
}

/** Dates that somebody must keep stand out from those that only happen. */
const HAPPENS: readonly DateKind[] = ["dispatched", "published", "invitation", "opening", "award", "standstill"];

export function toneOf(what: DateKind): "ends" | "happens" {
  return HAPPENS.includes(what) ? "happens" : "ends";
}

/** The month above its days. */
export function sayMonth(month: Month, speech: Speech): string {
  return beginning(speech.monthOfYear(`${month}-01`), speech);
}

/** With a capital letter, as a line begins. */
function beginning(text: string, { language }: Speech): string {
  const [first = ""] = text;
  return first.toLocaleUpperCase(language) + text.slice(first.length);
}
