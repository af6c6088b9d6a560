import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { instantFrom } from "@/domain/definitions/time";
import { answerInvitation } from "@/use-cases/participation/answer-invitation";
import { reopenWindow } from "@/use-cases/participation/reopen-window";
import { byOfficerOf, byRepresentativeOf } from "../../support/actors";
import { answered, aProposedTender, done, theNordicWorld } from "../../support/world";
import { followed, outbox, theClockShows } from "../at-work";
import { answersOf, entriesOf, looksForMandate, swept } from "./swept";

process.env["SAMBAND_ORIGIN"] = "https://samband.example";

/** Iceland looks for its mandate until 20 June; the lead is Denmark, which is two hours ahead of UTC in summer. */
const BY = "2026-06-20";
const A_MOMENT_BEFORE = instantFrom("2026-06-20T22:00:25Z"); // half a minute less five seconds for the test to run
const SETTLED = instantFrom("2026-06-20T22:00:30Z");
const DAYS_LATER = instantFrom("2026-07-03T09:00:00Z");

beforeAll(() => theNordicWorld());
beforeEach(() => theClockShows(instantFrom("2026-06-01T09:00:00Z")));

async function aTenderThatWaits() {
  const made = await aProposedTender();
  await answered(made, "DK", { in: [1, 2] });
  await answered(made, "NO", { in: [1, 2] });
  await looksForMandate("IS", { ...made, by: BY });
  return made;
}

describe("a mandate that does not come by its date", () => {
  it("makes the country out of its lots from the next day, half a minute after the day has ended and not before", async () => {
    const { tender, lots } = await aTenderThatWaits();

    await theClockShows(A_MOMENT_BEFORE);
    await swept();
    expect(await entriesOf(tender, "AnswersLapsed")).toEqual([]);
    await theClockShows(SETTLED);
    await swept();

    expect(await entriesOf(tender, "AnswersLapsed")).toMatchObject([{ actor_ref: "clock" }]);
    const lapsed = (await answersOf(tender, "IS")).filter(({ as }) => as === "clock");
    expect(lapsed).toMatchObject(lots.map(() => ({ n: 2, stance: "out", on: "2026-06-21" })));
  });

  it("is written down once by two sweeps at once and by any number after them", async () => {
    const { tender } = await aTenderThatWaits();
    await theClockShows(DAYS_LATER);

    await Promise.all([swept(), swept()]);
    await swept();

    expect(await entriesOf(tender, "AnswersLapsed")).toHaveLength(1);
  });

  it("is written down days later as of the day on which it was due", async () => {
    const { tender } = await aTenderThatWaits();

    await theClockShows(DAYS_LATER);
    await swept();

    const lapsed = (await answersOf(tender, "IS")).filter(({ as }) => as === "clock");
    expect(lapsed.map(({ on }) => on)).toEqual(["2026-06-21", "2026-06-21"]);
  });

  it("leaves what was answered anew meanwhile, and the lots whose day is still to come", async () => {
    const { tender, lots } = await aTenderThatWaits();
    const [first, second] = lots;
    if (!first || !second) throw new Error("the tender has two lots");
    await looksForMandate("IS", { tender, lots: [second], by: "2026-07-15" });

    await theClockShows(DAYS_LATER);
    await swept();

    const lapsed = (await answersOf(tender, "IS")).filter(({ as }) => as === "clock");
    expect(lapsed.map(({ lot }) => lot)).toEqual([first.lot]);
  });

  it("lapses nothing of a country that came in before its day ended, or was given more time and came in", async () => {
    const { tender, lots } = await aTenderThatWaits();
    const out = lots.map(({ lot }) => ({ lot, stance: "out" }) as const);
    const late = instantFrom("2026-06-22T09:00:00Z");
    await done(
      reopenWindow(byOfficerOf("DK", { now: late }), {
        tender,
        country: "IS",
        closesAt: instantFrom("2026-06-30T12:00:00Z"),
        reason: "The ministry was late.",
      }),
    );
    await done(answerInvitation(byRepresentativeOf("IS", { now: late }), { tender, country: "IS", answers: out }));

    await theClockShows(DAYS_LATER);

    expect(await swept()).not.toContain("lapse-answers"); // it is not even tried, now or ever again
    expect(await entriesOf(tender, "AnswersLapsed")).toEqual([]);
  });

  it("is told to all who take part, to the country itself and to the lead, once", async () => {
    const { tender } = await aTenderThatWaits();
    await theClockShows(DAYS_LATER);
    await swept();
    await followed("AnswersLapsed");
    await followed("AnswersLapsed");

    const mails = (await outbox("AnswersLapsed")).filter(({ link }) => link === `/tenders/${tender}/lots`);
    expect(mails.map(({ address }) => address)).toEqual([
      "deputy.dk@samband.example",
      "deputy.is@samband.example",
      "deputy.no@samband.example",
      "procurement-officer.dk@samband.example",
      "representative.dk@samband.example",
      "representative.is@samband.example",
      "representative.no@samband.example",
    ]);
    expect(mails[0]?.subject).toMatch(/^JT-2026-\d+: a mandate did not come in time \(Iceland\)$/);
    expect(mails[0]?.text).toContain("Lots: 1 and 2\nOut from: 21 June 2026\n");
  });
});
