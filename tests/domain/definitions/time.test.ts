import { describe, expect, it } from "vitest";
import {
  dayIn,
  daysAfter,
  calendarDayFrom,
  instantFrom,
  instantOnTheWall,
  startOfDayIn,
  wallClockIn,
} from "@/domain/definitions/time";

describe("an instant", () => {
  it("has one form, whatever offset it was written with", () => {
    expect(instantFrom("2026-06-10T14:00:00+02:00")).toBe("2026-06-10T12:00:00.000Z");
  });

  it("falls on the day that the calendar on the wall shows", () => {
    const justBefore = instantFrom("2026-06-01T21:59:59.999Z");
    expect(dayIn("Europe/Copenhagen", justBefore)).toBe("2026-06-01");
    expect(dayIn("Europe/Copenhagen", instantFrom("2026-06-01T22:00:00Z"))).toBe("2026-06-02");
    expect(dayIn("Atlantic/Reykjavik", instantFrom("2026-06-01T22:00:00Z"))).toBe("2026-06-01");
  });
});

describe("a time on the wall", () => {
  it("is an instant, an hour earlier in Oslo than in Reykjavík by winter and two by summer", () => {
    expect(instantOnTheWall("Europe/Oslo", "2026-12-01T12:00")).toBe("2026-12-01T11:00:00.000Z");
    expect(instantOnTheWall("Europe/Oslo", "2026-07-01T12:00")).toBe("2026-07-01T10:00:00.000Z");
    expect(instantOnTheWall("Atlantic/Reykjavik", "2026-07-01T12:00")).toBe("2026-07-01T12:00:00.000Z");
  });

  it.each([
    ["the hour that summer time skips", "2026-03-29T02:30"],
    ["the hour that is shown twice", "2026-10-25T02:30"],
    ["30 February", "2026-02-30T10:00"],
    ["25 o'clock", "2026-02-01T25:00"],
    ["words", "tomorrow"],
    ["nothing", ""],
  ])("is none for %s", (_case, local) => {
    expect(instantOnTheWall("Europe/Copenhagen", local)).toBeNull();
  });

  it("reads back as it was written", () => {
    const at = instantOnTheWall("Europe/Copenhagen", "2026-12-01T12:00");
    expect(at && wallClockIn("Europe/Copenhagen", at)).toBe("2026-12-01T12:00");
  });
});

describe("a day", () => {
  it("begins when the lead's zone says so, also on the days when the clocks change", () => {
    expect(startOfDayIn("Europe/Copenhagen", calendarDayFrom("2026-03-29"))).toBe("2026-03-28T23:00:00.000Z");
    expect(startOfDayIn("Europe/Copenhagen", calendarDayFrom("2026-03-30"))).toBe("2026-03-29T22:00:00.000Z");
  });

  it("is counted over the leap day", () => {
    expect(daysAfter(calendarDayFrom("2028-02-28"), 2)).toBe("2028-03-01");
  });
});
