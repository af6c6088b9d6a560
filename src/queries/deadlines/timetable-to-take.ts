import type { TenderId } from "@/domain/definitions/identifiers";
import { outlookOf } from "@/domain/deadlines/outlook";
import type { Circumstances } from "@/domain/people/circumstances";
import { findTimetable, findWhenTimetableWasSet } from "@/storage/deadlines/find-timetable";
import { readAs } from "@/storage/read-as";
import { findTender } from "@/storage/tenders/find-tender";
import { surroundingsOf } from "./timetable-page";

export type TimetableToTake = NonNullable<Awaited<ReturnType<typeof timetableToTake>>>;

/** The dates of a tender as they are set; null where the viewer may not know of them, and where none are. */
export async function timetableToTake(circumstances: Circumstances, id: TenderId) {
  return readAs(circumstances, async (db) => {
    const tender = await findTender(db, id);
    if (!tender) return null;
    const { set: n, facts, dates } = await findTimetable(db, id);
    const setAt = await findWhenTimetableWasSet(db, id);
    if (!dates || setAt === null) return null;
    const around = await surroundingsOf(db, tender, circumstances);
    const outlook = outlookOf(facts, dates, around);
    return { tender: id, number: tender.number, title: tender.title, n, setAt, dates, outlook, around };
  });
}
