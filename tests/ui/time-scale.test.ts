import { describe, expect, it } from "vitest";
import { calendarDayFrom, daysAfter } from "@/domain/definitions/time";
import { placeOf, scaleAround, stretchOf } from "@/screens/people/time-scale";

const day = calendarDayFrom;

describe("a year on a line", () => {
  it("begins with the month before, on the 31st as on the 1st, and shows twelve months", () => {
    for (const today of ["2026-03-01", "2026-03-31"]) {
      const { from, to, months } = scaleAround(day(today));
      expect([from, to, months.length]).toEqual(["2026-02-01", "2027-01-31", 12]);
    }
    expect(scaleAround(day("2026-01-15"))).toMatchObject({ from: "2025-12-01", to: "2026-11-30" });
  });

  it("gives every month the same room, and every day a place after the one before it", () => {
    const scale = scaleAround(day("2028-02-29"));
    expect(scale.months.map((month) => Math.round(placeOf(scale, month) * 12))).toEqual(
      Array.from({ length: 12 }, (_, month) => month * 100),
    );
    for (let each = scale.from; each < scale.to; each = daysAfter(each, 1)) {
      expect(placeOf(scale, daysAfter(each, 1))).toBeGreaterThan(placeOf(scale, each));
    }
  });

  it("puts to the edge what lies outside, and shows nothing of what does so wholly", () => {
    const scale = scaleAround(day("2026-06-15"));
    expect(stretchOf(scale, { from: day("2020-01-01"), to: day("2099-01-01") })).toEqual({ from: 0, to: 100 });
    expect(stretchOf(scale, { from: day("2020-01-01"), to: daysAfter(scale.from, -1) })).toBeNull();
    expect(stretchOf(scale, { from: daysAfter(scale.to, 1), to: day("2099-01-01") })).toBeNull();
    expect(stretchOf(scale, { from: scale.from, to: scale.from })?.to).toBeCloseTo(100 / 12 / 31, 5);
    expect(stretchOf(scale, { from: scale.to, to: scale.to })).toMatchObject({ to: 100 });
  });
});
