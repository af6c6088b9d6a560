import type { CalendarEntry } from "@/exchange/calendar/calendar-file";
import type { Speech } from "@/messages/speak";
import type { DateOfTender } from "@/queries/cooperation/calendar-month";
import { sayDate, sayHour } from "@/screens/cooperation/say-calendar";

/** The dates of all tenders as entries of the reader's own calendar, each with the hour on the clock of its lead. */
export function calendarEntries(
  dates: readonly DateOfTender[],
  origin: string,
  speech: Speech,
): readonly CalendarEntry[] {
  return dates.map((date): CalendarEntry => {
    const { tender, what, country, day, from, at, zone } = date;
    const entry = {
      uid: `${tender.id}.${what}${country ? `.${country}` : ""}@samband`,
      title: `${tender.number}: ${sayDate(date, speech)}`,
      description: [
        tender.title,
        ...(at ? [sayHour({ at, zone }, speech)] : []),
        ...(from ? [speech.say("calendar.since", { day: speech.day(from) })] : []),
      ].join("\n"),
      url: `${origin}/tenders/${tender.id}`,
    };
    return at ? { ...entry, at } : { ...entry, on: day };
  });
}
