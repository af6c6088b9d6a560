import type { CalendarTender } from "@/domain/cooperation/calendar-tender";
import { clashesIn } from "@/domain/cooperation/clashes";
import { datedTender } from "@/domain/cooperation/dated-tender";
import { monthAfter, monthFrom, monthOf } from "@/domain/cooperation/months";
import type { Wait } from "@/domain/cooperation/waits";
import { dayIn, type CalendarDay } from "@/domain/definitions/time";
import type { TenderId } from "@/domain/definitions/identifiers";
import { holdsEverywhere, type Actor } from "@/domain/people/actor";
import type { Circumstances } from "@/domain/people/circumstances";
import { findCalendarTenders, type FoundForCalendar } from "@/storage/cooperation/find-calendar-tenders";
import { readAs } from "@/storage/read-as";
import { findListedTenders } from "@/storage/tenders/find-listed-tenders";
import { isObserver } from "../tenders/tender-head";
import { monthWith, type DateOfTender, type NamedTender } from "./calendar-month";

/** How many months are shown at once. */
const MONTHS_SHOWN = 3;

export type WaitOfTender = Wait & { readonly tender: NamedTender; readonly zone: string };

export type CommonCalendar = Awaited<ReturnType<typeof commonCalendar>>;

/** The first month to be shown, as typed in an address, and whose today it is; what is no month asks for that of today. */
type Asked = { readonly month: string; readonly zone: string };

/** The dates of all tenders that the viewer may know of, with the holidays of whoever takes part in them. */
export function commonCalendar(circumstances: Circumstances, asked: Asked) {
  return readAs(circumstances, async (db) => {
    const { actor, now } = circumstances;
    const listed = (await findListedTenders(db, now)).flatMap(({ id, number, title }) =>
      title === null ? [] : [{ id, number, title }],
    );
    const found = await findCalendarTenders(
      db,
      listed.map(({ id }) => id),
    );
    const named = listed.flatMap((tender) => {
      const facts = found.get(tender.id);
      if (!facts) return [];
      const shown = shownTo(actor, tender.id, facts, dayIn(facts.leadTimeZone, now));
      return [{ tender, zone: facts.leadTimeZone, dated: datedTender(shown, now) }];
    });
    const tenders = named.map(({ dated }) => dated);
    const countries = countriesIn(
      tenders.map(({ tender }) => tender),
      actor,
    );
    const dates = named.flatMap(({ tender, zone, dated }) =>
      dated.dates.map((date): DateOfTender => ({ ...date, tender, zone })),
    );
    const today = dayIn(asked.zone, now);
    const first = monthFrom(asked.month) ?? monthOf(today);
    const months = [...Array(MONTHS_SHOWN).keys()].flatMap((n) => monthAfter(first, n) ?? []);
    return {
      today,
      first,
      earlier: monthAfter(first, -MONTHS_SHOWN),
      later: monthAfter(first, MONTHS_SHOWN),
      tenders: listed,
      countries,
      months: months.map((month) => monthWith(month, dates, countries)),
      clashes: clashesIn(tenders),
      waits: soonestFirst(
        named.flatMap(({ tender, zone, dated }) =>
          dated.waits.map((wait): WaitOfTender => ({ ...wait, tender, zone })),
        ),
      ),
    };
  });
}

function soonestFirst(waits: readonly WaitOfTender[]): readonly WaitOfTender[] {
  return waits.toSorted((a, b) => a.until.localeCompare(b.until));
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
  const coordinates = actor.kind === "person" && holdsEverywhere(actor, "coordinator");
  const knowsAll =
    readsTexts || coordinates || isObserver(asked, actor, { participations: facts.answers.history, day });
  const own = facts.countries.filter((country) => actor.kind === "person" && actor.country === country);
  return { ...facts, tender, known: knowsAll ? facts.countries : own };
}

/** Whoever is asked to take part in one of the tenders, or leads it; where there is none, the viewer's own. */
function countriesIn(tenders: readonly CalendarTender[], actor: Actor): readonly string[] {
  const all = new Set<string>(tenders.flatMap(({ lead, countries }) => [lead.country, ...countries]));
  if (all.size === 0 && actor.kind === "person") all.add(actor.country);
  return [...all].sort();
}
