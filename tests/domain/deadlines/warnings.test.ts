import { describe, expect, it } from "vitest";
import { calendarDayFrom, instantFrom } from "@/domain/definitions/time";
import { outlookOf } from "@/domain/deadlines/outlook";
import { proposedDates, USUAL_FACTS } from "@/domain/deadlines/proposed-dates";
import { THRESHOLD_KINDS, thresholdsOn } from "@/domain/deadlines/thresholds";
import { warningsOf, warnsOfAnswers, warnsOfPriorNotice } from "@/domain/deadlines/warnings";
import { DK } from "../../support/builders";

const day = calendarDayFrom;
const LEAD = { country: DK, timeZone: "Europe/Copenhagen" };
const ICELAND = { country: "IS", timeZone: "Atlantic/Reykjavik" };
const FINLAND = { country: "FI", timeZone: "Europe/Helsinki" };
const said = (limit: string, countries = [LEAD] as readonly (typeof LEAD | typeof ICELAND)[]) =>
  warningsOf(instantFrom(limit), countries).map(({ warns }) => warns);

describe("warnings of a limit", () => {
  it.each([
    ["2026-06-16T07:59:00Z", ["hour"]], // 09:59 in Denmark
    ["2026-06-16T08:00:00Z", []],
    ["2026-06-16T12:00:00Z", []],
    ["2026-06-16T12:01:00Z", ["hour"]],
    ["2026-06-18T10:00:00Z", []], // a Thursday
    ["2026-06-19T10:00:00Z", ["friday"]],
    ["2026-06-20T10:00:00Z", ["weekend"]],
    ["2026-06-21T10:00:00Z", ["weekend"]],
    ["2026-06-22T10:00:00Z", []],
    ["2026-06-30T10:00:00Z", []],
    ["2026-07-01T10:00:00Z", ["july"]],
    ["2026-07-30T10:00:00Z", ["july"]],
    ["2026-08-03T10:00:00Z", []], // a holiday in Iceland alone
    ["2026-06-30T22:30:00Z", ["july", "hour"]], // half past midnight of 1 July in Denmark
    ["2026-12-24T11:00:00Z", ["holiday"]], // closed by custom
    ["2026-12-25T11:00:00Z", ["holiday", "friday"]],
  ])("at %s are %j", (limit, warns) => {
    expect(said(limit)).toEqual(warns);
  });

  it("look at each country on its own clock and its own calendar", () => {
    // Half past midnight of 17 June in Denmark and 22:30 of 16 June in Iceland, whose holiday has not begun.
    expect(said("2026-06-16T22:30:00Z", [LEAD, ICELAND])).toEqual(["hour", "hour"]);
    expect(said("2026-06-17T10:00:00Z", [LEAD, ICELAND])).toEqual(["holiday"]);
    expect(said("2026-06-16T11:30:00Z", [LEAD, FINLAND])).toEqual(["hour"]); // 13:30, and 14:30 in Finland
    expect(said("2026-06-16T11:00:00Z", [LEAD, FINLAND])).toEqual([]);
    expect(warningsOf(instantFrom("2026-07-03T22:00:00Z"), [])).toEqual([]);
  });
});

describe("answers before a holiday", () => {
  it.each([
    // Answers until, limit, working days between
    ["2026-04-01", "2026-04-08", 1], // Maundy Thursday to Easter Monday, and Tuesday the 7th
    ["2026-04-01", "2026-04-06", 0], // four full days where it is urgent
    ["2026-03-31", "2026-04-07", 1],
  ])("until %s for a limit on %s leave %i working days, and that is said", (answers, limit, days) => {
    expect(warnsOfAnswers("DK", day(answers), day(limit))).toEqual([{ warns: "answers", day: answers, days }]);
  });

  it.each([
    ["2026-04-02", "2026-04-09"], // 7 and 8 April
    ["2026-10-21", "2026-10-28"],
  ])("until %s for a limit on %s leave two, and nothing is said", (answers, limit) => {
    expect(warnsOfAnswers("DK", day(answers), day(limit))).toEqual([]);
  });

  it("are warned of where a timetable is looked at", () => {
    const dates = proposedDates(LEAD, day("2026-02-02"), instantFrom("2026-04-08T10:00:00Z"));
    const around = { lead: LEAD, countries: [LEAD], today: day("2026-01-15") };
    expect(outlookOf(USUAL_FACTS, dates, around).warnings).toContainEqual({
      warns: "answers",
      day: "2026-04-01",
      days: 1,
    });
  });
});

describe("a prior notice that does not count", () => {
  const DISPATCH = "2026-06-01";
  const warned = (sentOn: string, said = true, urgency?: string) =>
    warnsOfPriorNotice(
      {
        ...USUAL_FACTS,
        priorNotice: { dispatchedOn: day(sentOn), saidWhatWasKnown: said },
        ...(urgency === undefined ? {} : { urgency }),
      },
      { lead: LEAD, dispatchedOn: day(DISPATCH) },
    );

  it.each([
    ["one day too near to dispatch", "2026-04-27", true],
    ["one day too far from it", "2025-05-31", true],
    ["silent on what was known", "2026-04-26", false],
  ])("is warned of where it is %s", (_, sentOn, said) => {
    expect(warned(sentOn, said)).toEqual([{ warns: "prior-notice", day: sentOn }]);
  });

  it("is not where it counts, where there is none, and where urgency shortens the time in any case", () => {
    expect([...warned("2026-04-26"), ...warned("2025-06-01"), ...warned("2026-05-20", false, "Stock ends.")]).toEqual(
      [],
    );
    expect(warnsOfPriorNotice(USUAL_FACTS, { lead: LEAD, dispatchedOn: day(DISPATCH) })).toEqual([]);
  });

  it("is warned of where a timetable is looked at", () => {
    const facts = { ...USUAL_FACTS, priorNotice: { dispatchedOn: day("2026-04-27"), saidWhatWasKnown: true } };
    const around = { lead: LEAD, countries: [LEAD], today: day("2026-05-01") };
    expect(outlookOf(facts, proposedDates(LEAD, day(DISPATCH)), around).warnings).toContainEqual({
      warns: "prior-notice",
      day: "2026-04-27",
    });
  });
});

describe("the values from which the Directive applies", () => {
  const IN_THE_REGULATION: Readonly<Record<string, readonly (bigint | undefined)[]>> = {
    EUR: [5_404_000n, 140_000n, 216_000n, 750_000n],
    DKK: [40_313_840n, 1_044_400n, 1_611_360n, undefined],
  };

  it.each([
    ["EUR", "2026-01-01"],
    ["EUR", "2027-12-31"],
    ["DKK", "2026-01-01"],
    ["DKK", "2027-12-31"],
  ])("in %s are known on %s", (currency, on) => {
    const known = thresholdsOn(currency, day(on))?.values;
    expect(known && THRESHOLD_KINDS.map((kind) => known[kind])).toEqual(IN_THE_REGULATION[currency]);
  });

  it.each([
    ["EUR", "2025-12-31"],
    ["EUR", "2028-01-01"],
    ["DKK", "2025-12-31"],
    ["DKK", "2028-01-01"],
    ["NOK", "2026-06-01"],
    ["ISK", "2026-06-01"],
  ])("in %s on %s are not known", (currency, on) => {
    expect(thresholdsOn(currency, day(on))).toBeNull();
  });
});
