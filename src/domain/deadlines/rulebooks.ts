import { storedCountry, type Country } from "../definitions/country";
import type { SOURCES } from "../definitions/sources";
import { calendarDayFrom, type CalendarDay } from "../definitions/time";

/** The times that the law gives, each by what begins it or what it does to another. */
export const LAW_TIMES = [
  "tenders-open",
  "tenders-open-after-prior-notice",
  "tenders-open-urgent",
  "requests",
  "requests-urgent",
  "tenders-invited",
  "tenders-invited-after-prior-notice",
  "tenders-invited-urgent",
  "electronic-submission-shortens",
  "closed-documents-lengthen",
  "prior-notice-lead",
  "answers-before-limit",
  "answers-before-limit-urgent",
  "standstill-electronic",
  "standstill-otherwise",
  "award-notice",
  "reasons-on-request",
  "publication",
] as const;

export type LawTime = (typeof LAW_TIMES)[number];

/** So many days, and where the law says it. */
export type TimeInLaw = { readonly days: number; readonly source: keyof typeof SOURCES };

/**
 * The times of one law from one day on. Rules change with the law, so they are values chosen by the day
 * of dispatch and the country of the lead, never code.
 */
export type Rulebook = {
  /** Null: the law of the Union and the EEA, which is the floor of every other. */
  readonly country: Country | null;
  readonly from: CalendarDay;
  /** "verify": counsel is asked before it is relied on, and pages say so. */
  readonly status: "in-force" | "verify";
  readonly times: Readonly<Partial<Record<LawTime, TimeInLaw>>>;
};

const time = (days: number, source: keyof typeof SOURCES): TimeInLaw => ({ days, source });

/** Source: directive-2014-24-art-27. */
const DIRECTIVE = {
  "tenders-open": time(35, "directive-2014-24-art-27-1"),
  "tenders-open-after-prior-notice": time(15, "directive-2014-24-art-27-2"),
  "tenders-open-urgent": time(15, "directive-2014-24-art-27-3"),
  requests: time(30, "directive-2014-24-art-28-1"),
  "requests-urgent": time(15, "directive-2014-24-art-28-6"),
  "tenders-invited": time(30, "directive-2014-24-art-28-2"),
  "tenders-invited-after-prior-notice": time(10, "directive-2014-24-art-28-3"),
  "tenders-invited-urgent": time(10, "directive-2014-24-art-28-6"),
  "electronic-submission-shortens": time(5, "directive-2014-24-art-27-4"),
  "closed-documents-lengthen": time(5, "directive-2014-24-art-53-1"),
  "prior-notice-lead": time(35, "directive-2014-24-art-27-2"),
  "answers-before-limit": time(6, "directive-2014-24-art-53-2"),
  "answers-before-limit-urgent": time(4, "directive-2014-24-art-53-2"),
  "standstill-electronic": time(10, "directive-89-665-art-2a"),
  "standstill-otherwise": time(15, "directive-89-665-art-2a"),
  "award-notice": time(30, "directive-2014-24-art-50"),
  "reasons-on-request": time(15, "directive-2014-24-art-55"),
  publication: time(5, "directive-2014-24-art-51-2"),
} as const satisfies Record<LawTime, TimeInLaw>;

/** The Directive applies from the last day on which it was to be transposed. Source: directive-2014-24-art-90. */
const DIRECTIVE_FROM = calendarDayFrom("2016-04-18");

/** National rows say only what their law says of its own; where they say less than the Directive, it prevails. */
export const RULEBOOKS: readonly Rulebook[] = [
  { country: null, from: DIRECTIVE_FROM, status: "in-force", times: DIRECTIVE },
  {
    country: storedCountry("DK"),
    from: DIRECTIVE_FROM,
    status: "verify",
    times: {
      "standstill-electronic": time(10, "dk-complaints-board-act-3"),
      "standstill-otherwise": time(15, "dk-complaints-board-act-3"),
    },
  },
  {
    country: storedCountry("NO"),
    from: calendarDayFrom("2017-01-01"),
    status: "verify",
    times: { "standstill-electronic": time(10, "no-foa-25-2"), "standstill-otherwise": time(15, "no-foa-25-2") },
  },
  {
    country: storedCountry("IS"),
    from: calendarDayFrom("2016-10-29"),
    status: "verify",
    times: {
      "standstill-electronic": time(10, "is-act-120-2016-86"),
      "standstill-otherwise": time(15, "is-act-120-2016-86"),
    },
  },
];

/** A time as it holds for one procedure: of the law that asks for most. */
export type TimeThatHolds = TimeInLaw & { readonly time: LawTime; readonly status: Rulebook["status"] };

/** What shortens another time is smaller the more a law asks for; it is given away only as far as every law does. */
const SHORTENS: readonly LawTime[] = ["electronic-submission-shortens"];
/** What the buyer must do within so many days: the shorter time is the stricter one. */
const ENDS_A_DUTY: readonly LawTime[] = ["award-notice", "reasons-on-request", "publication"];

/** What the law of that country says of its own on that day. It is used where it asks for more than the Directive. */
export function nationalTimes(country: Country, on: CalendarDay): readonly TimeThatHolds[] {
  const national = nationalRulebook(country, on);
  if (!national) return [];
  return LAW_TIMES.flatMap((time) => {
    const own = national.times[time];
    return own ? [{ ...own, time, status: national.status }] : [];
  });
}

function nationalRulebook(country: Country, on: CalendarDay): Rulebook | undefined {
  const inForce = RULEBOOKS.filter((each) => each.country === country && each.from <= on);
  return inForce.toSorted((a, b) => (a.from < b.from ? 1 : -1))[0];
}

/** The time under the law of the lead on that day, with the Directive as the floor. */
export function timeUnder(lead: Country, on: CalendarDay, time: LawTime): TimeThatHolds {
  const stricter = SHORTENS.includes(time) || ENDS_A_DUTY.includes(time) ? smaller : larger;
  const national = nationalRulebook(lead, on);
  const floor: TimeThatHolds = { ...DIRECTIVE[time], time, status: "in-force" };
  const own = national?.times[time];
  return national && own ? stricter(floor, { ...own, time, status: national.status }) : floor;
}

const larger = (floor: TimeThatHolds, own: TimeThatHolds) => (own.days > floor.days ? own : floor);
const smaller = (floor: TimeThatHolds, own: TimeThatHolds) => (own.days < floor.days ? own : floor);
