import { describe, expect, it } from "vitest";
import { storedCountry } from "@/domain/definitions/country";
import { calendarDayFrom, instantFrom } from "@/domain/definitions/time";
import { dispatchWindow, lastDayForDispatch, mayBeDispatchedOn } from "@/domain/deadlines/dispatch-window";
import { frozenTimetable, planIn } from "@/domain/deadlines/frozen-timetable";
import { proposedDates, USUAL_FACTS } from "@/domain/deadlines/proposed-dates";

const LEAD = { country: storedCountry("DK"), timeZone: "Europe/Copenhagen" };
const TENDERS = instantFrom("2026-10-28T11:00:00Z");
const REQUESTS = instantFrom("2026-10-02T10:00:00Z");
const dates = proposedDates(LEAD, calendarDayFrom("2026-09-01"), TENDERS);
const inBytes = (timetable?: ReturnType<typeof frozenTimetable>) =>
  planIn({ lead: LEAD, tendersCloseAt: TENDERS, ...(timetable ? { timetable } : {}) });

describe("the first limit in frozen bytes", () => {
  it("is that of requests where one asks to participate first: its 30 days decide when the notice may go", () => {
    const facts = { ...USUAL_FACTS, procedure: "restricted" } as const;
    const invited = { requestsCloseAt: REQUESTS, invitationOn: calendarDayFrom("2026-10-03") };
    const plan = inBytes(frozenTimetable(facts, { ...dates, invited }));

    expect(plan).toEqual({ facts, firstLimit: REQUESTS, questionsBy: dates.questionsBy, lead: LEAD });
    expect(lastDayForDispatch(plan)).toBe("2026-09-01");
  });

  it("is that of tenders in an open procedure, with the facts that were frozen", () => {
    const urgent = { ...USUAL_FACTS, urgency: "Stock ends." };
    expect(inBytes(frozenTimetable(urgent, dates))).toMatchObject({ facts: urgent, firstLimit: TENDERS });
    expect(lastDayForDispatch(inBytes(frozenTimetable(urgent, dates)))).toBe("2026-10-12");
  });

  it("may leave less time than it seems: the notice is out before the time for questions is over", () => {
    // By the limit alone 27 September would do; questions are received until noon of Tuesday 15 September.
    const timetable = frozenTimetable(USUAL_FACTS, { ...dates, questionsBy: instantFrom("2026-09-15T10:00:00Z") });
    expect(lastDayForDispatch(inBytes(timetable))).toBe("2026-09-14");
    expect(mayBeDispatchedOn(inBytes(timetable), calendarDayFrom("2026-09-14"))).toBe(true);
    expect(mayBeDispatchedOn(inBytes(timetable), calendarDayFrom("2026-09-15"))).toBe(false);
    expect(dispatchWindow(inBytes(timetable), calendarDayFrom("2026-09-10"))).toEqual([
      { from: "2026-09-10", to: "2026-09-14" },
    ]);
  });

  it("is that of tenders, with the usual facts, in bytes that are older than timetables", () => {
    expect(inBytes()).toEqual({ facts: USUAL_FACTS, firstLimit: TENDERS, lead: LEAD });
    expect(lastDayForDispatch(inBytes())).toBe("2026-09-27");
  });

  it("leaves out of the bytes what is only planned: when it is dispatched, and when awarded", () => {
    expect(Object.keys(frozenTimetable(USUAL_FACTS, dates)).toSorted()).toEqual([
      "facts",
      "openedAt",
      "questionsBy",
      "supplyFrom",
      "validUntil",
    ]);
  });
});
