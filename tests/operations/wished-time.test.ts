import { describe, expect, it } from "vitest";
import { wishedOffsetMs } from "@/operations/wished-time";

const realMs = Date.parse("2026-06-01T10:00:00Z");
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

describe("saying where the clock is to be", () => {
  it.each([
    ["real", 0],
    ["2026-06-02T10:00:00Z", DAY_MS],
    ["2026-06-01T12:00:00+02:00", 0],
    ["2025-06-01T10:00:00Z", -365 * DAY_MS],
    ["+3d4h", 3 * DAY_MS + 4 * HOUR_MS],
    ["-30m", -HOUR_MS / 2],
    ["+90s", 90_000],
  ])("%s is so far from the real time, where the clock was not moved before", (wish, offsetMs) => {
    expect(wishedOffsetMs(wish, { realMs, shownMs: realMs })).toBe(offsetMs);
  });

  it("counts a step from what the clock shows, and an instant from the real time", () => {
    const clocks = { realMs, shownMs: realMs + 5 * DAY_MS };
    expect(wishedOffsetMs("+1d", clocks)).toBe(6 * DAY_MS);
    expect(wishedOffsetMs("2026-06-02T10:00:00Z", clocks)).toBe(DAY_MS);
  });

  it.each(["", "yesterday", "+3", "3d", "2026-06-01", "2026-06-01T10:00", "2026-13-01T10:00:00Z"])(
    "%j is not understood",
    (wish) => {
      expect(() => wishedOffsetMs(wish, { realMs, shownMs: realMs })).toThrow("Say where the clock is to be");
    },
  );
});
