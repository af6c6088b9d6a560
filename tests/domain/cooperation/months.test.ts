import { describe, expect, it } from "vitest";
import { lastOf, monthAfter, monthFrom, monthOf, weekNumberOf, weeksOf, type Month } from "@/domain/cooperation/months";
import { calendarDayFrom, weekdayOf } from "@/domain/definitions/time";

function month(text: string): Month {
  const found = monthFrom(text);
  if (!found) throw new Error(`${text} is no month`);
  return found;
}

describe("a month", () => {
  it.each(["2026-13", "2026-00", "26-01", "1999-01", "9999-12", "2026-1", "2026-02-30", "", "now", "2026-01 "])(
    "is not %j",
    (text) => expect(monthFrom(text)).toBeNull(),
  );

  it("is followed over the end of a year, and by none where the calendar ends", () => {
    expect(monthAfter(month("2026-12"), 1)).toBe("2027-01");
    expect(monthAfter(month("2026-01"), -3)).toBe("2025-10");
    expect(monthAfter(month("2199-11"), 3)).toBeNull();
    expect(monthAfter(month("2000-01"), -3)).toBeNull();
  });

  it("has every one of its days once, in weeks that begin on a Monday", () => {
    for (let each: Month | null = month("2024-01"); each && each < "2036"; each = monthAfter(each, 1)) {
      const weeks = weeksOf(each);
      const own = weeks.flat().filter((day) => monthOf(day) === each);
      expect(weeks.map(([monday]) => monday && weekdayOf(monday))).toEqual(weeks.map(() => 1));
      expect(weeks.every((week) => week.some((day) => monthOf(day) === each))).toBe(true);
      expect(own).toHaveLength(Number(lastOf(each).slice(8)));
    }
  });

  it("has 29 days in February of a leap year", () => {
    expect(lastOf(month("2028-02"))).toBe("2028-02-29");
    expect(lastOf(month("2027-02"))).toBe("2027-02-28");
  });
});

describe("the number of a week", () => {
  it.each([
    ["2026-01-01", 1],
    ["2026-12-28", 53],
    ["2027-01-03", 53],
    ["2027-01-04", 1],
    ["2024-12-30", 1],
    ["2028-02-29", 9],
  ] as const)("of %s is %i", (day, week) => {
    expect(weekNumberOf(calendarDayFrom(day))).toBe(week);
  });
});
