import { describe, expect, it } from "vitest";
import { daysToCome, spansOf, type CourseFacts } from "@/domain/deadlines/course";
import { proposedDates } from "@/domain/deadlines/proposed-dates";
import { calendarDayFrom, instantFrom } from "@/domain/definitions/time";
import { storedCountry } from "@/domain/definitions/country";

const COPENHAGEN = "Europe/Copenhagen";
const at = (text: string) => instantFrom(text);
const LIMIT = at("2026-09-01T10:00:00Z");
const dates = proposedDates(
  { country: storedCountry("DK"), timeZone: COPENHAGEN },
  calendarDayFrom("2026-07-01"),
  LIMIT,
);

function aCourse(details: Partial<CourseFacts> = {}): CourseFacts {
  return {
    leadTimeZone: COPENHAGEN,
    proposedAt: at("2026-05-01T08:00:00Z"),
    interestClosesAt: at("2026-06-05T12:00:00Z"),
    roundsCloseAt: [at("2026-06-20T12:00:00Z")],
    dispatchedAt: null,
    tendersCloseAt: LIMIT,
    dates,
    ...details,
  };
}

const JUNE = at("2026-06-01T09:00:00Z");
const said = (facts: CourseFacts, now = JUNE) =>
  spansOf(facts, now).map(({ what, from, to }) => `${what} ${from} ${to}`);

describe("the course of a tender", () => {
  it("goes from its proposal through interest, texts and tenders to the award, as it is planned", () => {
    expect(said(aCourse())).toEqual([
      "interest 2026-05-01 2026-06-05",
      "texts 2026-06-05 2026-07-01",
      "tenders 2026-07-01 2026-09-01",
      `evaluation 2026-09-01 ${dates.awardOn}`,
    ]);
  });

  it("goes by the dispatch as it was, and moves a plan that has passed to today", () => {
    const late = at("2026-07-05T09:00:00Z");

    expect(said(aCourse({ dispatchedAt: at("2026-06-28T22:30:00Z") }), late)).toContain(
      "tenders 2026-06-29 2026-09-01",
    );
    expect(said(aCourse(), late)).toContain("tenders 2026-07-05 2026-09-01");
    expect(said(aCourse(), at("2026-07-01T21:59:59Z"))).toContain("tenders 2026-07-01 2026-09-01");
    expect(said(aCourse(), at("2026-07-01T22:00:00Z"))).toContain("tenders 2026-07-02 2026-09-01");
  });

  it("ends where nothing more is known", () => {
    expect(said(aCourse({ dates: null, tendersCloseAt: null }))).toEqual(["interest 2026-05-01 2026-06-05"]);
  });

  it("has no interest after a dispatch that came before the window would have closed", () => {
    expect(said(aCourse({ dispatchedAt: at("2026-05-20T10:00:00Z") }))).toContain("interest 2026-05-01 2026-05-20");
  });
});

describe("the days to come", () => {
  it("stand in their order, an instant until it is there and a day until it has passed", () => {
    const whats = (now: string) => daysToCome(aCourse(), at(now)).map(({ what }) => what);

    expect(whats("2026-06-05T11:59:59.999Z").slice(0, 3)).toEqual(["interest-closes", "round-closes", "dispatch"]);
    expect(whats("2026-06-05T12:00:00Z").slice(0, 2)).toEqual(["round-closes", "dispatch"]);
    expect(whats("2026-07-01T21:59:59.999Z")[0]).toBe("dispatch");
    expect(whats("2026-07-01T22:00:00Z")).not.toContain("dispatch");
  });

  it("have no dispatch where it was dispatched, and only the last of the rounds", () => {
    const rounds = [at("2026-06-10T12:00:00Z"), at("2026-06-20T12:00:00Z")];
    const facts = aCourse({ dispatchedAt: at("2026-06-30T10:00:00Z"), roundsCloseAt: rounds });

    const days = daysToCome(facts, JUNE);

    expect(days.map(({ what }) => what)).not.toContain("dispatch");
    expect(days.filter(({ what }) => what === "round-closes").map(({ at: closesAt }) => closesAt)).toEqual([rounds[1]]);
  });

  it("are days of the lead's calendar", () => {
    const [first] = daysToCome(aCourse({ interestClosesAt: at("2026-06-05T22:30:00Z") }), JUNE);

    expect(first).toEqual({ what: "interest-closes", on: "2026-06-06", at: "2026-06-05T22:30:00.000Z" });
  });
});
