import { beforeAll, describe, expect, it } from "vitest";
import { calendarDayFrom, instantFrom } from "@/domain/definitions/time";
import { sayIssue } from "@/identity/say-issue";
import { speak } from "@/messages/speak";
import { timetableToTake } from "@/queries/deadlines/timetable-to-take";
import { SetTimetableInput } from "@/use-cases/deadlines/inputs";
import { setTimetable } from "@/use-cases/deadlines/set-timetable";
import { dispatchNotice } from "@/use-cases/gates/dispatch-notice";
import {
  auditor,
  byOfficerOf,
  byRepresentativeOf,
  circumstancesOf,
  clock,
  coordinator,
  officerOf,
  representativeOf,
  visitor,
} from "../../support/actors";
import { entriesOf } from "../../support/lots";
import { timetableUntil } from "../../support/timetable";
import { anOpenRound, aProposedTender, consented, done, TENDERS_CLOSE_AT, theNordicWorld } from "../../support/world";

beforeAll(() => theNordicWorld(["FI"]));

const planned = (basedOn = 0) => timetableUntil(TENDERS_CLOSE_AT, { basedOn });
const setsOf = (tender: Parameters<typeof entriesOf>[0]) => entriesOf(tender, "TimetableSet");

describe("setting the timetable", () => {
  it("keeps the answers with the dates, and counts how many times it was set", async () => {
    const { tender } = await aProposedTender();
    await done(setTimetable(byOfficerOf("DK"), { tender, ...planned() }));
    await done(setTimetable(byOfficerOf("DK"), { tender, ...planned(1) }));

    const taken = await timetableToTake(byRepresentativeOf("NO"), tender);
    expect(taken).toMatchObject({ n: 2, dates: planned().dates });
    expect(await setsOf(tender)).toBe(2);
  });

  it.each([
    ["tendersCloseAt", instantFrom("2026-06-20T10:00:00Z"), "tenders-have-the-whole-period"],
    ["questionsBy", instantFrom("2026-08-31T10:00:00Z"), "questions-are-answered-in-time"],
    ["questionsBy", instantFrom("2026-06-01T10:00:00Z"), "questions-are-received-after-dispatch"],
    ["openedAt", instantFrom("2026-08-31T10:00:00Z"), "tenders-are-opened-after-the-limit"],
    ["awardOn", calendarDayFrom("2026-09-01"), "the-award-follows-the-opening"],
    ["validUntil", calendarDayFrom("2026-09-30"), "tenders-bind-until-the-contract"],
    ["supplyFrom", calendarDayFrom("2026-09-30"), "supply-follows-the-standstill"],
  ])("is refused where %s is %s, and leaves nothing", async (name, value, rule) => {
    const { tender } = await aProposedTender();
    const { facts, dates, basedOn } = planned();

    const outcome = await setTimetable(byOfficerOf("DK"), {
      tender,
      facts,
      dates: { ...dates, [name]: value },
      basedOn,
    });

    expect(outcome).toMatchObject({ refusal: { rule } });
    expect(await setsOf(tender)).toBe(0);
    expect(await timetableToTake(byOfficerOf("DK"), tender)).toBeNull();
  });

  it("is refused once the notice is dispatched: dates change by a change notice", async () => {
    const { tender } = await anOpenRound();
    for (const code of ["DK", "NO", "IS"]) await consented(tender, code);
    const before = await timetableToTake(byOfficerOf("DK"), tender);
    await done(dispatchNotice(byOfficerOf("DK"), { tender }));

    const outcome = await setTimetable(byOfficerOf("DK"), { tender, ...planned(before?.n) });

    expect(outcome).toMatchObject({ refusal: { rule: "a-dispatched-timetable-stands-still" } });
    expect(await timetableToTake(byOfficerOf("DK"), tender)).toEqual(before);
  });

  it("is for the lead's officer alone; to whoever was not asked there is no such tender", async () => {
    const { tender } = await aProposedTender();
    const asked = [officerOf("NO"), representativeOf("DK"), representativeOf("SE"), coordinator, auditor, clock];
    for (const actor of asked)
      expect(await setTimetable(circumstancesOf(actor), { tender, ...planned() })).toMatchObject({ ok: false });
    for (const actor of [officerOf("FI"), visitor])
      expect(await setTimetable(circumstancesOf(actor), { tender, ...planned() })).toMatchObject({ ok: false });

    expect(await setsOf(tender)).toBe(0);
  });

  it("is done once, however often the same act is sent", async () => {
    const { tender } = await aProposedTender();
    const act = byOfficerOf("DK");
    for (const _ of [1, 2, 3]) await done(setTimetable(act, { tender, ...planned() }));

    expect(await setsOf(tender)).toBe(1);
  });

  it("by two officers at the same moment is set once, and the other is told", async () => {
    const { tender } = await aProposedTender();

    const outcomes = await Promise.all([1, 2].map(() => setTimetable(byOfficerOf("DK"), { tender, ...planned() })));

    expect(outcomes.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect(await setsOf(tender)).toBe(1);
  });
});

describe("what is taken for a timetable", () => {
  const saidOf = (otherwise: object) => {
    const { facts, dates, basedOn } = planned();
    const tender = "0197f000-0000-7000-8000-000000000001";
    const typed = { tender, facts, dates: { ...dates, ...otherwise }, basedOn };
    const read = SetTimetableInput.safeParse(typed, { error: sayIssue(speak("en", "Europe/Copenhagen")) });
    return read.error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  };

  it.each([
    ["30 February", { awardOn: "2027-02-30" }, "Give a date that exists"],
    ["29 February of a common year", { awardOn: "2027-02-29" }, "Give a date that exists"],
    ["a year of two digits", { awardOn: "27-03-01" }, "Give a date that exists"],
    ["1900", { awardOn: "1900-03-01" }, "Give a date from 2016 to 2039."],
    ["9999", { awardOn: "9999-12-31" }, "Give a date from 2016 to 2039."],
    ["25:00", { openedAt: "2026-09-01T25:00:00Z" }, "Give a date and a time that exist"],
    ["30 February at noon", { openedAt: "2027-02-30T12:00:00Z" }, "Give a date and a time that exist"],
    ["no zone", { openedAt: "2026-09-01T12:00:00" }, "Give a date and a time that exist"],
    ["9999 with an hour", { openedAt: "9999-12-31T12:00:00Z" }, "Give a date from 2016 to 2039."],
  ])("is not %s, and the field says why", (_what, otherwise, sentence) => {
    expect(saidOf(otherwise)).toEqual([
      expect.stringContaining(`dates.${Object.keys(otherwise).join("")}: ${sentence}`),
    ]);
  });

  it("is 29 February of a leap year", () => {
    expect(saidOf({ supplyFrom: "2028-02-29" })).toBeUndefined();
  });
});
