import { describe, expect, it } from "vitest";
import { calendarDayFrom, instantFrom } from "@/domain/definitions/time";
import { datesFromFacts } from "@/domain/deadlines/dates-from-facts";
import { outlookOf } from "@/domain/deadlines/outlook";
import { proposedDates, USUAL_FACTS } from "@/domain/deadlines/proposed-dates";
import { DK, NO } from "../../support/builders";

const day = calendarDayFrom;
const LEAD = { country: DK, timeZone: "Europe/Copenhagen" };
const COUNTRIES = [LEAD, { country: NO, timeZone: "Europe/Oslo" }];
const from = (procedure: "restricted" | "comp-dial", dispatchOn: string) =>
  datesFromFacts({
    facts: { ...USUAL_FACTS, procedure },
    dispatchOn: day(dispatchOn),
    lead: LEAD,
    countries: COUNTRIES,
  });

describe("dates to begin with", () => {
  it("are for an open procedure the first instant that the law allows, and the figures of the house from there on", () => {
    expect(proposedDates(LEAD, day("2026-02-02"))).toEqual({
      dispatchOn: "2026-02-02",
      questionsBy: "2026-02-26T23:00:00.000Z", // six full days, 27 February to 4 March, before the 5th
      tendersCloseAt: "2026-03-04T23:00:00.000Z", // 30 days end with Wednesday 4 March
      openedAt: "2026-03-04T23:00:00.000Z",
      awardOn: "2026-06-03", // 90 days after 5 March
      validUntil: "2026-09-13", // the standstill ends on Monday 15 June, as day 10 is Saturday the 13th; 90 days after it
      supplyFrom: "2026-10-13", // 120 days after it
    });
  });

  it("give those invited the time of the law, and 30 days where it names none", () => {
    const restricted = from("restricted", "2026-02-02");
    // Requests until noon of Thursday 5 March, invitations 21 days later; 25 days end with Monday 20 April.
    expect(restricted.invited).toEqual({ requestsCloseAt: "2026-03-05T11:00:00.000Z", invitationOn: "2026-03-26" });
    expect(restricted.tendersCloseAt).toBe("2026-04-21T10:00:00.000Z");
    // 30 days end with Saturday 25 April, and so with Monday the 27th.
    expect(from("comp-dial", "2026-02-02").tendersCloseAt).toBe("2026-04-28T10:00:00.000Z");
  });
});

describe("what a timetable with invitations comes to", () => {
  const facts = { ...USUAL_FACTS, procedure: "restricted" } as const;
  const dates = from("restricted", "2026-02-02");
  const around = { lead: LEAD, countries: COUNTRIES, today: day("2026-01-20") };

  it("has its dispatch window by the limit for requests, which comes first", () => {
    expect(outlookOf(facts, dates, around)).toMatchObject({
      window: [{ from: "2026-01-20", to: "2026-02-02" }],
      lastDay: "2026-02-02",
      forInvited: { minimum: { days: 25 }, at: "2026-04-20T22:00:00.000Z" },
    });
  });

  it("ends its window before questions do, where that is earlier", () => {
    const asked = { ...dates, questionsBy: instantFrom("2026-01-29T11:00:00Z") };
    expect(outlookOf(facts, asked, around)).toMatchObject({
      broken: [{ rule: "questions-are-received-after-dispatch", after: "2026-02-02" }],
      window: [{ from: "2026-01-20", to: "2026-01-28" }],
      lastDay: "2026-01-28",
      isPlannedDayInWindow: false,
    });
  });

  it("warns of either limit", () => {
    const onFriday = {
      ...dates,
      invited: { requestsCloseAt: instantFrom("2026-03-06T11:00:00Z"), invitationOn: day("2026-03-26") },
    };
    expect(outlookOf(facts, onFriday, around).warnings).toEqual([{ warns: "friday", day: "2026-03-06" }]);
    const inJuly = { ...dates, tendersCloseAt: instantFrom("2026-07-01T10:00:00Z") };
    expect(outlookOf(facts, inJuly, around).warnings).toContainEqual({ warns: "july", day: "2026-07-01" });
  });
});
