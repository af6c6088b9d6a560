import { beforeAll, describe, expect, it } from "vitest";
import { instantFrom } from "@/domain/definitions/time";
import { myDay } from "@/queries/tenders/my-day";
import { setTimetable } from "@/use-cases/deadlines/set-timetable";
import { byOfficerOf } from "../support/actors";
import { before, inShort } from "../support/my-day";
import { timetableUntil } from "../support/timetable";
import {
  anOpenRound,
  answered,
  aProposedTender,
  aWrittenText,
  consented,
  done,
  theNordicWorld,
} from "../support/world";

beforeAll(() => theNordicWorld());

describe("what waits of the time for dispatch", () => {
  // Tenders close on 1 September at 12:00 in Denmark: 30 whole days before that lie after 1 August.
  const LAST_DISPATCH_AT = instantFrom("2026-08-01T22:00:00Z");
  const TOLD_FROM = instantFrom("2026-07-18T22:00:00Z");

  it("is told to the lead's officer from fourteen days before its last day, until that day ends", async () => {
    const { tender } = await anOpenRound();
    const window = { what: "keep-dispatch-window", until: LAST_DISPATCH_AT };

    expect(await inShort(tender, byOfficerOf("DK", { now: before(TOLD_FROM) }))).toEqual([
      { what: "put-to-countries", until: null },
    ]);
    expect(await inShort(tender, byOfficerOf("DK", { now: TOLD_FROM }))).toContainEqual(window);
    expect(await inShort(tender, byOfficerOf("DK", { now: before(LAST_DISPATCH_AT) }))).toContainEqual(window);
    expect(await inShort(tender, byOfficerOf("DK", { now: LAST_DISPATCH_AT }))).toEqual([
      { what: "move-limit", until: LAST_DISPATCH_AT },
    ]);
    expect(await inShort(tender, byOfficerOf("NO", { now: TOLD_FROM }))).toEqual([]);
  });

  it("is the end of the dispatch itself where all consent, and no dispatch is offered once it has passed", async () => {
    const { tender, countries } = await anOpenRound();
    for (const code of countries) await consented(tender, code);

    expect(await inShort(tender, byOfficerOf("DK"))).toEqual([{ what: "dispatch", until: LAST_DISPATCH_AT }]);
    expect(await inShort(tender, byOfficerOf("DK", { now: TOLD_FROM }))).toEqual([
      { what: "dispatch", until: LAST_DISPATCH_AT },
    ]);
    expect(await inShort(tender, byOfficerOf("DK", { now: LAST_DISPATCH_AT }))).toEqual([
      { what: "move-limit", until: LAST_DISPATCH_AT },
    ]);
  });

  it("is that of the version before the countries, however the timetable was moved since", async () => {
    const { tender } = await anOpenRound();
    const moved = { tender, ...timetableUntil(instantFrom("2026-12-01T11:00:00Z"), { basedOn: 1 }) };
    await done(setTimetable(byOfficerOf("DK"), moved));

    expect(await inShort(tender, byOfficerOf("DK", { now: TOLD_FROM }))).toContainEqual({
      what: "keep-dispatch-window",
      until: LAST_DISPATCH_AT,
    });
    expect(await inShort(tender, byOfficerOf("DK", { now: LAST_DISPATCH_AT }))).toEqual([
      { what: "freeze-anew", until: LAST_DISPATCH_AT },
    ]);
  });

  it("is that of the timetable as it is set, before a version is frozen", async () => {
    const made = await aProposedTender();
    for (const code of ["DK", "NO", "IS"]) await answered(made, code, { in: [1, 2] });
    await aWrittenText(made);
    const moved = { tender: made.tender, ...timetableUntil(instantFrom("2026-12-01T11:00:00Z"), { basedOn: 1 }) };

    expect(await inShort(made.tender, byOfficerOf("DK", { now: LAST_DISPATCH_AT }))).toContainEqual({
      what: "move-limit",
      until: LAST_DISPATCH_AT,
    });
    await done(setTimetable(byOfficerOf("DK"), moved));
    expect(await inShort(made.tender, byOfficerOf("DK", { now: LAST_DISPATCH_AT }))).toEqual([
      { what: "write-text", until: null },
    ]);
  });
});

const ORDER = ["over", "runs", "none"];

describe("what is overdue", () => {
  it("stands before everything else that waits", async () => {
    const first = await anOpenRound();
    for (const code of first.countries) await consented(first.tender, code);
    const { waiting } = await myDay(byOfficerOf("DK", { now: instantFrom("2026-08-03T09:00:00Z") }));

    const places = waiting.map(({ until }) =>
      until === null ? "none" : until <= "2026-08-03T09:00:00Z" ? "over" : "runs",
    );
    expect(new Set(places)).toEqual(new Set(["over", "none"]));
    expect(places).toEqual(places.toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)));
  });
});
