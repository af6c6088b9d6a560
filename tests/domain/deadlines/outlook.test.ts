import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDayFrom, dayIn, daysAfter, instantFrom, instantOnTheWall, weekdayOf } from "@/domain/definitions/time";
import { datesInOrder, plannedStages } from "@/domain/deadlines/dates-in-order";
import { holidayOn } from "@/domain/deadlines/holidays";
import { outlookOf, type Surroundings } from "@/domain/deadlines/outlook";
import { DOCUMENTS_ACCESS, PROCEDURES, type ProcedureFacts } from "@/domain/deadlines/procedure-facts";
import { datesFromFacts } from "@/domain/deadlines/dates-from-facts";
import { USUAL_FACTS } from "@/domain/deadlines/proposed-dates";
import { isPlannable } from "@/domain/deadlines/timetable";
import { warnsOfValidity } from "@/domain/deadlines/warnings";
import { isWorkingDay, workingDaysBetween } from "@/domain/deadlines/working-days";
import { DK, IS, NO } from "../../support/builders";

const LEAD = { country: DK, timeZone: "Europe/Copenhagen" };
const COUNTRIES = [LEAD, { country: NO, timeZone: "Europe/Oslo" }, { country: IS, timeZone: "Atlantic/Reykjavik" }];
const around = (today: string): Surroundings => ({ lead: LEAD, countries: COUNTRIES, today: calendarDayFrom(today) });

const someDay = fc.integer({ min: 0, max: 3 * 365 }).map((days) => daysAfter(calendarDayFrom("2026-01-01"), days));
const someFacts: fc.Arbitrary<ProcedureFacts> = fc
  .record({
    procedure: fc.constantFrom(...PROCEDURES),
    takesTendersElectronically: fc.boolean(),
    documents: fc.constantFrom(...DOCUMENTS_ACCESS),
    isUrgent: fc.boolean(),
  })
  .map(({ isUrgent, ...facts }) => (isUrgent ? { ...facts, urgency: "A shortage" } : facts));

const proposed = (facts: ProcedureFacts, on: string) =>
  datesFromFacts({ facts, dispatchOn: calendarDayFrom(on), lead: LEAD, countries: COUNTRIES });

describe("dates that follow from the answers", () => {
  it("always keep the law, whatever was answered and whenever the notice is dispatched", () => {
    fc.assert(
      fc.property(someFacts, someDay, (facts, day) => {
        const dates = proposed(facts, day);
        expect(outlookOf(facts, dates, around(day)).broken).toEqual([]);
      }),
      { numRuns: 100 },
    );
  }, 30_000);

  it("end at noon of the lead, on no weekend, no Friday, no holiday anywhere and not in July", () => {
    fc.assert(
      fc.property(someFacts, someDay, (facts, day) => {
        const { tendersCloseAt } = proposed(facts, day);
        const on = dayIn(LEAD.timeZone, tendersCloseAt);
        expect(tendersCloseAt).toBe(instantOnTheWall(LEAD.timeZone, `${on}T12:00`));
        expect(weekdayOf(on)).toBeLessThan(5);
        expect(COUNTRIES.map(({ country }) => holidayOn(country, on))).toEqual([null, null, null]);
        expect(on.slice(5, 7)).not.toBe("07");
      }),
      { numRuns: 100 },
    );
  }, 30_000);

  it("receive questions until a working day’s noon that leaves every country its own, and decide on a working day", () => {
    fc.assert(
      fc.property(someFacts, someDay, (facts, day) => {
        const dates = proposed(facts, day);
        const { askOn } = outlookOf(facts, dates, around(day));
        const last = dayIn(LEAD.timeZone, dates.questionsBy);
        expect(dates.questionsBy).toBe(instantOnTheWall(LEAD.timeZone, `${last}T12:00`));
        expect(isWorkingDay(DK, last)).toBe(true);
        expect(last <= askOn).toBe(true);
        expect(workingDaysBetween(DK, last, askOn)).toBe(0); // none is given away
        expect(isWorkingDay(DK, dates.awardOn)).toBe(true);
      }),
      { numRuns: 100 },
    );
  }, 30_000);

  it("leave a day for questions after dispatch, where fifteen days over Christmas would leave none", () => {
    // Fifteen days from 21 December end with 5 January. Answers for the 6th or the 7th would be due by 2 January, five
    // working days back from there are 22, 23, 28, 29, 30 December, and the 21st is the day of dispatch itself.
    const { questionsBy, tendersCloseAt } = proposed({ ...USUAL_FACTS, urgency: "A shortage" }, "2026-12-21");
    expect(tendersCloseAt).toBe(instantFrom("2027-01-11T11:00:00Z"));
    expect(questionsBy).toBe(instantFrom("2026-12-28T11:00:00Z"));
  });

  it("name requests and invitations where one asks to participate first, and only there", () => {
    expect(proposed(USUAL_FACTS, "2026-02-02")).not.toHaveProperty("invited");
    expect(proposed({ ...USUAL_FACTS, procedure: "restricted" }, "2026-02-02").invited).toEqual({
      requestsCloseAt: instantFrom("2026-03-05T11:00:00Z"), // thirty days: 4 March until 24:00, then the next noon
      invitationOn: "2026-03-26",
    });
  });
});

describe("what a timetable comes to", () => {
  const dates = proposed(USUAL_FACTS, "2026-02-02");

  it("names the days on which the notice may be dispatched, from today on", () => {
    const { window, lastDay, isPlannedDayInWindow } = outlookOf(USUAL_FACTS, dates, around("2026-01-15"));

    expect(window).toEqual([{ from: "2026-01-15", to: lastDay }]);
    expect(isPlannedDayInWindow).toBe(true);
  });

  it("says that there is none left, and that the planned day is not among them, when it is too late", () => {
    const outlook = outlookOf(USUAL_FACTS, dates, around("2026-03-01"));

    expect(outlook.window).toEqual([]);
    expect(outlook.isPlannedDayInWindow).toBe(false);
  });

  it("asks for questions so early that Iceland has its own five working days, though others need fewer", () => {
    // Answers by Wednesday 22 April 2026; Thursday 23 April is the first day of summer in Iceland alone.
    const limit = instantFrom("2026-05-05T10:00:00Z");
    const later = { ...dates, tendersCloseAt: limit, openedAt: limit };
    const outlook = outlookOf(USUAL_FACTS, later, around("2026-01-15"));
    const alone = outlookOf(USUAL_FACTS, later, { ...around("2026-01-15"), countries: [LEAD] });

    expect(outlook.answers.day).toBe("2026-04-28");
    expect(alone.askOn).toBe("2026-04-21");
    expect(outlook.askOn).toBe("2026-04-20");
  });

  it("says everything that does not keep the law, not the first alone", () => {
    const broken = outlookOf(
      USUAL_FACTS,
      {
        ...dates,
        tendersCloseAt: instantFrom("2026-02-10T11:00:00Z"),
        supplyFrom: dates.dispatchOn,
        validUntil: dates.dispatchOn,
      },
      around("2026-01-15"),
    ).broken.map(({ rule }) => rule);

    expect(broken).toEqual([
      "tenders-have-the-whole-period",
      "questions-are-answered-in-time",
      "tenders-bind-until-the-contract",
      "supply-follows-the-standstill",
    ]);
  });

  it("warns of tenders that bind for less than sixty days after the standstill", () => {
    const ends = calendarDayFrom("2026-06-10");

    expect(warnsOfValidity(daysAfter(ends, 60), ends)).toEqual([]);
    expect(warnsOfValidity(daysAfter(ends, 59), ends)).toEqual([{ warns: "validity", day: "2026-08-08", days: 59 }]);
    expect(warnsOfValidity(daysAfter(ends, -1), ends)).toMatchObject([{ days: 0 }]);
  });

  it("puts its dates in their order, and its stages end to end from dispatch to supply", () => {
    fc.assert(
      fc.property(someFacts, someDay, (facts, day) => {
        const these = proposed(facts, day);
        const outlook = outlookOf(facts, these, around(day));
        const days = datesInOrder(these, outlook, LEAD).map(({ on }) => on);
        const stages = plannedStages(these, outlook, LEAD);

        expect(days).toEqual(days.toSorted());
        expect(stages.slice(1).map(({ from }) => from)).toEqual(stages.slice(0, -1).map(({ to }) => to));
        expect([stages[0]?.from, stages.at(-1)?.to]).toEqual([these.dispatchOn, these.supplyFrom]);
      }),
      { numRuns: 100 },
    );
  }, 30_000);
});

describe("the years in which there is something to plan", () => {
  it.each([
    ["2016-01-01", true],
    ["2039-12-31T23:59:00.000Z", true],
    ["2015-12-31", false],
    ["2040-01-01", false],
    ["1900-01-01", false],
    ["9999-12-31", false],
    ["0026-05-01", false],
  ])("%s: %s", (written, isIn) => {
    expect(isPlannable(written)).toBe(isIn);
  });
});
