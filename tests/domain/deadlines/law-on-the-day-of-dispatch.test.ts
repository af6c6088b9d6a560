import { describe, expect, it } from "vitest";
import { storedCountry } from "@/domain/definitions/country";
import { calendarDayFrom, instantFrom } from "@/domain/definitions/time";
import { dutyEnds, plannedStandstill, standstill } from "@/domain/deadlines/after-award";
import { answersBy } from "@/domain/deadlines/answers";
import {
  dispatchWindow,
  earliestFirstLimit,
  lastDayForDispatch,
  mayBeDispatchedOn,
  type Lead,
} from "@/domain/deadlines/dispatch-window";
import { outlookOf } from "@/domain/deadlines/outlook";
import { proposedDates, USUAL_FACTS } from "@/domain/deadlines/proposed-dates";
import { LAW_TIMES, nationalTimes, RULEBOOKS, timeUnder, type Rulebook } from "@/domain/deadlines/rulebooks";
import { SOURCES } from "@/domain/definitions/sources";

const day = calendarDayFrom;
const DK = storedCountry("DK");

/** A law that Denmark does not have: from 2027 on it asks for more everywhere, and for less in one place. */
const STRICTER: Rulebook = {
  country: DK,
  from: day("2027-01-01"),
  status: "verify",
  times: {
    "tenders-open": { days: 45, source: "dk-complaints-board-act-3" },
    "electronic-submission-shortens": { days: 2, source: "dk-complaints-board-act-3" },
    "answers-before-limit": { days: 8, source: "dk-complaints-board-act-3" },
    "standstill-electronic": { days: 14, source: "dk-complaints-board-act-3" },
    "award-notice": { days: 20, source: "dk-complaints-board-act-3" },
    "standstill-otherwise": { days: 12, source: "dk-complaints-board-act-3" },
    "reasons-on-request": { days: 40, source: "dk-complaints-board-act-3" },
  },
};
const LEAD = { country: DK, timeZone: "Europe/Copenhagen", rulebooks: [...RULEBOOKS, STRICTER] };
const lawOn = (dispatchedOn: string, lead: Lead = LEAD) => ({ lead, dispatchedOn: day(dispatchedOn) });

describe("a law that changes between the freezing of a text and its dispatch", () => {
  // Noon of Friday 5 February 2027. Of the old law 30 days are enough, of the new one 43 are needed.
  const plan = { facts: USUAL_FACTS, firstLimit: instantFrom("2027-02-05T11:00:00Z"), lead: LEAD };

  it("decides by the day of dispatch: what the old law let out in December the new one keeps in January", () => {
    expect(mayBeDispatchedOn(plan, day("2026-12-31"))).toBe(true);
    expect(mayBeDispatchedOn(plan, day("2027-01-01"))).toBe(false);
    expect(dispatchWindow(plan, day("2026-12-20"))).toEqual([{ from: "2026-12-20", to: "2026-12-31" }]);
    expect(lastDayForDispatch(plan)).toBe("2026-12-31");
    expect(lastDayForDispatch({ ...plan, lead: { ...LEAD, rulebooks: RULEBOOKS } })).toBe("2027-01-05");
  });

  it("counts the new time from the new year on, with its own shortening", () => {
    expect(earliestFirstLimit(USUAL_FACTS, LEAD, day("2026-12-31")).at).toBe("2027-02-01T23:00:00.000Z");
    const { at, minimum } = earliestFirstLimit(USUAL_FACTS, LEAD, day("2027-01-01"));
    expect(minimum.because).toMatchObject([
      { time: "tenders-open", days: 45, status: "verify", effect: "sets" },
      { time: "electronic-submission-shortens", days: 2, status: "verify", effect: "shortens" },
    ]);
    expect(at).toBe("2027-02-15T23:00:00.000Z"); // day 43 is Saturday 13 February
  });

  it("holds from dispatch to the end: the answers, the standstill and the duties are those of that day", () => {
    const limit = instantFrom("2027-03-19T11:00:00Z");
    const sentAt = instantFrom("2027-06-14T10:00:00Z");
    const ends = (dispatchedOn: string) => ({
      answers: answersBy(USUAL_FACTS, LEAD, { limit, dispatchedOn: day(dispatchedOn) }).day,
      letters: standstill(LEAD, { sentAt, sending: "electronic", dispatchedOn: day(dispatchedOn) }).period.endsOn,
      planned: plannedStandstill(LEAD, { awardOn: day("2027-06-14"), dispatchOn: day(dispatchedOn) }).period.endsOn,
      notice: dutyEnds(LEAD, { begins: day("2027-07-01"), dispatchedOn: day(dispatchedOn) }, "award-notice").at,
    });

    expect(ends("2026-12-31")).toEqual({
      answers: "2027-03-12",
      letters: "2027-06-24",
      planned: "2027-06-24",
      notice: "2027-07-31T22:00:00.000Z",
    });
    expect(ends("2027-01-01")).toEqual({
      answers: "2027-03-10",
      letters: "2027-06-28",
      planned: "2027-06-28",
      notice: "2027-07-21T22:00:00.000Z",
    });
  });

  it("is said to the officer as it will stand on the day of dispatch, not as it stands today", () => {
    const saidFor = (dispatchOn: string) =>
      outlookOf(USUAL_FACTS, proposedDates(LEAD, day(dispatchOn)), {
        lead: LEAD,
        countries: [LEAD],
        today: day("2026-12-01"),
      }).national.map(({ time, days }) => `${time} ${days}`);

    expect(saidFor("2026-12-31")).toEqual(["standstill-electronic 10", "standstill-otherwise 15"]);
    expect(saidFor("2027-01-01")).toContain("standstill-electronic 14");
  });

  it("never goes below the Directive: a shorter standstill and longer reasons of its own are not used", () => {
    expect(timeUnder(lawOn("2027-01-01"), "standstill-otherwise")).toMatchObject({ days: 15, status: "in-force" });
    expect(timeUnder(lawOn("2027-01-01"), "reasons-on-request")).toMatchObject({ days: 15, status: "in-force" });
  });

  it("is the law of the lead alone", () => {
    const norway = { country: storedCountry("NO"), timeZone: "Europe/Oslo", rulebooks: LEAD.rulebooks };
    expect(timeUnder(lawOn("2027-06-01", norway), "tenders-open").days).toBe(35);
  });

  it("may be the Directive itself, which then is the floor from its day on", () => {
    const next: Rulebook = {
      country: null,
      from: day("2028-01-01"),
      status: "in-force",
      times: { "tenders-open": { days: 33, source: "directive-2014-24-art-27-1" } },
    };
    const lead = { ...LEAD, rulebooks: [next, ...RULEBOOKS] };
    expect(timeUnder(lawOn("2027-12-31", lead), "tenders-open").days).toBe(35);
    expect(timeUnder(lawOn("2028-01-01", lead), "tenders-open").days).toBe(33);
    expect(timeUnder(lawOn("2028-01-01", lead), "requests").days).toBe(30);
  });
});

describe("the law as it is written", () => {
  /** Read in the Directives by hand. */
  const IN_THE_DIRECTIVES: Readonly<Record<(typeof LAW_TIMES)[number], readonly [days: number, article: string]>> = {
    "tenders-open": [35, "27(1)"],
    "tenders-open-after-prior-notice": [15, "27(2)"],
    "tenders-open-urgent": [15, "27(3)"],
    requests: [30, "28(1), 29(1), 30(1), 31(1)"],
    "requests-urgent": [15, "28(6), 29(1)"],
    "tenders-invited": [30, "28(2), 29(1)"],
    "tenders-invited-after-prior-notice": [10, "28(3), 29(1)"],
    "tenders-invited-urgent": [10, "28(6), 29(1)"],
    "electronic-submission-shortens": [5, "27(4)"],
    "electronic-submission-shortens-invited": [5, "28(5), 29(1)"],
    "closed-documents-lengthen": [5, "53(1)"],
    "prior-notice-lead": [35, "27(2)"],
    "answers-before-limit": [6, "53(2), 47(3)"],
    "answers-before-limit-urgent": [4, "53(2), 47(3)"],
    "standstill-electronic": [10, "2a(2)"],
    "standstill-otherwise": [15, "2a(2)"],
    "award-notice": [30, "50(1)"],
    "reasons-on-request": [15, "55(2)"],
    publication: [5, "51(2)"],
  };
  const sweden = { country: storedCountry("SE"), timeZone: "Europe/Stockholm", rulebooks: RULEBOOKS };

  it.each(LAW_TIMES)("%s: so many days, in that article", (name) => {
    const { days, source, status } = timeUnder(lawOn("2026-06-01", sweden), name);
    expect([days, SOURCES[source].kind === "law" && SOURCES[source].article]).toEqual(IN_THE_DIRECTIVES[name]);
    expect(status).toBe("in-force");
  });

  it.each([
    ["DK", "2016-04-17", null],
    ["DK", "2016-04-18", "§ 3"],
    ["NO", "2016-12-31", null],
    ["NO", "2017-01-01", "§ 25-2"],
    ["IS", "2016-10-28", null],
    ["IS", "2016-10-29", "86. gr."],
    ["SE", "2026-06-01", null],
  ])("of %s on %s has a standstill of its own: article %s, to be verified by counsel", (code, on, article) => {
    const own = nationalTimes({ lead: { country: storedCountry(code) }, dispatchedOn: day(on) });
    const expected = [
      ["standstill-electronic", 10, "verify", article],
      ["standstill-otherwise", 15, "verify", article],
    ];
    expect(
      own.map(({ time, days, status, source }) => [
        time,
        days,
        status,
        SOURCES[source].kind === "law" && SOURCES[source].article,
      ]),
    ).toEqual(article === null ? [] : expected);
  });

  it("is that of the Directive where a country asks for no more, so that nothing unverified is relied on", () => {
    for (const code of ["DK", "NO", "IS"]) {
      const law = { lead: { country: storedCountry(code) }, dispatchedOn: day("2026-06-01") };
      expect(timeUnder(law, "standstill-electronic")).toMatchObject({
        source: "directive-89-665-art-2a",
        status: "in-force",
      });
    }
  });
});
