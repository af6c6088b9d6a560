import { beforeAll, describe, expect, it } from "vitest";
import { instantFrom } from "@/domain/definitions/time";
import type { Circumstances } from "@/domain/people/circumstances";
import { commonCalendar, datesToTake } from "@/queries/cooperation/common-calendar";
import { auditor, byOfficerOf, byRepresentativeOf, circumstancesOf, coordinator } from "../support/actors";
import {
  anOpenRound,
  answered,
  aProposedTender,
  aWrittenText,
  consented,
  INTEREST_CLOSES_AT,
  theNordicWorld,
} from "../support/world";

const AFTERWARDS = { now: INTEREST_CLOSES_AT };
const UTC = { month: "", zone: "UTC" };

async function waitedFor(who: Circumstances, tender: string) {
  const { waits } = await commonCalendar(who, UTC);
  return waits.filter((wait) => wait.tender.id === tender).map(({ country, what }) => `${country} ${what}`);
}

/** What of this tender stands in the months that are shown. */
async function datesShown(who: Circumstances, tender: string, month = "") {
  const { months } = await commonCalendar(who, { month, zone: "UTC" });
  const dates = months.flatMap(({ weeks }) => weeks.flat()).flatMap((day) => day.dates);
  return dates.filter((date) => date.tender.id === tender).map(({ what, day }) => `${what} ${day}`);
}

beforeAll(() => theNordicWorld(["FI"]));

describe("the calendar while countries answer", () => {
  it("says who is waited for to whoever may know what was answered, and to all others only their own country", async () => {
    const { tender, ...made } = await aProposedTender({ silent: ["FI"] });
    await answered({ tender, ...made }, "NO", { in: [1] });
    const others = ["DK answer", "FI answer", "IS answer"];

    for (const who of [byRepresentativeOf("DK"), byRepresentativeOf("NO"), byRepresentativeOf("SE")]) {
      expect(await waitedFor(who, tender)).toEqual(others);
    }
    for (const actor of [auditor, coordinator]) expect(await waitedFor(circumstancesOf(actor), tender)).toEqual(others);
    expect(await waitedFor(byRepresentativeOf("IS"), tender)).toEqual(["IS answer"]);
  });

  it("does not tell of the tender a country that was asked and is not in", async () => {
    const { tender, ...made } = await aProposedTender({ silent: ["FI"] });
    for (const code of ["DK", "NO", "IS"]) await answered({ tender, ...made }, code, { in: [1] });
    const finland = byRepresentativeOf("FI", AFTERWARDS);

    expect(await datesShown(byRepresentativeOf("FI"), tender)).toEqual(["interest 2026-06-05"]);
    expect(await datesShown(finland, tender)).toEqual([]);
    expect((await commonCalendar(finland, UTC)).tenders).toEqual([]);
  });
});

describe("the calendar of a consensus room", () => {
  it("names who has no position to whoever reads positions, and to who reads along only when the round ends", async () => {
    const { tender } = await anOpenRound();
    await consented(tender, "NO");

    expect(await waitedFor(byRepresentativeOf("IS"), tender)).toEqual(["DK position", "IS position"]);
    for (const who of [byRepresentativeOf("SE"), circumstancesOf(coordinator)]) {
      expect(await waitedFor(who, tender)).toEqual([]);
      expect(await datesShown(who, tender)).toContain("round 2026-06-10");
    }
  });

  it("holds the dates of the timetable, in the month that is asked for", async () => {
    const made = await aProposedTender();
    for (const code of ["DK", "NO", "IS"]) await answered(made, code, { in: [1, 2] });
    await aWrittenText(made);

    expect(await datesShown(byOfficerOf("DK"), made.tender, "2026-09")).toEqual(
      expect.arrayContaining(["tenders 2026-09-01", "opening 2026-09-01"]),
    );
    expect(await datesShown(byOfficerOf("DK"), made.tender, "2027-06")).toEqual([]);
  });
});

describe("the months of the calendar", () => {
  it.each(["2026-13", "9999-01", "26-06", "0000-00", "june", "2026-06-01", "' OR 1=1"])(
    "are those from today on where %j is asked for",
    async (month) => {
      const { first, months } = await commonCalendar(byRepresentativeOf("DK"), { month, zone: "Europe/Copenhagen" });
      expect([first, ...months.map((each) => each.month)]).toEqual(["2026-06", "2026-06", "2026-07", "2026-08"]);
    },
  );

  it("begin with the month that the reader’s own calendar shows", async () => {
    const now = instantFrom("2026-06-30T22:30:00Z");
    const copenhagen = { month: "", zone: "Europe/Copenhagen" };
    expect(await commonCalendar(byRepresentativeOf("DK", { now }), copenhagen)).toMatchObject({ first: "2026-07" });
    expect(await commonCalendar(byRepresentativeOf("DK", { now }), UTC)).toMatchObject({ first: "2026-06" });
  });

  it("hold the holidays of every country that takes part, under one name where several are closed", async () => {
    await aProposedTender();
    const { months } = await commonCalendar(byRepresentativeOf("DK"), { month: "2026-12", zone: "UTC" });
    const [december] = months;
    const eve = december?.weeks.flat().find(({ day }) => day === "2026-12-24");

    expect(eve?.closed.map(({ holiday }) => holiday)).toEqual(["christmas-eve"]);
    expect(eve?.closed[0]?.countries).toEqual(
      expect.arrayContaining([
        { country: "DK", kind: "customary" },
        { country: "IS", kind: "half" },
        { country: "NO", kind: "customary" },
      ]),
    );
  });
});

describe("the dates to be taken into one’s own calendar", () => {
  it("are those of all months, of no tender but those that the calendar shows", async () => {
    const { tender } = await anOpenRound();
    const taken = async (who: Circumstances) =>
      (await datesToTake(who)).filter((date) => date.tender.id === tender).map(({ what }) => what);

    expect(await taken(byRepresentativeOf("IS"))).toEqual(expect.arrayContaining(["interest", "round", "standstill"]));
    expect(await taken(byRepresentativeOf("FI"))).toEqual([]);
  });
});
