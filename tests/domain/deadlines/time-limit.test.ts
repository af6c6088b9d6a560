import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { setTimeLimit, type Timetable } from "@/domain/deadlines/set-time-limit";
import { earliestTimeLimit, firstDayForTimeLimit, lastDayForDispatch } from "@/domain/deadlines/time-limit";
import { identifier, type TenderId } from "@/domain/definitions/identifiers";
import { calendarDayFrom, dayIn, daysAfter, instantFrom, startOfDayIn } from "@/domain/definitions/time";

const COPENHAGEN = "Europe/Copenhagen";
const DISPATCHED_AT = instantFrom("2026-06-01T13:00:00Z");
const TIMETABLE: Timetable = {
  tender: identifier<TenderId>("tender"),
  leadTimeZone: COPENHAGEN,
  set: 0,
  isDispatched: false,
};

describe("the time limit for receipt of tenders", () => {
  it("lies 35 whole days after the day of dispatch, which is not counted", () => {
    // Dispatched on 1 June: day 1 is 2 June, day 35 is 6 July and ends at midnight.
    expect(firstDayForTimeLimit(calendarDayFrom("2026-06-01"))).toBe("2026-07-07");
    expect(earliestTimeLimit(DISPATCHED_AT, COPENHAGEN)).toBe("2026-07-06T22:00:00.000Z");
  });

  it("is accepted at that instant and refused a millisecond before", () => {
    const earliest = earliestTimeLimit(DISPATCHED_AT, COPENHAGEN);
    const before = instantFrom(new Date(Date.parse(earliest) - 1).toISOString());

    expect(setTimeLimit(TIMETABLE, earliest, DISPATCHED_AT)).toMatchObject({
      value: [{ n: 1, tendersCloseAt: earliest }],
    });
    expect(setTimeLimit(TIMETABLE, before, DISPATCHED_AT)).toMatchObject({
      refusal: { rule: "the-time-limit-leaves-the-whole-period", earliest },
    });
  });

  it("stands still once the notice is dispatched", () => {
    const late = instantFrom("2027-01-01T00:00:00Z");
    expect(setTimeLimit({ ...TIMETABLE, isDispatched: true }, late, DISPATCHED_AT)).toMatchObject({
      refusal: { rule: "a-dispatched-text-stands-still" },
    });
  });

  it("says until which day the notice may be dispatched: that day is in time, the next is not", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4000 }),
        fc.constantFrom(COPENHAGEN, "Atlantic/Reykjavik"),
        (days, zone) => {
          const tendersCloseAt = startOfDayIn(zone, daysAfter(calendarDayFrom("2026-01-01"), days));
          const last = lastDayForDispatch(tendersCloseAt, zone);
          expect(earliestTimeLimit(startOfDayIn(zone, last), zone) <= tendersCloseAt).toBe(true);
          expect(earliestTimeLimit(startOfDayIn(zone, daysAfter(last, 1)), zone) > tendersCloseAt).toBe(true);
        },
      ),
    );
  });

  it("leaves the 30 days of electronic submission even where they end in the longest run of holidays", () => {
    // 30 days end on Maundy Thursday, 2 April 2026, and move past Easter Monday to Tuesday, 7 April, 24:00.
    const dispatched = daysAfter(calendarDayFrom("2026-04-02"), -30);
    const asTheLawCounts = startOfDayIn(COPENHAGEN, calendarDayFrom("2026-04-08"));
    const earliest = earliestTimeLimit(startOfDayIn(COPENHAGEN, dispatched), COPENHAGEN);
    expect(earliest >= asTheLawCounts).toBe(true);
    expect(dayIn(COPENHAGEN, earliest)).toBe("2026-04-08");
  });
});
