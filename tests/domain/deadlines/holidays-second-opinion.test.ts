import Holidays from "date-holidays";
import { describe, expect, it } from "vitest";
import { holidaysOf } from "@/domain/deadlines/holidays";

const YEARS = Array.from({ length: 12 }, (_, place) => 2024 + place);

/** Days on which the other opinion, or ours, is that offices are closed. */
type Opinion = ReadonlySet<string>;

const days = (all: readonly { readonly day: string }[]): Opinion => new Set(all.map(({ day }) => day));

function ours(country: string, kinds: readonly string[]): Opinion {
  return days(YEARS.flatMap((year) => holidaysOf(country, year)).filter(({ kind }) => kinds.includes(kind)));
}

function theirs(country: string, types: readonly string[]): Opinion {
  const calendar = new Holidays(country);
  const all = YEARS.flatMap((year) => calendar.getHolidays(year)).filter(({ type }) => types.includes(type));
  return days(all.map(({ date }) => ({ day: date.slice(0, 10) })));
}

/** Each difference as the day of the year on which it recurs, with how many of the twelve years have it. */
function differences(one: Opinion, other: Opinion): Readonly<Record<string, number>> {
  const only = [...one].filter((day) => !other.has(day)).map((day) => day.slice(5));
  return Object.fromEntries([...Map.groupBy(only.toSorted(), (day) => day)].map(([day, all]) => [day, all.length]));
}

/**
 * The first day of summer is the first Thursday after 18 April (Act 88/1971): 25 April where the 18th is itself a
 * Thursday, as in 2024 and 2030, and so it was kept in 2024. The other opinion counts the 18th as after itself; in 2030 that
 * day is Maundy Thursday in any case.
 */
const SUMMER = { onlyOurs: { "04-25": 2 }, onlyTheirs: { "04-18": 1 } };
const NONE = { onlyOurs: {}, onlyTheirs: {} };

/**
 * Sweden's Act 1930:173 (2 §) and Finland's Act 150/1930 (5 §) make these eves equal to holidays wherever time is counted by law;
 * the other opinion asks when banks are closed. Midsummer Eve is the Friday before Midsummer Day, twelve times in all.
 */
const MIDSUMMER_EVES = { "06-19": 1, "06-20": 2, "06-21": 2, "06-22": 2, "06-23": 2, "06-24": 1, "06-25": 2 };
const EVES_OF_SWEDEN = { onlyOurs: { ...MIDSUMMER_EVES, "12-24": 12, "12-31": 12 }, onlyTheirs: {} };
const EVES_OF_FINLAND = { onlyOurs: { ...MIDSUMMER_EVES, "12-24": 12 }, onlyTheirs: {} };

describe("holidays that close offices by law, 2024 to 2035, beside the opinion of another", () => {
  it.each([
    ["DK", NONE],
    ["NO", NONE],
    ["IS", SUMMER],
    ["SE", EVES_OF_SWEDEN],
    ["FI", EVES_OF_FINLAND],
  ] as const)("are the same days in %s, but for those whose reason is known", (country, { onlyOurs, onlyTheirs }) => {
    const [we, they] = [ours(country, ["public", "half"]), theirs(country, ["public"])];

    expect(differences(we, they)).toEqual(onlyOurs);
    expect(differences(they, we)).toEqual(onlyTheirs);
    expect(we.size).toBeGreaterThan(12 * 8);
  });
});

/**
 * Days that are closed by custom and not by the law of all. Here opinions differ, and each difference has its reason:
 * such a day is never taken off a tenderer's time, and only keeps a country's own working days.
 */
describe("days that are closed by custom, beside the opinion of another", () => {
  it.each([
    [
      "DK",
      // The other opinion knows 1 May, Constitution Day and Christmas Eve as days to remember, and New Year's Eve as
      // none; public offices keep them closed, wholly or from noon. 5 June is in 2028 and 2033 a day of Whitsun.
      { "05-01": 12, "06-05": 10, "12-24": 12, "12-31": 12 },
      {},
    ],
    ["NO", {}, {}],
    ["IS", SUMMER.onlyOurs, SUMMER.onlyTheirs],
    ["SE", {}, {}],
    // New Year's Eve is a day on which banks close in Finland; the agreements of the public sector do not close offices.
    ["FI", {}, { "12-31": 12 }],
  ] as const)("in %s", (country, onlyOurs, onlyTheirs) => {
    const [we, they] = [ours(country, ["public", "half", "customary"]), theirs(country, ["public", "bank"])];

    expect(differences(we, they)).toEqual(onlyOurs);
    expect(differences(they, we)).toEqual(onlyTheirs);
  });
});
