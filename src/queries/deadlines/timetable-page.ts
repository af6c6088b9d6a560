import type { TenderId } from "@/domain/definitions/identifiers";
import { dayIn, daysAfter, type CalendarDay } from "@/domain/definitions/time";
import type { Lead } from "@/domain/deadlines/dispatch-window";
import { outlookOf, type Outlook, type Surroundings } from "@/domain/deadlines/outlook";
import type { ProcedureFacts } from "@/domain/deadlines/procedure-facts";
import { datesFromFacts } from "@/domain/deadlines/dates-from-facts";
import type { TimetableDates } from "@/domain/deadlines/timetable";
import type { CountryWithClock } from "@/domain/deadlines/warnings";
import { firstWorkingDayFrom } from "@/domain/deadlines/working-days";
import { isOnItsWay } from "@/domain/publication/notice";
import type { Circumstances } from "@/domain/people/circumstances";
import type { Tender } from "@/domain/tenders/tender";
import { findTimetable } from "@/storage/deadlines/find-timetable";
import { findCountries } from "@/storage/people/find-countries";
import { readAs, type ReadOnlyDatabase } from "@/storage/read-as";
import { findTender } from "@/storage/tenders/find-tender";
import { findHead } from "../tenders/tender-head";

/** What the times rest on, and the dates. */
export type Timetable = { readonly facts: ProcedureFacts; readonly dates: TimetableDates };

export type TimetablePage = NonNullable<Awaited<ReturnType<typeof timetablePage>>>;

/** Days between today and the dispatch that is proposed first: a house figure. */
const DAYS_TO_PREPARE = 28;

/** The timetable of a tender as it is set, or as it might be; null where the viewer may not know of the tender. */
export async function timetablePage(circumstances: Circumstances, id: TenderId) {
  return readAs(circumstances, async (db) => {
    const found = await findHead(db, circumstances, id);
    if (!found) return null;
    const { head, tender, notice } = found;
    const around = await surroundingsOf(db, tender, circumstances);
    const { set, facts, dates } = await findTimetable(db, id);
    const dispatchOn = firstWorkingDayFrom(tender.leadCountry, daysAfter(around.today, DAYS_TO_PREPARE));
    return {
      head,
      around,
      /** As it was last set; null before a whole timetable was. */
      standing: dates && { facts, dates },
      proposed: { facts, dates: datesFromFacts({ facts, dispatchOn, ...around }) },
      n: set,
      isDispatched: isOnItsWay(notice),
      maySet: head.runsIt && !isOnItsWay(notice),
    };
  });
}

/** What a timetable would come to in this tender; null where the viewer may not know of it. */
export async function outlookFor(
  circumstances: Circumstances,
  id: TenderId,
  { facts, dates }: Timetable,
): Promise<Outlook | null> {
  const around = await findSurroundings(circumstances, id);
  return around && outlookOf(facts, dates, around);
}

/** Dates that follow from other facts; null where the viewer may not know of the tender. */
export async function proposalFor(
  circumstances: Circumstances,
  id: TenderId,
  { facts, dispatchOn }: { readonly facts: ProcedureFacts; readonly dispatchOn: CalendarDay },
): Promise<TimetableDates | null> {
  const around = await findSurroundings(circumstances, id);
  return around && datesFromFacts({ facts, dispatchOn, ...around });
}

function findSurroundings(circumstances: Circumstances, id: TenderId): Promise<Surroundings | null> {
  return readAs(circumstances, async (db) => {
    const tender = await findTender(db, id);
    return tender && surroundingsOf(db, tender, circumstances);
  });
}

/** Whose law and clocks the dates of a tender are on. */
export async function surroundingsOf(
  db: ReadOnlyDatabase,
  tender: Tender,
  { now }: Circumstances,
): Promise<Surroundings> {
  const lead: Lead = { country: tender.leadCountry, timeZone: tender.leadTimeZone };
  const asked = tender.invitations.filter(({ as }) => as === "participant").map(({ country }) => country);
  const others: readonly CountryWithClock[] = (await findCountries(db)).filter(
    ({ country }) => country !== lead.country && asked.includes(country),
  );
  return { lead, countries: [lead, ...others], today: dayIn(lead.timeZone, now) };
}
