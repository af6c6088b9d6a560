import { describe, expect, it } from "vitest";
import { storedCountry } from "@/domain/definitions/country";
import { identifier, type TenderId } from "@/domain/definitions/identifiers";
import { calendarDayFrom } from "@/domain/definitions/time";
import { proposedDates, USUAL_FACTS } from "@/domain/deadlines/proposed-dates";
import { setTimetable } from "@/domain/deadlines/set-timetable";

const LEAD = { country: storedCountry("DK"), timeZone: "Europe/Copenhagen" };
const TENDER = identifier<TenderId>("0197f000-0000-7000-8000-000000000001");
const DATES = proposedDates(LEAD, calendarDayFrom("2026-09-01"));

const draft = (details: { readonly set?: number; readonly isDispatched?: boolean } = {}) => ({
  tender: TENDER,
  lead: LEAD,
  set: 2,
  isDispatched: false,
  ...details,
});
const said = (basedOn: number, dates = DATES) => ({ facts: USUAL_FACTS, dates, basedOn });

describe("setting a timetable", () => {
  it("sets facts and dates together, as the next after the one that its officer had read", () => {
    expect(setTimetable(draft(), said(2))).toMatchObject({
      ok: true,
      value: [{ type: "TimetableSet", version: 1, tender: TENDER, n: 3, facts: USUAL_FACTS, dates: DATES }],
    });
  });

  it.each([1, 3])(
    "is refused from form %i where two were set, so that nobody's dates are overwritten unseen",
    (form) => {
      expect(setTimetable(draft(), said(form))).toMatchObject({
        refusal: { rule: "a-timetable-is-set-from-its-latest-form", latest: 2, basedOn: form },
      });
    },
  );

  it("is refused after dispatch, whatever was read", () => {
    const refusal = { rule: "a-dispatched-timetable-stands-still" };
    expect(setTimetable(draft({ isDispatched: true }), said(2))).toMatchObject({ refusal });
    expect(setTimetable(draft({ isDispatched: true }), said(1))).toMatchObject({ refusal });
  });

  it("is refused where a date does not keep the law", () => {
    expect(setTimetable(draft(), said(2, { ...DATES, dispatchOn: calendarDayFrom("2026-09-02") }))).toMatchObject({
      refusal: { rule: "tenders-have-the-whole-period" },
    });
  });
});
