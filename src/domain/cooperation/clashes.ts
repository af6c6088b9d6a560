import type { TenderId } from "../definitions/identifiers";
import { daysAfter, weekdayOf, type CalendarDay } from "../definitions/time";
import type { HolidayName } from "../deadlines/holidays-by-country";
import { holidayOn } from "../deadlines/holidays";
import { workingDaysBetween } from "../deadlines/working-days";
import type { CalendarDate, DateKind } from "./calendar-dates";
import type { DatedTender } from "./dated-tender";
import type { Wait } from "./waits";

/** What of a tender wants people of one country on a day. */
export type Wanted = { readonly tender: TenderId; readonly what: Wait["what"] | DateKind; readonly day: CalendarDay };

export type HolidayInCountry = {
  readonly country: string;
  readonly day: CalendarDay;
  readonly holiday: HolidayName;
};

/** What somebody who plans for several countries wants to know before it happens. Nothing is forbidden by it. */
export type Clash =
  /** Two tenders or more want the same people in one week. */
  | {
      readonly clash: "same-week";
      readonly country: string;
      readonly monday: CalendarDay;
      readonly wanted: readonly Wanted[];
    }
  /** A time in which a country must act runs over its holidays. */
  | {
      readonly clash: "over-holidays";
      readonly tender: TenderId;
      readonly wait: Wait;
      readonly holidays: readonly HolidayInCountry[];
      /** Left to act in, in the country's own calendar. */
      readonly workingDays: number;
    }
  /** A date lies on a day on which somebody who takes part is not at work. */
  | {
      readonly clash: "on-holiday";
      readonly tender: TenderId;
      readonly date: CalendarDate;
      readonly holidays: readonly HolidayInCountry[];
    }
  /** The time limit is too near for a notice to be dispatched any more. */
  | { readonly clash: "window-over"; readonly tender: TenderId; readonly day: CalendarDay };

/** Everything of that kind that is still to come, by day. */
export function clashesIn(tenders: readonly DatedTender[]): readonly Clash[] {
  const clashes = [
    ...sameWeeks(tenders),
    ...tenders.flatMap(overHolidays),
    ...tenders.flatMap(onHolidays),
    ...tenders.flatMap(windowOver),
  ];
  return clashes.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
}

function dayOf(clash: Clash): CalendarDay {
  switch (clash.clash) {
    case "same-week":
      return clash.monday;
    case "over-holidays":
      return clash.wait.day;
    case "on-holiday":
      return clash.date.day;
    case "window-over":
      return clash.day;
  }
}

/** What the lead's own people do on a planned day. */
const WORK_OF_THE_LEAD: readonly DateKind[] = ["dispatch", "opening", "award"];

function sameWeeks(tenders: readonly DatedTender[]): readonly Clash[] {
  const wanted = tenders.flatMap(wantedOf);
  const byWeek = Map.groupBy(wanted, ({ country, day }) => `${mondayOf(day)} ${country}`);
  return [...byWeek.values()].flatMap((all): readonly Clash[] => {
    const [first] = all;
    if (!first || new Set(all.map(({ tender }) => tender)).size < 2) return [];
    const { country, day } = first;
    return [
      { clash: "same-week", country, monday: mondayOf(day), wanted: all.map(({ country: _its, ...each }) => each) },
    ];
  });
}

function wantedOf({ tender, today, waits, dates }: DatedTender): readonly (Wanted & { readonly country: string })[] {
  const { country } = tender.lead;
  const work = dates.filter(
    ({ what, day }) => WORK_OF_THE_LEAD.includes(what) && day >= today && !waits.some((wait) => wait.what === what),
  );
  return [...waits, ...work.map((date) => ({ ...date, country }))]
    .map(({ what, day, country: whose }) => ({ tender: tender.tender, what, day, country: whose }))
    .toSorted((a, b) => a.day.localeCompare(b.day));
}

function mondayOf(day: CalendarDay): CalendarDay {
  return daysAfter(day, 1 - weekdayOf(day));
}

function overHolidays({ tender, today, waits }: DatedTender): readonly Clash[] {
  return waits.flatMap((wait): readonly Clash[] => {
    const holidays = holidaysWithin(wait.country, { from: today, to: wait.day });
    if (wait.what === "dispatch" || holidays.length === 0) return [];
    const workingDays = workingDaysBetween(wait.country, today, wait.day);
    return [{ clash: "over-holidays", tender: tender.tender, wait, holidays, workingDays }];
  });
}

/** Both days included. A holiday on a Saturday or Sunday takes no working day away. */
function holidaysWithin(
  country: string,
  { from, to }: { readonly from: CalendarDay; readonly to: CalendarDay },
): readonly HolidayInCountry[] {
  const found: HolidayInCountry[] = [];
  for (let day = from; day <= to; day = daysAfter(day, 1)) {
    const holiday = weekdayOf(day) > 5 ? null : holidayOn(country, day);
    if (holiday) found.push({ country, day, holiday: holiday.name });
  }
  return found;
}

/** Dates on which somebody has to be there, with the countries that are not. */
const SOMEBODY_IS_THERE: readonly DateKind[] = [
  "interest",
  "round",
  "dispatch",
  "requests",
  "invitation",
  "tenders",
  "opening",
  "award",
];

function onHolidays({ tender, today, dates }: DatedTender): readonly Clash[] {
  const countries = [...new Set([tender.lead.country, ...tender.countries])];
  return dates.flatMap((date): readonly Clash[] => {
    if (date.day < today || !SOMEBODY_IS_THERE.includes(date.what)) return [];
    const holidays = countries.flatMap((country) => holidaysWithin(country, { from: date.day, to: date.day }));
    return holidays.length > 0 ? [{ clash: "on-holiday", tender: tender.tender, date, holidays }] : [];
  });
}

function windowOver({ tender, today, dates }: DatedTender): readonly Clash[] {
  return dates
    .filter(({ what, day }) => what === "dispatch-window" && day < today)
    .map(({ day }) => ({ clash: "window-over", tender: tender.tender, day }));
}
