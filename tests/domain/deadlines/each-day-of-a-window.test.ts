import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { storedCountry } from "@/domain/definitions/country";
import { calendarDayFrom, daysAfter, instantFrom, type CalendarDay } from "@/domain/definitions/time";
import {
  dispatchWindow,
  lastDayForDispatch,
  mayBeDispatchedOn,
  type Lead,
  type Plan,
} from "@/domain/deadlines/dispatch-window";
import type { ProcedureFacts } from "@/domain/deadlines/procedure-facts";
import { proposedDates, USUAL_FACTS } from "@/domain/deadlines/proposed-dates";
import { brokenInTimetable } from "@/domain/deadlines/timetable";

const day = calendarDayFrom;
const DENMARK: Lead = { country: storedCountry("DK"), timeZone: "Europe/Copenhagen" };
const ICELAND: Lead = { country: storedCountry("IS"), timeZone: "Atlantic/Reykjavik" };
const RESTRICTED: ProcedureFacts = { ...USUAL_FACTS, procedure: "restricted" };
const priorNotice = (on: string) => ({
  ...USUAL_FACTS,
  priorNotice: { dispatchedOn: day(on), saidWhatWasKnown: true },
});

const plan = (firstLimit: string, facts: ProcedureFacts = USUAL_FACTS, lead = DENMARK): Plan => ({
  facts,
  lead,
  firstLimit: instantFrom(firstLimit),
});

describe("the days on which a notice may be dispatched", () => {
  it.each([
    // Each window was counted by hand back from the day of the limit.
    ["noon of 2 July: 30 days before it end with 1 July", plan("2026-07-02T10:00:00Z"), ["2026-05-25 2026-06-01"]],
    ["the first instant of 2 July", plan("2026-07-01T22:00:00Z"), ["2026-05-25 2026-06-01"]],
    ["the last instant of 1 July", plan("2026-07-01T21:59:59.999Z"), ["2026-05-25 2026-05-31"]],
    [
      "in Iceland the first instant of 2 July is two hours later",
      plan("2026-07-02T00:00:00Z", USUAL_FACTS, ICELAND),
      ["2026-05-25 2026-06-01"],
    ],
    ["where it is still 1 July", plan("2026-07-01T23:59:59.999Z", USUAL_FACTS, ICELAND), ["2026-05-25 2026-05-31"]],
    [
      "noon of Easter Saturday: from 3 March on the 30 days would end on Tuesday",
      plan("2026-04-04T10:00:00Z"),
      ["2026-02-25 2026-03-02"],
      "2026-02-25",
    ],
    [
      "noon of the Tuesday after Easter, on which they end",
      plan("2026-04-07T10:00:00Z"),
      ["2026-02-25 2026-03-02"],
      "2026-02-25",
    ],
    [
      "noon of the Wednesday: six days more at once",
      plan("2026-04-08T10:00:00Z"),
      ["2026-02-25 2026-03-08"],
      "2026-02-25",
    ],
    ["requests until noon of 2 July", plan("2026-07-02T10:00:00Z", RESTRICTED), ["2026-05-25 2026-06-01"]],
    [
      "where it is urgent, 15 days are enough",
      plan("2026-07-02T10:00:00Z", { ...USUAL_FACTS, urgency: "Stock ends." }),
      ["2026-05-25 2026-06-16"],
    ],
    [
      "a notice of 1 May shortens from 6 June on, so that there is a gap",
      plan("2026-06-30T22:00:00Z", priorNotice("2026-05-01")),
      ["2026-05-25 2026-05-31", "2026-06-06 2026-06-15"],
    ],
    [
      "a notice of 5 June a year before shortens until 5 June",
      plan("2026-07-02T10:00:00Z", priorNotice("2025-06-05")),
      ["2026-05-25 2026-06-05"],
    ],
    ["too late in any case", plan("2026-06-10T10:00:00Z"), []],
  ] as const)("with a limit at %s", (_, its, runs, from: string = "2026-05-25") => {
    expect(dispatchWindow(its, day(from)).map((run) => `${run.from} ${run.to}`)).toEqual(runs);
  });

  it("end with the last day for dispatch, also where it has passed", () => {
    expect(lastDayForDispatch(plan("2026-06-10T10:00:00Z"))).toBe("2026-05-10");
    expect(lastDayForDispatch(plan("2026-06-30T22:00:00Z", priorNotice("2026-05-01")))).toBe("2026-06-15");
  });

  it("are proved for every one of them: each keeps the law, the day before the first and after the last do not", () => {
    const someDay = fc.integer({ min: 0, max: 3 * 365 }).map((days) => daysAfter(day("2026-01-01"), days));
    const lateAs = fc.constantFrom("T00:00:00Z", "T10:00:00Z", "T21:59:59.999Z", "T22:00:00Z", "T23:00:00Z");
    const urgency = fc.constantFrom({}, { urgency: "Stock ends." });
    const notice = fc.option(fc.integer({ min: 30, max: 380 }), { nil: undefined });
    fc.assert(
      fc.property(
        someDay,
        lateAs,
        urgency,
        notice,
        fc.constantFrom(DENMARK, ICELAND),
        (limitOn, hour, urgent, sent, lead) => {
          const firstLimit = instantFrom(`${limitOn}${hour}`);
          const today = daysAfter(limitOn, -70);
          const facts = { ...(sent === undefined ? USUAL_FACTS : priorNotice(daysAfter(limitOn, -sent))), ...urgent };
          const its = { facts, lead, firstLimit };
          const keepsTheLaw = (on: CalendarDay) => {
            const dates = { ...proposedDates(lead, on, firstLimit), dispatchOn: on };
            return !brokenInTimetable(facts, dates, lead).some(({ rule }) => rule === "tenders-have-the-whole-period");
          };
          for (const { from, to } of dispatchWindow(its, today)) {
            for (let on = from; on <= to; on = daysAfter(on, 1)) expect([on, keepsTheLaw(on)]).toEqual([on, true]);
            expect(mayBeDispatchedOn(its, daysAfter(to, 1)) || keepsTheLaw(daysAfter(to, 1))).toBe(false);
            if (from > today)
              expect(mayBeDispatchedOn(its, daysAfter(from, -1)) || keepsTheLaw(daysAfter(from, -1))).toBe(false);
          }
        },
      ),
      { numRuns: 40 },
    );
  }, 30_000);
});
