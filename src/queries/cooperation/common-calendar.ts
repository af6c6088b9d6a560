import { clashesIn } from "@/domain/cooperation/clashes";
import type { DatedTender } from "@/domain/cooperation/dated-tender";
import { monthAfter, monthFrom, monthOf } from "@/domain/cooperation/months";
import type { Wait } from "@/domain/cooperation/waits";
import { dayIn } from "@/domain/definitions/time";
import type { Actor } from "@/domain/people/actor";
import type { Circumstances } from "@/domain/people/circumstances";
import { readAs } from "@/storage/read-as";
import { monthWith, type NamedTender } from "./calendar-month";
import { datesOfAll, findTendersInCalendar, type TenderInCalendar } from "./tenders-in-calendar";

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
    const found = await findTendersInCalendar(db, circumstances);
    const tenders = found.map(({ dated }) => dated);
    const countries = countriesIn(tenders, actor);
    const dates = datesOfAll(found);
    const today = dayIn(asked.zone, now);
    const first = monthFrom(asked.month) ?? monthOf(today);
    const months = [...Array(MONTHS_SHOWN).keys()].flatMap((n) => monthAfter(first, n) ?? []);
    return {
      now,
      today,
      first,
      earlier: monthAfter(first, -MONTHS_SHOWN),
      later: monthAfter(first, MONTHS_SHOWN),
      tenders: found.map(({ tender }) => tender),
      countries,
      months: months.map((month) => monthWith(month, dates, countries)),
      clashes: clashesIn(tenders),
      waits: waitsIn(found),
    };
  });
}

/** The same dates, whenever they are, to be taken into one's own calendar. */
export function datesToTake(circumstances: Circumstances) {
  return readAs(circumstances, async (db) => datesOfAll(await findTendersInCalendar(db, circumstances)));
}

/** The soonest end first. */
function waitsIn(found: readonly TenderInCalendar[]): readonly WaitOfTender[] {
  return found
    .flatMap(({ tender, zone, dated }) => dated.waits.map((wait) => ({ ...wait, tender, zone })))
    .toSorted((a, b) => a.until.localeCompare(b.until));
}

/** Whoever is asked to take part in one of the tenders, or leads it; where there is none, the viewer's own. */
function countriesIn(tenders: readonly DatedTender[], actor: Actor): readonly string[] {
  const all = new Set<string>(tenders.flatMap(({ tender: { lead, countries } }) => [lead.country, ...countries]));
  if (all.size === 0 && actor.kind === "person") all.add(actor.country);
  return [...all].sort();
}
