/**
 * How much a day is closed. `public`: by law, also by one that makes it equal to a holiday where time is counted, as
 * those of Sweden and Finland do with their eves. `half`: by law from an hour on. `customary`: the law says
 * nothing or only for some, but offices are closed: which days these are is the house's own reading of practice.
 */
export type HolidayKind = "public" | "half" | "customary";

const THURSDAY = 4;
const MONDAY = 1;
const FRIDAY = 5;
const SATURDAY = 6;

export type Rule =
  /** A date of every year, as month and day. */
  | { readonly on: string }
  /** So many days after Easter Sunday. */
  | { readonly afterEaster: number }
  /** The first such weekday on that date or after it. */
  | { readonly first: number; readonly from: string };

/** When each holiday is, wherever it is one. */
export const RULES = {
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
export const HOLIDAYS: Readonly<Record<string, HolidaysOfACountry>> = {
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
      "midsummer-eve",
      "midsummer-day",
      "all-saints-day",
      "christmas-eve",
      "new-years-eve",
    ],
  },
  FI: {
    public: [
      ...OF_ALL,
      ...CHRISTMAS,
      "epiphany",
      "first-of-may",
      "whit-sunday",
      "midsummer-eve",
      "midsummer-day",
      "all-saints-day",
      "finlands-independence-day",
      "christmas-eve",
    ],
  },
};
