import { describe, expect, it } from "vitest";
import { instantFrom } from "@/domain/definitions/time";
import { reminderDue } from "@/domain/participation/reminder";

const OPENED = instantFrom("2026-05-01T09:00:00Z");
const CLOSES = instantFrom("2026-06-05T12:00:00Z");
const [WEEK, TWO_DAYS] = ["2026-05-29T12:00:00.000Z", "2026-06-03T12:00:00.000Z"];

describe("the reminder that is due", () => {
  it.each([
    ["a millisecond before the week", "2026-05-29T11:59:59.999Z", null],
    ["at the instant at which a week is left", WEEK, WEEK],
    ["a millisecond before the two days", "2026-06-03T11:59:59.999Z", WEEK],
    ["at the instant at which two days are left", TWO_DAYS, TWO_DAYS],
    ["a millisecond before the window closes", "2026-06-05T11:59:59.999Z", TWO_DAYS],
    ["at the instant at which it closes", "2026-06-05T12:00:00.000Z", null],
  ] as const)("%s", (_when, now, due) => {
    expect(reminderDue({ opensAt: OPENED, closesAt: CLOSES }, instantFrom(now))).toBe(due);
  });

  it.each([
    ["at the very moment", WEEK, null],
    ["a millisecond before it", "2026-05-29T11:59:59.999Z", WEEK],
    ["between the two moments, so that the second one comes", "2026-06-01T09:00:00Z", TWO_DAYS],
  ] as const)("is none of what was opened %s or after", (_when, opened, due) => {
    const window = { opensAt: instantFrom(opened), closesAt: CLOSES };
    const now = due === TWO_DAYS ? TWO_DAYS : "2026-05-30T12:00:00Z";
    expect(reminderDue(window, instantFrom(now))).toBe(due);
  });
});
