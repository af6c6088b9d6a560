import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { easterSunday, holidayOn, holidaysAreKnownOf, holidaysOf, isHalf } from "@/domain/deadlines/holidays";
import { isWorkingDay, workingDaysAfter, workingDaysBetween } from "@/domain/deadlines/working-days";
import { calendarDayFrom, daysAfter, weekdayOf } from "@/domain/definitions/time";

const COUNTRIES = ["DK", "NO", "IS", "SE", "FI", "EE"];
const day = calendarDayFrom;
const anyDay = fc.integer({ min: 0, max: 12 * 365 }).map((after) => daysAfter(day("2024-01-01"), after));

describe("Easter", () => {
  it.each([
    [2024, "2024-03-31"],
    [2025, "2025-04-20"],
    [2027, "2027-03-28"],
    [2030, "2030-04-21"],
    [2035, "2035-03-25"],
  ])("of %i is on %s", (year, sunday) => {
    expect(easterSunday(year)).toBe(sunday);
  });

  it("is a Sunday from 22 March to 25 April in every year, also in the two late years of the rule", () => {
    for (let year = 1900; year <= 2200; year += 1) {
      const sunday = easterSunday(year);
      expect(weekdayOf(sunday)).toBe(7);
      expect(sunday >= `${year}-03-22` && sunday <= `${year}-04-25`).toBe(true);
    }
    expect([easterSunday(1954), easterSunday(1981)]).toEqual(["1954-04-18", "1981-04-19"]);
  });
});

describe("holidays", () => {
  it("have no Great Prayer Day in Denmark, whose fourth Friday after Easter is a working day", () => {
    expect(isWorkingDay("DK", daysAfter(easterSunday(2024), 26))).toBe(true);
  });

  it("begin Iceland's summer on the first Thursday after 18 April", () => {
    const firstDays = [2024, 2025, 2026, 2029].map((year) =>
      holidaysOf("IS", year).find(({ name }) => name === "first-day-of-summer"),
    );
    expect(firstDays.map((holiday) => holiday?.day)).toEqual(["2024-04-25", "2025-04-24", "2026-04-23", "2029-04-19"]);
  });

  it("close Iceland from 13:00 on 24 and 31 December, which are not whole holidays", () => {
    expect(isHalf("IS", day("2026-12-24"))).toBe(true);
    expect(isHalf("IS", day("2026-12-25"))).toBe(false);
    expect(isHalf("NO", day("2026-12-24"))).toBe(false);
    expect(isWorkingDay("IS", day("2026-12-24"))).toBe(false);
  });

  it.each([
    ["DK", "2026-06-05", "customary"],
    ["NO", "2027-05-17", "public"],
    ["IS", "2026-08-03", "public"],
    ["SE", "2026-06-19", "public"],
    ["SE", "2026-06-20", "public"],
    ["FI", "2026-10-31", "public"],
    ["FI", "2027-12-06", "public"],
  ])("of %s on %s are %s", (country, on, kind) => {
    expect(holidayOn(country, day(on))?.kind).toBe(kind);
  });

  it("are no one else's: Norway works on 5 June, Denmark on 17 May", () => {
    expect(isWorkingDay("NO", day("2026-06-05"))).toBe(true);
    expect(isWorkingDay("DK", day("2027-05-18"))).toBe(true);
    expect(isWorkingDay("NO", day("2029-05-17"))).toBe(false);
    expect(isWorkingDay("DK", day("2029-05-17"))).toBe(true);
  });

  it("that fall together are the one of the law: 1 May 2035 is not Ascension Day, 1 May 2008 was", () => {
    expect(holidayOn("DK", day("2008-05-01"))).toMatchObject({ name: "ascension-day", kind: "public" });
    expect(holidayOn("DK", day("2035-05-01"))).toMatchObject({ name: "first-of-may", kind: "customary" });
  });

  it("are not known of every country: there only Saturday and Sunday are free", () => {
    expect(holidaysAreKnownOf("EE")).toBe(false);
    expect(isWorkingDay("EE", day("2026-12-25"))).toBe(true);
    expect(isWorkingDay("EE", day("2026-12-26"))).toBe(false);
  });

  it("are those of every year from 2024 to 2035, each once", () => {
    for (const country of COUNTRIES.slice(0, 5)) {
      for (let year = 2024; year <= 2035; year += 1) {
        const own = holidaysOf(country, year);
        expect(new Set(own.map(({ name }) => name)).size).toBe(own.length);
        expect(own.every((holiday) => holiday.day.startsWith(String(year)))).toBe(true);
        expect(own.length).toBeGreaterThanOrEqual(13);
      }
    }
  });
});

describe("working days", () => {
  it.each([
    ["DK", "2027-01-07"],
    ["NO", "2027-01-07"],
    ["IS", "2027-01-07"],
    ["SE", "2027-01-08"],
    ["FI", "2027-01-07"],
    ["EE", "2027-01-01"],
  ])("ten after 18 December 2026 end for %s on %s", (country, end) => {
    expect(workingDaysAfter(country, day("2026-12-18"), 10)).toBe(end);
  });

  it("do not count the day of the event, and none at all from a day to itself", () => {
    expect(workingDaysAfter("DK", day("2026-11-02"), 1)).toBe("2026-11-03");
    expect(workingDaysAfter("DK", day("2026-11-06"), 1)).toBe("2026-11-09");
    expect(workingDaysBetween("DK", day("2026-11-02"), day("2026-11-02"))).toBe(0);
    expect(workingDaysBetween("DK", day("2026-11-06"), day("2026-11-08"))).toBe(0);
    expect(workingDaysBetween("DK", day("2026-11-06"), day("2026-11-09"))).toBe(1);
  });

  it("counted forward and back are the same number, whatever the day and the country", () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...COUNTRIES), fc.integer({ min: 1, max: 40 }), (from, country, count) => {
        const end = workingDaysAfter(country, from, count);
        expect(isWorkingDay(country, end)).toBe(true);
        expect(workingDaysBetween(country, from, end)).toBe(count);
        expect(workingDaysBetween(country, from, daysAfter(end, -1))).toBe(count - 1);
      }),
    );
  });
});
