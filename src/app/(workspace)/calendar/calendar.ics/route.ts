import { calendarFile } from "@/exchange/calendar/calendar-file";
import { siteOrigin } from "@/identity/site-origin";
import { viewer } from "@/identity/viewer";
import { datesToTake } from "@/queries/cooperation/common-calendar";
import { calendarEntries } from "./calendar-entries";

/** The dates of every tender that one may know of, for one's own calendar and in one's own language. */
export async function GET(): Promise<Response> {
  const { circumstances, speech } = await viewer();
  const file = calendarFile({
    name: speech.say("calendar.fileName"),
    language: speech.language,
    setAt: circumstances.now,
    n: 0,
    entries: calendarEntries(await datesToTake(circumstances), siteOrigin(), speech),
  });
  return new Response(file, {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'attachment; filename="samband.ics"',
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  });
}
