import { notFound } from "next/navigation";
import { calendarFile } from "@/exchange/calendar/calendar-file";
import { siteOrigin } from "@/identity/site-origin";
import { viewer } from "@/identity/viewer";
import { timetableToTake } from "@/queries/deadlines/timetable-to-take";
import { tenderIdIn } from "../../tender-id";
import { calendarEntries } from "./calendar-entries";

type Context = { readonly params: Promise<{ readonly tenderId: string }> };

/** The timetable for one's own calendar, in one's own language; a 404 for whoever may not read it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { circumstances, speech } = await viewer();
  const taken = await timetableToTake(circumstances, await tenderIdIn(params));
  if (!taken) notFound();
  const file = calendarFile({
    name: speech.say("timetable.calendar.name", { number: taken.number }),
    language: speech.language,
    setAt: taken.setAt,
    n: taken.n,
    entries: calendarEntries(taken, siteOrigin(), speech),
  });
  return new Response(file, {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": `attachment; filename="${taken.number}.ics"`,
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  });
}
