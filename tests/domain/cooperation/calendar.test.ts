import { describe, expect, it } from "vitest";
import { datesOf } from "@/domain/cooperation/calendar-dates";
import type { CalendarTender } from "@/domain/cooperation/calendar-tender";
import { clashesIn } from "@/domain/cooperation/clashes";
import { datedTender } from "@/domain/cooperation/dated-tender";
import { waitsOf } from "@/domain/cooperation/waits";
import type { LastWord } from "@/domain/consensus/position";
import { storedCountry, type Country } from "@/domain/definitions/country";
import {
  identifier,
  type LotId,
  type PersonId,
  type RevisionId,
  type TenderId,
} from "@/domain/definitions/identifiers";
import { calendarDayFrom, instantFrom, type Instant } from "@/domain/definitions/time";
import { proposedDates, USUAL_FACTS } from "@/domain/deadlines/proposed-dates";
import { COMMON } from "@/domain/documents/clause";
import type { Participation } from "@/domain/participation/participation";

const day = calendarDayFrom;
const at = instantFrom;
const [DK, NO, IS] = [storedCountry("DK"), storedCountry("NO"), storedCountry("IS")];
const LEAD = { country: storedCountry("DK"), timeZone: "Europe/Copenhagen" };
const LOT = identifier<LotId>("0197b2c4-7c00-7000-8000-000000000001");
const NOW = at("2026-12-01T09:00:00Z");
const before = (instant: Instant): Instant => at(new Date(Date.parse(instant) - 1).toISOString());

/** Asked: Denmark, Norway and Iceland, of one lot, until Monday 14 December at noon. */
function aTender(details: Partial<CalendarTender> = {}): CalendarTender {
  return {
    tender: identifier<TenderId>("0197b2c4-7c00-7000-8000-00000000000a"),
    leadTimeZone: LEAD.timeZone,
    interestClosesAt: at("2026-12-14T11:00:00Z"),
    lots: [{ lot: LOT }],
    lead: LEAD,
    countries: [DK, IS, NO],
    isFrozen: false,
    known: [DK, IS, NO],
    answers: { history: [], reopenings: [] },
    round: null,
    room: null,
    timetable: null,
    notice: null,
    ...details,
  };
}

const isIn = (country: Country): Participation => {
  return { stance: "in", lot: LOT, country, n: 1, effectiveOn: day("2026-11-20"), as: "representative" };
};

/** Every country is in, a version is before them until Tuesday 29 December at noon, and these words were said. */
function aRoom(words: readonly LastWord[] = [], details: Partial<CalendarTender> = {}): CalendarTender {
  const countries = [DK, IS, NO];
  const parts = [{ part: COMMON, sha256: "a", countries } as const, { part: LOT, sha256: "b", countries } as const];
  const frozenBy = identifier<PersonId>("0197b2c4-7c00-7000-8000-0000000000aa");
  const revision = {
    revision: identifier<RevisionId>("0197b2c4-7c00-7000-8000-0000000000ab"),
    number: 1,
    frozenBy,
    parts,
  };
  return aTender({
    interestClosesAt: at("2026-11-20T11:00:00Z"),
    isFrozen: true,
    answers: { history: countries.map(isIn), reopenings: [] },
    round: { revision: 1, closesAt: at("2026-12-29T11:00:00Z") },
    room: { revision, words },
    ...details,
  });
}

function said(country: Country, position: LastWord["position"]): readonly LastWord[] {
  const word = { country, n: 1, as: "representative", mandate: null, position } as const;
  return [
    { ...word, part: COMMON, sha256: "a" },
    { ...word, part: LOT, sha256: "b" },
  ];
}

const consent = { stance: "consent" } as const;
const hold = { stance: "hold", reason: "The Minister", owner: "Ministry", until: day("2026-12-22") } as const;
const inShort = (tender: CalendarTender, now = NOW) =>
  waitsOf(tender, now).map(({ country, what, day: on }) => `${country} ${what} ${on}`);

describe("who is waited for while countries answer", () => {
  it("is every country that said nothing of a lot, until the instant at which the window closes", () => {
    const tender = aTender({ answers: { history: [isIn(NO)], reopenings: [] } });

    expect(inShort(tender)).toEqual(["DK answer 2026-12-14", "IS answer 2026-12-14"]);
    expect(inShort(tender, before(tender.interestClosesAt))).toHaveLength(2);
    expect(inShort(tender, tender.interestClosesAt)).toEqual([]);
  });

  it("is no country of which it may not be known what it answered", () => {
    expect(inShort(aTender({ known: [IS] }))).toEqual(["IS answer 2026-12-14"]);
    expect(inShort(aTender({ known: [] }))).toEqual([]);
  });

  it("is whoever looks for a mandate, to the end of its day on the lead's calendar", () => {
    const looks: Participation = { ...isIn(IS), stance: "needs-mandate", by: day("2026-12-18") };
    const tender = aTender({ answers: { history: [isIn(DK), isIn(NO), looks], reopenings: [] } });

    expect(waitsOf(tender, NOW)).toMatchObject([
      { country: "IS", what: "mandate", until: "2026-12-18T23:00:00.000Z", day: "2026-12-18" },
    ]);
  });
});

describe("who is waited for in the consensus room", () => {
  it("is who has no position, and who holds until its day ends, and not who consents or objects", () => {
    const objection = { stance: "object", reason: "Stock", request: "Eight weeks" } as const;
    const words = [...said(DK, consent), ...said(IS, hold), ...said(NO, objection)];

    expect(inShort(aRoom())).toEqual(["DK position 2026-12-29", "IS position 2026-12-29", "NO position 2026-12-29"]);
    expect(inShort(aRoom(words))).toEqual(["IS hold 2026-12-22"]);
    expect(inShort(aRoom(words), at("2026-12-22T23:00:00Z"))).toEqual(["IS position 2026-12-29"]);
  });

  it("is nobody from the instant at which the round closes", () => {
    const closesAt = at("2026-12-29T11:00:00Z");
    expect(inShort(aRoom(), before(closesAt))).toHaveLength(3);
    expect(inShort(aRoom(), closesAt)).toEqual([]);
  });

  it("is the lead after consensus, to dispatch on the planned day, and nobody after dispatch", () => {
    const words = [DK, IS, NO].flatMap((country) => said(country, consent));
    const dates = proposedDates(LEAD, day("2026-12-15"), at("2027-02-01T11:00:00Z"));
    const timetable = { tendersCloseAt: dates.tendersCloseAt, facts: USUAL_FACTS, dates };
    const notice = { dispatchedAt: at("2026-12-15T09:00:00Z"), publishedAt: null };

    expect(inShort(aRoom(words, { timetable }))).toEqual(["DK dispatch 2026-12-15"]);
    expect(inShort(aRoom(words, { timetable, notice }))).toEqual([]);
  });

  it("is said of nobody where the viewer reads no positions", () => {
    expect(inShort(aRoom([], { room: null }))).toEqual([]);
  });
});

describe("the dates of a tender", () => {
  const proposed = proposedDates(LEAD, day("2026-12-15"), at("2027-02-01T11:00:00Z"));
  const dates = { ...proposed, awardOn: day("2027-05-04") };
  const timetable = { tendersCloseAt: dates.tendersCloseAt, facts: USUAL_FACTS, dates };

  it("follow its timetable, with the dispatch window and the standstill, on the calendar of the lead", () => {
    const shown = datesOf(aRoom([], { timetable }), NOW).map(({ what, day: on, from }) => [what, from, on]);

    expect(shown).toEqual([
      ["interest", undefined, "2026-11-20"],
      ["dispatch", undefined, "2026-12-15"],
      ["round", undefined, "2026-12-29"],
      ["dispatch-window", "2026-12-01", "2026-12-30"], // day 30 is Friday 29 January; a day later it is a Saturday, and passes the limit
      ["questions", undefined, "2027-01-25"], // six full days, 26 to 31 January, lie between
      ["tenders", undefined, "2027-02-01"],
      ["opening", undefined, "2027-02-01"],
      ["award", undefined, "2027-05-04"],
      ["standstill", "2027-05-04", "2027-05-14"], // day 10 is a Friday
    ]);
  });

  it("that end at 24:00 stand on the day that ends, not on the next", () => {
    const [, , , , questions] = datesOf(aRoom([], { timetable }), NOW);
    expect(questions).toMatchObject({ what: "questions", day: "2027-01-25", at: "2027-01-25T23:00:00.000Z" });
  });

  it("are after dispatch the day it happened, and no window any more", () => {
    const notice = { dispatchedAt: at("2026-12-15T09:00:00Z"), publishedAt: at("2026-12-17T09:00:00Z") };
    const kinds = datesOf(aRoom([], { timetable, notice }), at("2026-12-20T09:00:00Z")).map(({ what }) => what);

    expect(kinds).toEqual(expect.arrayContaining(["dispatched", "published", "tenders"]));
    expect(kinds).not.toContain("dispatch");
    expect(kinds).not.toContain("dispatch-window");
  });
});

const clashesAt = (tenders: readonly CalendarTender[], now: Instant) =>
  clashesIn(tenders.map((tender) => datedTender(tender, now)));

describe("what gets in the way", () => {
  it("is a round over the holidays of a country that must act, with the working days that it has left", () => {
    const words = [...said(DK, consent), ...said(NO, consent)];
    const [clash] = clashesAt([aRoom(words)], at("2026-12-21T09:00:00Z"));

    expect(clash).toMatchObject({
      clash: "over-holidays",
      wait: { country: "IS", what: "position" },
      holidays: [{ holiday: "christmas-eve" }, { holiday: "christmas-day" }], // the 26th is a Saturday
      workingDays: 4, // 22, 23, 28 and 29 December
    });
    expect(clashesAt([aRoom([...words, ...said(IS, consent)])], NOW)).toEqual([]);
  });

  it("is a week in which two tenders want the same country, and never one tender alone", () => {
    const other = identifier<TenderId>("0197b2c4-7c00-7000-8000-00000000000b");
    const answered = { history: [isIn(DK), isIn(NO)], reopenings: [] };
    const window = aTender({ answers: answered, interestClosesAt: at("2026-12-07T11:00:00Z") });
    const round = aRoom([...said(DK, consent), ...said(NO, consent)], {
      tender: other,
      round: { revision: 1, closesAt: at("2026-12-11T11:00:00Z") },
    });
    const later = { ...round, round: { revision: 1, closesAt: at("2026-12-14T11:00:00Z") } };

    expect(clashesAt([window, round], NOW)).toMatchObject([
      { clash: "same-week", country: "IS", monday: "2026-12-07", wanted: [{ what: "answer" }, { what: "position" }] },
    ]);
    expect(clashesAt([window, later], NOW)).toEqual([]); // Friday and the Monday after are two weeks
    expect(clashesAt([window], NOW)).toEqual([]);
  });

  it("is a date on a holiday of any country that takes part", () => {
    const tender = aTender({ known: [], interestClosesAt: at("2026-12-24T11:00:00Z"), countries: [DK, IS] });
    expect(clashesAt([tender], NOW)).toMatchObject([
      { clash: "on-holiday", date: { what: "interest" }, holidays: [{ country: "DK" }, { country: "IS" }] },
    ]);
  });

  it("is a time limit that is too near for the notice to be dispatched from the next day on", () => {
    const dates = proposedDates(LEAD, day("2026-12-01"), at("2027-01-04T11:00:00Z"));
    const timetable = { tendersCloseAt: dates.tendersCloseAt, facts: USUAL_FACTS, dates };
    const isOver = (now: string) =>
      clashesAt([aTender({ known: [], timetable })], at(now)).some(({ clash }) => clash === "window-over");

    expect(isOver("2026-12-01T22:59:59.999Z")).toBe(false); // 1 December in Denmark: day 30 is Thursday 31 December
    expect(isOver("2026-12-01T23:00:00Z")).toBe(true); // day 30 is New Year’s Day, and the period ends on the 4th
  });
});
