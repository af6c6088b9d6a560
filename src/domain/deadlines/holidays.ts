import { calendarDayFrom, daysAfter, weekdayOf, type CalendarDay } from "../definitions/time";

/**
 * How much a day is closed. `public`: by law. `half`: by law from an hour on. `customary`: the law says
 * nothing or only for some, but offices are closed: which days these are is the house's own reading of practice.
 */
export type Holiday = {
  readonly day: CalendarDay;
  readonly name: HolidayName;
  readonly kind: HolidayKind;
};

export type HolidayKind = "public" | "half" | "customary";

const THURSDAY = 4;
const MONDAY = 1;
const FRIDAY = 5;
const SATURDAY = 6;

type Rule =
  /** A date of every year, as month and day. */
  | { readonly on: string }
  /** So many days after Easter Sunday. */
  | { readonly afterEaster: number }
  /** The first such weekday on that date or after it. */
  | { readonly first: number; readonly from: string };

const RULES = {
  "new-years-day": { on: "01-01" },
  epiphany: { on: "01-06" },
  "maundy-thursday": { afterEaster: -3 },
  "good-friday": { afterEaster: -2 },
  "easter-sunday": { afterEaster: 0 },
  "easter-monday": { afterEaster: 1 },
  "first-day-of-summer": { first: THURSDAY, from: "04-19" },
  "first-of-may": { on: "05-01" },
  "norways-constitution-day": { on: "05-17" },
  "ascension-day": { afterEaster: 39 },
  "whit-sunday": { afterEaster: 49 },
  "whit-monday": { afterEaster: 50 },
  "denmarks-constitution-day": { on: "06-05" },
  "swedens-national-day": { on: "06-06" },
  "icelands-national-day": { on: "06-17" },
  "midsummer-eve": { first: FRIDAY, from: "06-19" },
  "midsummer-day": { first: SATURDAY, from: "06-20" },
  "merchants-day": { first: MONDAY, from: "08-01" },
  "all-saints-day": { first: SATURDAY, from: "10-31" },
  "finlands-independence-day": { on: "12-06" },
  "christmas-eve": { on: "12-24" },
  "christmas-day": { on: "12-25" },
  "second-christmas-day": { on: "12-26" },
  "new-years-eve": { on: "12-31" },
} as const satisfies Record<string, Rule>;

export type HolidayName = keyof typeof RULES;

type HolidaysOfACountry = { readonly [kind in HolidayKind]?: readonly HolidayName[] };

const OF_ALL = ["new-years-day", "good-friday", "easter-sunday", "easter-monday", "ascension-day"] as const;
const WHITSUN = ["whit-sunday", "whit-monday"] as const;
const CHRISTMAS = ["christmas-day", "second-christmas-day"] as const;

/**
 * The days on which public offices are closed, as the law stands from 2024 on: the year from which
 * Denmark has no Great Prayer Day. Countries are data: a further one is a further row.
 * Source: dk-almanac, no-public-holidays, is-public-holidays, se-public-holidays, fi-public-holidays.
 */
const HOLIDAYS: Readonly<Record<string, HolidaysOfACountry>> = {
  DK: {
    public: [...OF_ALL, ...WHITSUN, ...CHRISTMAS, "maundy-thursday"],
    customary: ["first-of-may", "denmarks-constitution-day", "christmas-eve", "new-years-eve"],
  },
  NO: {
    public: [...OF_ALL, ...WHITSUN, ...CHRISTMAS, "maundy-thursday", "first-of-may", "norways-constitution-day"],
    customary: ["christmas-eve", "new-years-eve"],
  },
  IS: {
    public: [
      ...OF_ALL,
      ...WHITSUN,
      ...CHRISTMAS,
      "maundy-thursday",
      "first-day-of-summer",
      "first-of-may",
      "icelands-national-day",
      "merchants-day",
    ],
    half: ["christmas-eve", "new-years-eve"],
  },
  SE: {
    public: [
      ...OF_ALL,
      ...CHRISTMAS,
      "epiphany",
      "first-of-may",
      "whit-sunday",
      "swedens-national-day",
      "midsummer-day",
      "all-saints-day",
    ],
    customary: ["midsummer-eve", "christmas-eve", "new-years-eve"],
  },
  FI: {
    public: [
      ...OF_ALL,
      ...CHRISTMAS,
      "epiphany",
      "first-of-may",
      "whit-sunday",
      "midsummer-day",
      "all-saints-day",
      "finlands-independence-day",
    ],
    customary: ["midsummer-eve", "christmas-eve"],
  },
};

/** The hour from which Iceland's half days are holidays. Source: is-public-holidays. */
export const HALF_DAYS_END_AT = "13:00";

/** Whether the holidays of that country are known. Of others only Saturdays and Sundays are, and pages say so. */
export function holidaysAreKnownOf(country: string): boolean {
  return country in HOLIDAYS;
}

/** The holidays of a country in that year, in the order of the calendar. */
export function holidaysOf(country: string, year: number): readonly Holiday[] {
  const { public: closed = [], half = [], customary = [] } = HOLIDAYS[country] ?? {};
  const easter = easterSunday(year);
  const inYear = (names: readonly HolidayName[], kind: HolidayKind) =>
    names.map((name) => ({ day: dayOf(RULES[name], year, easter), name, kind }));
  return [...inYear(closed, "public"), ...inYear(half, "half"), ...inYear(customary, "customary")].toSorted((a, b) =>
    a.day < b.day ? -1 : 1,
  );
}

/** Where two fall on one day (a first of May that is Ascension Day), the one that the law knows. */
export function holidayOn(country: string, day: CalendarDay): Holiday | null {
  const key = `${country} ${day.slice(0, 4)}`;
  const year = years.get(key) ?? byDay(holidaysOf(country, yearOf(day)));
  years.set(key, year);
  return year.get(day) ?? null;
}

/** Counting asks for one day after the other: each year of a country is worked out once. */
const years = new Map<string, ReadonlyMap<CalendarDay, Holiday>>();

function byDay(holidays: readonly Holiday[]): ReadonlyMap<CalendarDay, Holiday> {
  const found = new Map<CalendarDay, Holiday>();
  for (const holiday of holidays) if (found.get(holiday.day)?.kind !== "public") found.set(holiday.day, holiday);
  return found;
}

/** Closed by law for a part of the day only: Christmas Eve and New Year's Eve in Iceland. */
export function isHalf(country: string, day: CalendarDay): boolean {
  return holidayOn(country, day)?.kind === "half";
}

function dayOf(rule: Rule, year: number, easter: CalendarDay): CalendarDay {
  if ("on" in rule) return calendarDayFrom(`${year}-${rule.on}`);
  if ("afterEaster" in rule) return daysAfter(easter, rule.afterEaster);
  const from = calendarDayFrom(`${year}-${rule.from}`);
  return daysAfter(from, (rule.first - weekdayOf(from) + 7) % 7);
}

function yearOf(day: CalendarDay): number {
  return Number(day.slice(0, 4));
}

/**
 * Easter Sunday of the Gregorian calendar: the Sunday after the first full moon of spring, both as the
 * church counts them (Gauss's rule with Lichtenberg's correction). Days are counted from 1 March.
 */
export function easterSunday(year: number): CalendarDay {
  const century = Math.floor(year / 100);
  const moonOfCentury = 15 + Math.floor((3 * century + 3) / 4) - Math.floor((8 * century + 13) / 25);
  const sunOfCentury = 2 - Math.floor((3 * century + 3) / 4);
  const moonYear = year % 19;
  const moon = (19 * moonYear + moonOfCentury) % 30;
  const fullMoon = 21 + moon - Math.floor((moon + Math.floor(moonYear / 11)) / 29);
  const firstSundayOfMarch = 7 - ((year + Math.floor(year / 4) + sunOfCentury) % 7);
  const untilSunday = 7 - ((fullMoon - firstSundayOfMarch) % 7);
  return daysAfter(calendarDayFrom(`${year}-03-01`), fullMoon + untilSunday - 1);
}
