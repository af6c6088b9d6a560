import { describe, expect, it } from "vitest";
import { storedCountry } from "@/domain/definitions/country";
import { calendarDayFrom, instantFrom } from "@/domain/definitions/time";
import { dutyEnds, standstill } from "@/domain/deadlines/after-award";
import { answersBy, questionsBy } from "@/domain/deadlines/answers";
import { earliestFirstLimit, type Lead } from "@/domain/deadlines/dispatch-window";
import { minimumForTenders } from "@/domain/deadlines/minimum-times";
import { lastDayBefore, periodAfter } from "@/domain/deadlines/period";
import type { ProcedureFacts } from "@/domain/deadlines/procedure-facts";

/** Every expectation below was counted by hand in a wall calendar; none was taken from the program. */

const day = calendarDayFrom;
const LEADS: Readonly<Record<string, Lead>> = {
  DK: { country: storedCountry("DK"), timeZone: "Europe/Copenhagen" },
  NO: { country: storedCountry("NO"), timeZone: "Europe/Oslo" },
  IS: { country: storedCountry("IS"), timeZone: "Atlantic/Reykjavik" },
  SE: { country: storedCountry("SE"), timeZone: "Europe/Stockholm" },
  FI: { country: storedCountry("FI"), timeZone: "Europe/Helsinki" },
};
const lead = (country: string): Lead => {
  const known = LEADS[country];
  if (!known) throw new Error(`no lead in ${country}`);
  return known;
};

const OPEN: ProcedureFacts = {
  procedure: "open",
  takesTendersElectronically: true,
  documents: "open",
};
const PAPER = { ...OPEN, takesTendersElectronically: false };
const URGENT = { ...OPEN, urgency: "Hospitals are without stock from 1 March." };
const CONFIDENTIAL: ProcedureFacts = { ...OPEN, documents: "confidential" };
const RESTRICTED: ProcedureFacts = { ...OPEN, procedure: "restricted" };
const after = (dispatchedOn: string, facts = OPEN): ProcedureFacts => ({
  ...facts,
  priorNotice: { dispatchedOn: day(dispatchedOn), saidWhatWasKnown: true },
});

describe("a period in days, counted forward", () => {
  it.each([
    // country, day of the event, days, the day with which it ends
    ["DK", "2026-06-01", 35, "2026-07-06"], // 6 July is a Monday
    ["DK", "2026-06-01", 30, "2026-07-01"],
    ["DK", "2026-01-02", 1, "2026-01-05"], // ends on Saturday, moved to Monday; one day needs no two working days
    ["DK", "2026-01-05", 1, "2026-01-06"],
    ["DK", "2026-01-02", 2, "2026-01-06"], // Saturday, Sunday: moved to Monday, which is only one working day
    ["DK", "2026-01-01", 3, "2026-01-05"], // Friday, Saturday, Sunday: moved to Monday, the second working day
    ["DK", "2026-04-01", 2, "2026-04-08"], // Maundy Thursday to Easter Monday are closed: Tuesday and Wednesday
    ["IS", "2026-04-01", 2, "2026-04-08"],
    ["SE", "2026-04-01", 2, "2026-04-07"], // Sweden works on Maundy Thursday
    ["FI", "2026-04-01", 1, "2026-04-02"],
    ["DK", "2026-03-03", 30, "2026-04-07"], // day 30 is Maundy Thursday
    ["SE", "2026-03-03", 30, "2026-04-02"],
    ["NO", "2026-04-17", 30, "2026-05-18"], // day 30 is Sunday 17 May
    ["NO", "2027-04-17", 30, "2027-05-18"], // day 30 is Monday 17 May and the day before is Whit Sunday: Whit Monday too
    ["DK", "2027-04-17", 30, "2027-05-18"], // Whit Monday is closed in Denmark as well
    ["IS", "2026-05-18", 30, "2026-06-18"], // Iceland's national day
    ["DK", "2026-05-18", 30, "2026-06-17"],
    ["IS", "2026-03-24", 30, "2026-04-24"], // the first day of summer, Thursday 23 April
    ["NO", "2026-03-24", 30, "2026-04-23"],
    ["IS", "2026-07-04", 30, "2026-08-04"], // the merchants' day, Monday 3 August
    ["NO", "2026-07-04", 30, "2026-08-03"],
    ["DK", "2026-05-06", 30, "2026-06-05"], // Denmark's constitution day is closed by custom alone
    ["SE", "2026-05-07", 30, "2026-06-08"], // Sweden's national day is a Saturday
    ["SE", "2029-05-07", 30, "2029-06-07"], // and a Wednesday in 2029
    ["FI", "2026-11-06", 30, "2026-12-07"], // Finland's independence day is a Sunday
    ["FI", "2027-11-06", 30, "2027-12-07"], // and a Monday in 2027
    ["DK", "2026-11-25", 30, "2026-12-28"], // 25 December is a Friday, the 26th a Saturday
    ["DK", "2026-11-24", 30, "2026-12-24"], // 24 December is closed by custom alone
    ["IS", "2026-11-24", 30, "2026-12-28"], // and by law from 13:00 in Iceland
    ["IS", "2026-12-01", 30, "2027-01-04"], // New Year's Eve, half; New Year's Day is a Friday
    ["NO", "2026-12-02", 30, "2027-01-04"],
    ["DK", "2028-01-30", 30, "2028-02-29"], // a leap year
    ["DK", "2027-01-30", 30, "2027-03-01"],
    ["DK", "2024-03-27", 30, "2024-04-26"], // the fourth Friday after Easter, no Great Prayer Day any more
    ["DK", "2024-04-09", 30, "2024-05-10"], // Ascension Day, Thursday 9 May
    ["SE", "2026-05-21", 30, "2026-06-22"], // Midsummer Day, Saturday 20 June
    ["SE", "2026-05-20", 30, "2026-06-22"], // Midsummer Eve, which the Act on the counting of time makes a holiday
    ["FI", "2026-05-20", 30, "2026-06-22"],
    ["DK", "2026-05-20", 30, "2026-06-19"],
    ["SE", "2026-11-24", 30, "2026-12-28"], // and Christmas Eve
    ["FI", "2026-11-24", 30, "2026-12-28"],
    ["SE", "2026-12-01", 30, "2027-01-04"], // and New Year's Eve
    ["FI", "2026-12-01", 30, "2026-12-31"], // which Finland's Act does not name
    ["FI", "2026-10-01", 30, "2026-11-02"], // All Saints' Day is Saturday 31 October
    ["EE", "2026-11-25", 30, "2026-12-25"], // nothing is known of a country but Saturdays and Sundays
  ])("%s, after %s, %i days: ends with %s", (country, event, days, ends) => {
    expect(periodAfter(country, day(event), days).endsOn).toBe(ends);
  });

  it("says which days it passed over, and why", () => {
    expect(periodAfter("DK", day("2026-03-03"), 30)).toMatchObject({
      counted: "2026-04-02",
      passed: [
        { day: "2026-04-02", because: "maundy-thursday" },
        { day: "2026-04-03", because: "good-friday" },
        { day: "2026-04-04", because: "saturday" },
        { day: "2026-04-05", because: "easter-sunday" },
        { day: "2026-04-06", because: "easter-monday" },
      ],
      endsOn: "2026-04-07",
    });
    expect(periodAfter("DK", day("2026-01-02"), 2).passed.map(({ because }) => because)).toEqual([
      "sunday",
      "too-few-working-days",
    ]);
  });
});

describe("full days before a day", () => {
  it.each([
    ["2026-10-28", 6, "2026-10-21"], // the example of the Danish guidance
    ["2026-10-28", 4, "2026-10-23"],
    ["2026-04-08", 6, "2026-04-01"], // over Easter, and not moved
    ["2026-04-12", 6, "2026-04-05"], // Easter Sunday, and not moved
    ["2026-03-30", 6, "2026-03-23"], // over the night in which the clocks are put forward
    ["2028-03-05", 6, "2028-02-27"], // over 29 February
    ["2027-03-05", 6, "2027-02-26"],
    ["2027-01-04", 6, "2026-12-28"],
  ])("%s, %i full days: %s is the last day in time", (limit, days, last) => {
    expect(lastDayBefore(day(limit), days)).toBe(last);
  });
});

describe("the minimum for tenders", () => {
  it.each([
    ["open, on paper", PAPER, "2026-06-01", 35],
    ["open, electronically", OPEN, "2026-06-01", 30],
    ["open, urgent", URGENT, "2026-06-01", 15],
    ["open, confidential documents", CONFIDENTIAL, "2026-06-01", 35],
    ["open, on paper, a part by other means", { ...PAPER, documents: "by-other-means" } as const, "2026-06-01", 40],
    [
      "urgent, where confidential documents add nothing",
      { ...URGENT, documents: "confidential" } as const,
      "2026-06-01",
      15,
    ],
    ["a prior notice with 34 full days between", after("2026-04-27"), "2026-06-01", 30],
    ["a prior notice with 35 full days between", after("2026-04-26"), "2026-06-01", 15],
    ["a prior notice 12 months before", after("2025-06-01"), "2026-06-01", 15],
    ["a prior notice 12 months and a day before", after("2025-05-31"), "2026-06-01", 30],
    ["a prior notice of 29 February, a year later on its last day", after("2028-02-29"), "2029-02-28", 15],
    ["the same, a day later", after("2028-02-29"), "2029-03-01", 30],
    ["a prior notice and confidential documents", after("2026-04-26", CONFIDENTIAL), "2026-06-01", 20],
    ["restricted, electronically", RESTRICTED, "2026-06-01", 25],
    ["restricted, on paper", { ...RESTRICTED, takesTendersElectronically: false }, "2026-06-01", 30],
    ["restricted, urgent", { ...RESTRICTED, urgency: "Stock ends." }, "2026-06-01", 10],
    ["restricted, after a prior notice", after("2026-04-26", RESTRICTED), "2026-06-01", 10],
    ["negotiated with a call", { ...OPEN, procedure: "neg-w-call" } as const, "2026-06-01", 25],
  ])("%s", (_, facts, dispatchedOn, days) => {
    expect(minimumForTenders(facts, { lead: lead("DK"), dispatchedOn: day(dispatchedOn) })?.days).toBe(days);
  });

  it("is not shortened by a prior notice that left out what was known", () => {
    const facts = { ...OPEN, priorNotice: { dispatchedOn: day("2026-04-26"), saidWhatWasKnown: false } };
    expect(minimumForTenders(facts, { lead: lead("DK"), dispatchedOn: day("2026-06-01") })?.days).toBe(30);
  });

  it("is named by no law for a dialogue and a partnership", () => {
    for (const procedure of ["comp-dial", "innovation"] as const)
      expect(
        minimumForTenders({ ...OPEN, procedure }, { lead: lead("DK"), dispatchedOn: day("2026-06-01") }),
      ).toBeNull();
  });
});

describe("the earliest first limit", () => {
  it.each([
    // lead, day of dispatch, facts, 24:00 of the last day in UTC
    ["DK", "2026-06-01", OPEN, "2026-07-01T22:00:00.000Z"],
    ["IS", "2026-06-01", OPEN, "2026-07-02T00:00:00.000Z"], // no summer time
    ["FI", "2026-06-01", OPEN, "2026-07-01T21:00:00.000Z"],
    ["DK", "2026-06-01", PAPER, "2026-07-06T22:00:00.000Z"],
    ["DK", "2026-06-01", URGENT, "2026-06-16T22:00:00.000Z"],
    ["DK", "2026-03-03", OPEN, "2026-04-07T22:00:00.000Z"], // day 30 is Maundy Thursday
    ["DK", "2026-03-02", OPEN, "2026-04-01T22:00:00.000Z"], // a day earlier, and six days are won
    ["SE", "2026-03-03", OPEN, "2026-04-02T22:00:00.000Z"],
    ["DK", "2026-02-27", OPEN, "2026-03-30T22:00:00.000Z"], // Sunday 29 March, the day of 23 hours
    ["NO", "2026-09-25", OPEN, "2026-10-26T23:00:00.000Z"], // Sunday 25 October, the day of 25 hours
    ["NO", "2026-11-24", OPEN, "2026-12-24T23:00:00.000Z"],
    ["IS", "2026-11-24", OPEN, "2026-12-29T00:00:00.000Z"],
    ["DK", "2028-01-30", OPEN, "2028-02-29T23:00:00.000Z"],
    ["DK", "2026-06-01", RESTRICTED, "2026-07-01T22:00:00.000Z"],
    ["DK", "2026-06-01", { ...RESTRICTED, urgency: "Stock ends." }, "2026-06-16T22:00:00.000Z"],
    [
      "DK",
      "2026-06-01",
      { ...OPEN, procedure: "comp-dial", urgency: "Stock ends." } as const,
      "2026-07-01T22:00:00.000Z",
    ],
  ])("%s, dispatched on %s", (country, dispatchedOn, facts, at) => {
    expect(earliestFirstLimit(facts, lead(country), day(dispatchedOn)).at).toBe(at);
  });
});

describe("answers, questions, standstill, duties", () => {
  it("are in time until 24:00 of 21 October for noon of 28 October, and 23 October where it is urgent", () => {
    const dates = { limit: instantFrom("2026-10-28T11:00:00Z"), dispatchedOn: day("2026-09-01") };
    expect(answersBy(OPEN, lead("DK"), dates)).toMatchObject({ day: "2026-10-21", at: "2026-10-21T22:00:00.000Z" });
    expect(answersBy(URGENT, lead("DK"), dates)).toMatchObject({ day: "2026-10-23", at: "2026-10-23T22:00:00.000Z" });
    const dialogue = { ...URGENT, procedure: "comp-dial" } as const; // there is no accelerated one
    expect(answersBy(dialogue, lead("DK"), dates)).toMatchObject({ day: "2026-10-21" });
  });

  it.each([
    // the last day for answers, countries, working days for consent, the last day for questions
    ["2026-10-21", ["DK"], 2, "2026-10-19"],
    ["2026-04-08", ["DK", "NO", "IS"], 2, "2026-04-06"], // asked on Easter Monday, a day not counted: 7 and 8 April
    ["2026-06-18", ["DK"], 2, "2026-06-16"],
    ["2026-06-18", ["DK", "IS"], 2, "2026-06-15"], // 17 June is no working day in Iceland
    ["2026-06-18", ["IS", "DK"], 2, "2026-06-15"], // whoever is named first
    ["2026-06-22", ["DK"], 5, "2026-06-15"], // 16, 17, 18, 19, 22 June
    ["2026-06-22", ["IS"], 5, "2026-06-14"], // 17 June is closed in Iceland
    ["2026-06-22", ["FI"], 5, "2026-06-14"], // and Midsummer Eve, 19 June, in Finland and Sweden
    ["2026-06-22", ["DK", "IS", "SE", "FI"], 5, "2026-06-14"], // three countries' holidays in one week: each its own
    ["2026-06-22", ["DK", "IS", "SE", "FI"], 6, "2026-06-11"], // Monday the 15th, then Friday the 12th
    ["2026-05-18", ["DK", "NO"], 2, "2026-05-14"], // 15 and 18 May are worked, 14 May is Ascension Day
    ["2026-10-21", ["DK"], 0, "2026-10-21"],
  ])("answers by %s with %j and %i working days: questions by %s", (answers, countries, days, last) => {
    expect(questionsBy(day(answers), countries, days)).toBe(last);
  });

  it.each([
    ["DK", "2026-08-03T10:00:00Z", "electronic", "2026-08-13T22:00:00.000Z"],
    ["DK", "2026-08-04T10:00:00Z", "electronic", "2026-08-14T22:00:00.000Z"],
    ["DK", "2026-08-05T10:00:00Z", "electronic", "2026-08-17T22:00:00.000Z"], // day 10 is Saturday 15 August
    ["DK", "2026-08-03T10:00:00Z", "otherwise", "2026-08-18T22:00:00.000Z"],
    ["IS", "2026-12-14T10:00:00Z", "electronic", "2026-12-29T00:00:00.000Z"], // day 10 is 24 December
    ["NO", "2026-12-15T10:00:00Z", "electronic", "2026-12-28T23:00:00.000Z"], // day 10 is 25 December
    ["DK", "2026-08-03T22:30:00Z", "electronic", "2026-08-14T22:00:00.000Z"], // half past midnight of 4 August there
  ] as const)("in %s a letter of %s (%s) keeps still until %s", (country, sentAt, sending, at) => {
    const letters = { sentAt: instantFrom(sentAt), sending, dispatchedOn: day("2026-05-04") };
    expect(standstill(lead(country), letters).at).toBe(at);
  });

  it.each([
    ["award-notice", "2026-08-03", "2026-09-02T22:00:00.000Z"],
    ["award-notice", "2026-11-26", "2026-12-26T23:00:00.000Z"], // Second Christmas Day: a duty is not stretched
    ["reasons-on-request", "2026-03-18", "2026-04-02T22:00:00.000Z"], // Maundy Thursday
  ] as const)("%s from %s ends at %s", (duty, begins, at) => {
    const after = { begins: day(begins), dispatchedOn: day("2026-01-05") };
    expect(dutyEnds(lead("DK"), after, duty).at).toBe(at);
  });
});
