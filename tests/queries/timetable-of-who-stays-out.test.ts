import { beforeAll, describe, expect, it } from "vitest";
import { instantFrom } from "@/domain/definitions/time";
import { commonCalendar, datesToTake } from "@/queries/cooperation/common-calendar";
import { outlookFor, timetablePage } from "@/queries/deadlines/timetable-page";
import { timetableToTake } from "@/queries/deadlines/timetable-to-take";
import { myDay } from "@/queries/tenders/my-day";
import { setTimetable } from "@/use-cases/deadlines/set-timetable";
import { byOfficerOf, byRepresentativeOf } from "../support/actors";
import { timetableUntil } from "../support/timetable";
import {
  answered,
  aProposedTender,
  done,
  INTEREST_CLOSES_AT,
  TENDERS_CLOSE_AT,
  theNordicWorld,
} from "../support/world";

beforeAll(() => theNordicWorld(["FI"]));

const BEFORE = instantFrom("2026-06-05T11:59:59.999Z");
const timetable = timetableUntil(TENDERS_CLOSE_AT);
const finland = (now = BEFORE) => byRepresentativeOf("FI", { now });

/** Norway is in, Finland said that it is out of everything; the timetable is set. */
async function aTenderWithoutFinland() {
  const made = await aProposedTender({ participants: ["NO", "FI"], observers: [] });
  await answered(made, "DK", { in: [1, 2] });
  await answered(made, "NO", { in: [1, 2] });
  await answered(made, "FI", { in: [] });
  await done(setTimetable(byOfficerOf("DK"), { tender: made.tender, ...timetable }));
  return made;
}

describe("a country that was asked and stays out", () => {
  it("reads the timetable as long as it may still answer", async () => {
    const { tender } = await aTenderWithoutFinland();

    expect(await timetablePage(finland(), tender)).toMatchObject({
      standing: { dates: timetable.dates },
      maySet: false,
    });
    expect(await timetableToTake(finland(), tender)).not.toBeNull();
  });

  it("reads none of its dates from the instant at which the window closes: no page, no file, no calendar, no day", async () => {
    const { tender } = await aTenderWithoutFinland();
    const later = finland(INTEREST_CLOSES_AT);
    const limit = String(timetable.dates.tendersCloseAt);

    expect(await timetablePage(later, tender)).toBeNull();
    expect(await timetableToTake(later, tender)).toBeNull();
    expect(await outlookFor(later, tender, timetable)).toBeNull();
    const calendar = await commonCalendar(later, { month: "2026-09", zone: "Europe/Helsinki" });
    expect(JSON.stringify(calendar)).not.toContain(limit);
    expect(JSON.stringify(await datesToTake(later))).not.toContain(limit);
    expect(JSON.stringify(await myDay(later))).not.toContain(limit);
    expect(await timetablePage(byRepresentativeOf("NO", { now: INTEREST_CLOSES_AT }), tender)).not.toBeNull();
  });
});
