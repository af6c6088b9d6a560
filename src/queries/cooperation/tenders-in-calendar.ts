import type { CalendarTender } from "@/domain/cooperation/calendar-tender";
import { datedTender, type DatedTender } from "@/domain/cooperation/dated-tender";
import type { TenderId } from "@/domain/definitions/identifiers";
import { dayIn, type CalendarDay } from "@/domain/definitions/time";
import type { Actor } from "@/domain/people/actor";
import type { Circumstances } from "@/domain/people/circumstances";
import { findCalendarTenders, type FoundForCalendar } from "@/storage/cooperation/find-calendar-tenders";
import type { ReadOnlyDatabase } from "@/storage/read-as";
import { findListedTenders } from "@/storage/tenders/find-listed-tenders";
import { readsAlong } from "../tenders/tender-head";
import type { DateOfTender, NamedTender } from "./calendar-month";

/** A tender by its name, with its dates and waits, and in whose zone they are. */
export type TenderInCalendar = { readonly tender: NamedTender; readonly zone: string; readonly dated: DatedTender };

/** Every tender of which the viewer may know more than that it exists; always the same number of statements. */
export async function findTendersInCalendar(
  db: ReadOnlyDatabase,
  { actor, now }: Circumstances,
): Promise<readonly TenderInCalendar[]> {
  const listed = (await findListedTenders(db, now)).flatMap(({ id, number, title }) =>
    title === null ? [] : [{ id, number, title }],
  );
  const found = await findCalendarTenders(
    db,
    listed.map(({ id }) => id),
  );
  return listed.flatMap((tender) => {
    const facts = found.get(tender.id);
    if (!facts) return [];
    const shown = shownTo(actor, tender.id, facts, dayIn(facts.leadTimeZone, now));
    return [{ tender, zone: facts.leadTimeZone, dated: datedTender(shown, now) }];
  });
}

/** What stands in the calendar of these tenders, each date with what it is of. */
export function datesOfAll(tenders: readonly TenderInCalendar[]): readonly DateOfTender[] {
  return tenders.flatMap(({ tender, zone, dated }) => dated.dates.map((date) => ({ ...date, tender, zone })));
}

/** Whoever was only asked so far knows what the own country has answered, and of the others nothing follows from silence. */
function shownTo(
  actor: Actor,
  tender: TenderId,
  { observers, readsTexts, ...facts }: FoundForCalendar,
  day: CalendarDay,
): CalendarTender {
  const invitations = [
    ...facts.countries.map((country) => ({ country, as: "participant" }) as const),
    ...observers.map((country) => ({ country, as: "observer" }) as const),
  ];
  const asked = { invitations, lots: facts.lots };
  const knowsAll = readsTexts || readsAlong(asked, actor, { participations: facts.answers.history, day });
  const own = facts.countries.filter((country) => actor.kind === "person" && actor.country === country);
  return { ...facts, tender, known: knowsAll ? facts.countries : own };
}
