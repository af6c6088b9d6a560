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
  "electronic-submission-shortens-invited",
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
  "electronic-submission-shortens-invited": time(5, "directive-2014-24-art-28-5"),
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
const SHORTENS: readonly LawTime[] = ["electronic-submission-shortens", "electronic-submission-shortens-invited"];
/** What the buyer must do within so many days: the shorter time is the stricter one. */
const ENDS_A_DUTY: readonly LawTime[] = ["award-notice", "reasons-on-request", "publication"];

/** Whose law decides, and the day on which the contract notice is dispatched: not that on which its text was frozen. */
export type UnderLaw = {
  /** The rulebooks of the house, unless one asks what others would come to. */
  readonly lead: { readonly country: Country; readonly rulebooks?: readonly Rulebook[] };
  readonly dispatchedOn: CalendarDay;
};

/** What the lead's own law says on that day. It is used where it asks for more than the Directive. */
export function nationalTimes(law: UnderLaw): readonly TimeThatHolds[] {
  const national = rulebookInForce(law, law.lead.country);
  return national ? LAW_TIMES.flatMap((time) => timeIn(national, time) ?? []) : [];
}

/** The time under the law of the lead on that day, with the Directive as the floor. Source: directive-2014-24-art-27. */
export function timeUnder(law: UnderLaw, time: LawTime): TimeThatHolds {
  const union = rulebookInForce(law, null);
  const national = rulebookInForce(law, law.lead.country);
  const floor = (union && timeIn(union, time)) ?? { ...DIRECTIVE[time], time, status: "in-force" };
  const own = national && timeIn(national, time);
  if (!own) return floor;
  const isStricterWhenShorter = SHORTENS.includes(time) || ENDS_A_DUTY.includes(time);
  return (isStricterWhenShorter ? own.days < floor.days : own.days > floor.days) ? own : floor;
}

/** The latest of that country, or of the Union, that had begun by the day of dispatch. */
function rulebookInForce({ lead, dispatchedOn }: UnderLaw, country: Country | null): Rulebook | undefined {
  const { rulebooks = RULEBOOKS } = lead;
  const inForce = rulebooks.filter((each) => each.country === country && each.from <= dispatchedOn);
  return inForce.toSorted((a, b) => (a.from < b.from ? 1 : -1))[0];
}

function timeIn({ times, status }: Rulebook, time: LawTime): TimeThatHolds | undefined {
  const own = times[time];
  return own && { ...own, time, status };
}
