import { describe, expect, it } from "vitest";
import { storedCountry } from "@/domain/definitions/country";
import { calendarDayFrom, daysAfter, instantFrom, type Instant } from "@/domain/definitions/time";
import type { ProcedureFacts } from "@/domain/deadlines/procedure-facts";
import { brokenInTimetable, type TimetableDates } from "@/domain/deadlines/timetable";

const DENMARK = { country: storedCountry("DK"), timeZone: "Europe/Copenhagen" };
const day = calendarDayFrom;
const at = instantFrom;
const before = (instant: string): Instant => at(new Date(Date.parse(instant) - 1).toISOString());

const OPEN: ProcedureFacts = {
  procedure: "open",
  takesTendersElectronically: true,
  documents: "open",
};

/** Each date is the first or the last that may stand. */
const TO_THE_EDGE: TimetableDates = {
  dispatchOn: day("2026-09-01"), // day 30 is Thursday 1 October
  questionsBy: at("2026-09-25T22:00:00Z"), // six full days, 26 September to 1 October, before the limit on the 2nd
  tendersCloseAt: at("2026-10-01T22:00:00Z"),
  openedAt: at("2026-10-01T22:00:00Z"),
  validUntil: day("2026-10-14"),
  awardOn: day("2026-10-03"), // day 10 is Tuesday 13 October
  supplyFrom: day("2026-10-14"),
};

const broken = (dates: Partial<TimetableDates>, facts = OPEN) =>
  brokenInTimetable(facts, { ...TO_THE_EDGE, ...dates }, DENMARK).map(({ rule }) => rule);

describe("the timetable of an open procedure", () => {
  it("may go to every edge at once", () => {
    expect(broken({})).toEqual([]);
  });

  it.each([
    [{ tendersCloseAt: before("2026-10-01T22:00:00Z") }, "tenders-have-the-whole-period"],
    [{ dispatchOn: day("2026-09-02") }, "tenders-have-the-whole-period"],
    [{ questionsBy: at("2026-09-25T22:00:00.001Z") }, "questions-are-answered-in-time"],
    [{ questionsBy: before("2026-09-01T22:00:00Z") }, "questions-are-received-after-dispatch"], // still the day of dispatch
    [{ openedAt: before("2026-10-01T22:00:00Z") }, "tenders-are-opened-after-the-limit"],
    [{ awardOn: day("2026-10-02") }, "the-award-follows-the-opening"],
    [{ validUntil: day("2026-10-13") }, "tenders-bind-until-the-contract"],
    [{ supplyFrom: day("2026-10-13") }, "supply-follows-the-standstill"],
  ])("is refused a step beyond: %j", (dates, rule) => {
    expect(broken(dates)).toContain(rule);
  });

  it("may receive questions from the first instant of the day after dispatch on, by the lead's clock", () => {
    expect(broken({ questionsBy: at("2026-09-01T22:00:00Z") })).toEqual([]);
  });

  it("says all that is broken at once, with what would do", () => {
    const dates = { ...TO_THE_EDGE, tendersCloseAt: at("2026-09-20T10:00:00Z"), supplyFrom: day("2026-10-01") };
    expect(brokenInTimetable(OPEN, dates, DENMARK)).toEqual([
      { rule: "tenders-have-the-whole-period", earliest: "2026-10-01T22:00:00.000Z" },
      { rule: "questions-are-answered-in-time", latest: "2026-09-13T22:00:00.000Z" },
      { rule: "supply-follows-the-standstill", after: "2026-10-13" },
    ]);
  });

  it("moves with the facts: what 30 days refuse, urgency allows", () => {
    const dates = { tendersCloseAt: at("2026-09-16T22:00:00Z"), questionsBy: at("2026-09-12T22:00:00Z") };
    expect(broken(dates)).toContain("tenders-have-the-whole-period");
    expect(broken(dates, { ...OPEN, urgency: "Stock ends on 1 November." })).toEqual([]);
  });
});

describe("the timetable of a restricted procedure", () => {
  const RESTRICTED: ProcedureFacts = { ...OPEN, procedure: "restricted" };
  const dates = {
    invited: { requestsCloseAt: at("2026-10-01T22:00:00Z"), invitationOn: day("2026-10-03") },
    tendersCloseAt: at("2026-10-28T23:00:00Z"), // 25 days from 3 October end with Wednesday 28 October
    questionsBy: at("2026-10-20T22:00:00Z"),
    openedAt: at("2026-10-29T10:00:00Z"),
    awardOn: day("2026-10-30"),
    validUntil: day("2027-01-31"),
    supplyFrom: day("2027-01-01"),
  };

  it("leaves those who ask and those invited their whole periods, to the edge", () => {
    expect(broken(dates, RESTRICTED)).toEqual([]);
  });

  it.each([
    [
      { invited: { ...dates.invited, requestsCloseAt: before("2026-10-01T22:00:00Z") } },
      "requests-have-the-whole-period",
    ],
    [{ invited: { ...dates.invited, invitationOn: day("2026-10-02") } }, "the-invitation-follows-the-requests"],
    [
      { invited: { ...dates.invited, invitationOn: daysAfter(day("2026-10-03"), 1) } },
      "the-invited-have-the-whole-period",
    ],
    [{ tendersCloseAt: before("2026-10-28T23:00:00Z") }, "the-invited-have-the-whole-period"],
  ])("is refused a step beyond: %j", (change, rule) => {
    expect(broken({ ...dates, ...change }, RESTRICTED)).toContain(rule);
  });
});
