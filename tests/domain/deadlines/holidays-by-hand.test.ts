import { describe, expect, it } from "vitest";
import { easterSunday, holidaysOf, isHalf, HALF_DAYS_END_AT } from "@/domain/deadlines/holidays";
import { calendarDayFrom } from "@/domain/definitions/time";
import { closedByLaw } from "@/domain/deadlines/period";

/** Taken from printed calendars and the acts, not from the program. */

describe("Easter Sunday", () => {
  it("is on these days from 2024 to 2035", () => {
    expect(Array.from({ length: 12 }, (_, place) => easterSunday(2024 + place))).toEqual([
      "2024-03-31",
      "2025-04-20",
      "2026-04-05",
      "2027-03-28",
      "2028-04-16",
      "2029-04-01",
      "2030-04-21",
      "2031-04-13",
      "2032-03-28",
      "2033-04-17",
      "2034-04-09",
      "2035-03-25",
    ]);
  });
});

const SPRING_OF_2026 = ["04-03", "04-05", "04-06", "05-14"]; // Good Friday, Easter, Ascension Day
const OF_2026: Readonly<Record<string, readonly string[]>> = {
  DK: ["01-01", "04-02", ...SPRING_OF_2026, "05-24", "05-25", "12-25", "12-26"],
  NO: ["01-01", "04-02", ...SPRING_OF_2026, "05-01", "05-17", "05-24", "05-25", "12-25", "12-26"],
  IS: [
    "01-01",
    "04-02",
    ...SPRING_OF_2026,
    "04-23",
    "05-01",
    "05-24",
    "05-25",
    "06-17",
    "08-03",
    "12-24",
    "12-25",
    "12-26",
    "12-31",
  ],
  SE: [
    "01-01",
    "01-06",
    ...SPRING_OF_2026,
    "05-01",
    "05-24",
    "06-06",
    "06-19",
    "06-20",
    "10-31",
    "12-24",
    "12-25",
    "12-26",
    "12-31",
  ],
  FI: [
    "01-01",
    "01-06",
    ...SPRING_OF_2026,
    "05-01",
    "05-24",
    "06-19",
    "06-20",
    "10-31",
    "12-06",
    "12-24",
    "12-25",
    "12-26",
  ],
};
const CUSTOMARY_OF_2026: Readonly<Record<string, readonly string[]>> = {
  DK: ["05-01", "06-05", "12-24", "12-31"],
  NO: ["12-24", "12-31"],
  IS: [],
  SE: [],
  FI: [],
};

describe("the holidays of 2026", () => {
  it.each(["DK", "NO", "IS", "SE", "FI"])("of %s are these and no others", (country) => {
    const all = holidaysOf(country, 2026);
    const on = (isCustomary: boolean) =>
      all.filter(({ kind }) => (kind === "customary") === isCustomary).map(({ day }) => day.slice(5));
    expect(on(false)).toEqual(OF_2026[country]?.toSorted());
    expect(on(true)).toEqual(CUSTOMARY_OF_2026[country]);
    expect(all.map(({ day }) => day)).toEqual(all.map(({ day }) => day).toSorted());
  });

  it("close a half day in Iceland alone, from 13:00, and it ends no period", () => {
    const day = calendarDayFrom("2026-12-31");
    expect(["DK", "NO", "IS", "SE", "FI"].filter((country) => isHalf(country, day))).toEqual(["IS"]);
    expect(HALF_DAYS_END_AT).toBe("13:00");
    expect(closedByLaw("IS", day)).toBe("new-years-eve");
    expect(closedByLaw("DK", day)).toBeNull();
  });
});

describe("movable days at the ends of their weeks", () => {
  it.each([
    ["IS", "first-day-of-summer", 2024, "2024-04-25"], // 18 April is a Thursday: the one after it
    ["IS", "first-day-of-summer", 2029, "2029-04-19"],
    ["IS", "first-day-of-summer", 2030, "2030-04-25"],
    ["IS", "merchants-day", 2033, "2033-08-01"],
    ["IS", "merchants-day", 2028, "2028-08-07"],
    ["SE", "midsummer-eve", 2026, "2026-06-19"],
    ["SE", "midsummer-day", 2026, "2026-06-20"],
    ["SE", "midsummer-eve", 2027, "2027-06-25"],
    ["FI", "midsummer-day", 2027, "2027-06-26"],
    ["SE", "all-saints-day", 2026, "2026-10-31"],
    ["FI", "all-saints-day", 2027, "2027-11-06"],
    ["DK", "ascension-day", 2024, "2024-05-09"],
    ["DK", "whit-monday", 2024, "2024-05-20"],
    ["NO", "ascension-day", 2035, "2035-05-03"],
    ["NO", "whit-sunday", 2030, "2030-06-09"],
  ] as const)("in %s %s of %i is on %s", (country, name, year, on) => {
    expect(holidaysOf(country, year).find((each) => each.name === name)?.day).toBe(on);
  });
});
