import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { instantFrom, type Instant } from "@/domain/definitions/time";
import { freezeRevision } from "@/use-cases/consensus/freeze-revision";
import { reopenWindow } from "@/use-cases/participation/reopen-window";
import { byOfficerOf, MORNING } from "../../support/actors";
import { answered, aProposedTender, aWrittenText, done, INTEREST_CLOSES_AT, theNordicWorld } from "../../support/world";
import { outbox, reads, theClockShows } from "../at-work";
import { looksForMandate, swept } from "./swept";

process.env["SAMBAND_ORIGIN"] = "https://samband.example";

/** The window closes on 5 June at 12:00 UTC; the tender was proposed a month before. */
const PROPOSED_AT = instantFrom("2026-05-04T09:00:00Z");
const A_WEEK_BEFORE = instantFrom("2026-05-29T12:00:30Z"); // and half a minute, for what was received to be settled
const NOT_YET = instantFrom("2026-05-29T12:00:25Z");
const TWO_DAYS_BEFORE = instantFrom("2026-06-03T12:00:30Z");
const ONE_DAY_BEFORE = instantFrom("2026-06-04T12:00:00Z");
const CLOSED = instantFrom("2026-06-05T12:00:30Z");

beforeAll(async () => {
  await theNordicWorld();
  await reads("representative.is@samband.example", "is", "Atlantic/Reykjavik");
});
beforeEach(() => theClockShows(PROPOSED_AT));

/** Denmark has answered; Norway has for one lot of two, and looks for a mandate for the other; Iceland is silent. */
async function aTenderHalfAnswered() {
  const made = await aProposedTender({ now: PROPOSED_AT });
  await answered(made, "DK", { in: [1, 2], now: PROPOSED_AT });
  await answered(made, "NO", { in: [1], now: PROPOSED_AT });
  const [, second] = made.lots;
  if (!second) throw new Error("the tender has two lots");
  await looksForMandate("NO", { ...made, lots: [second], by: "2026-06-30", now: PROPOSED_AT });
  return made;
}

async function sweptAt(at: Instant): Promise<void> {
  await theClockShows(at);
  await swept();
}

async function reminders(tender: string) {
  const mails = await outbox(`reminder ${tender}`);
  return mails.map(({ address, about }) => `${address.replace("@samband.example", "")} ${about.slice(-24)}`);
}

const OF_THE_WEEK = ["is", "no"].flatMap((code) =>
  ["deputy", "representative"].map((role) => `${role}.${code} 2026-05-29T12:00:00.000Z`),
);
const OF_THE_LAST_DAYS = OF_THE_WEEK.map((each) => each.replace("05-29", "06-03"));

describe("a country that has not answered for every lot, or looks for a mandate", () => {
  it("is reminded a week before its window closes and two days before, each once, and not a moment early", async () => {
    const { tender } = await aTenderHalfAnswered();

    await sweptAt(NOT_YET);
    expect(await reminders(tender)).toEqual([]);
    await sweptAt(A_WEEK_BEFORE);
    await Promise.all([swept(), swept()]);
    expect((await reminders(tender)).toSorted()).toEqual(OF_THE_WEEK.toSorted());
    await sweptAt(TWO_DAYS_BEFORE);
    await swept();
    expect((await reminders(tender)).toSorted()).toEqual([...OF_THE_WEEK, ...OF_THE_LAST_DAYS].toSorted());
  });

  it("is reminded once where the worker was down at both moments, and not at all once the window has closed", async () => {
    const [late, tooLate] = [await aTenderHalfAnswered(), await aTenderHalfAnswered()];
    await sweptAt(ONE_DAY_BEFORE);
    expect((await reminders(late.tender)).toSorted()).toEqual(OF_THE_LAST_DAYS.toSorted());

    const another = await aTenderHalfAnswered();
    await sweptAt(CLOSED);
    expect((await reminders(another.tender)).filter((each) => each.includes(".is"))).toEqual([]);
    expect(await reminders(tooLate.tender)).toEqual(await reminders(late.tender));
  });

  it("reads in its language which lots are unanswered, by when, and for which a mandate is looked for", async () => {
    const { tender } = await aTenderHalfAnswered();
    await sweptAt(A_WEEK_BEFORE);
    const mails = await outbox(`reminder ${tender}`);
    const [norway, iceland] = ["no", "is"].map((code) =>
      mails.find(({ address }) => address.includes(`tive.${code}@`)),
    );

    expect(iceland?.subject).toMatch(/^JT-2026-\d+: land þitt á eftir að svara fyrir útboðshluta$/);
    expect(iceland?.text).toContain(
      "Útboðshlutar án svars: 1 og 2\nSvar berist fyrir: fös., 5. jún. 2026, 12:00 (Ísland), það er fös., 5. jún. 2026, 14:00 (Danmörk)\n",
    );
    expect(norway?.text).toContain("Lots that wait for a mandate: 2\nMandate by the end of: 30 June 2026\n");
    expect(norway?.text).not.toContain("without an answer:");
    expect(iceland?.link).toBe(`/tenders/${tender}/lots`);
  });

  it("is reminded before its own later end, where the lead gave it time, and not before the end of all", async () => {
    const { tender } = await aTenderHalfAnswered();
    const until = instantFrom("2026-06-20T12:00:00Z");
    const given = { tender, country: "IS", closesAt: until, reason: "The holidays." };
    await done(reopenWindow(byOfficerOf("DK", { now: PROPOSED_AT }), given));

    await sweptAt(ONE_DAY_BEFORE);
    expect((await reminders(tender)).filter((each) => each.includes(".is"))).toEqual([]);
    await sweptAt(instantFrom("2026-06-13T12:00:30Z"));
    expect((await reminders(tender)).filter((each) => each.includes(".is"))).toEqual([
      "deputy.is 2026-06-13T12:00:00.000Z",
      "representative.is 2026-06-13T12:00:00.000Z",
    ]);
  });
});

describe("nobody is reminded", () => {
  it("who has answered for every lot", async () => {
    const { tender } = await aTenderHalfAnswered();
    await sweptAt(TWO_DAYS_BEFORE);
    expect((await reminders(tender)).filter((each) => each.includes(".dk") || each.includes(".se"))).toEqual([]);
  });

  it("of a tender that was proposed after that moment", async () => {
    const { tender } = await aProposedTender({ now: MORNING });
    await sweptAt(instantFrom("2026-06-01T12:00:00Z"));
    expect(await reminders(tender)).toEqual([]);
  });

  it("once a text is frozen, for no answer is taken, though it was given time beyond that", async () => {
    const made = await aProposedTender({ participants: ["NO"], silent: ["IS"], now: PROPOSED_AT });
    for (const code of ["DK", "NO"]) await answered(made, code, { in: [1, 2], now: PROPOSED_AT });
    const { tender } = made;
    const given = { tender, country: "IS", closesAt: instantFrom("2026-06-20T12:00:00Z"), reason: "The holidays." };
    await done(reopenWindow(byOfficerOf("DK", { now: PROPOSED_AT }), given));
    await aWrittenText(made, ["DK", "NO"]);
    await done(freezeRevision(byOfficerOf("DK", { now: INTEREST_CLOSES_AT }), { tender }));

    await sweptAt(instantFrom("2026-06-13T12:00:30Z"));
    expect(await reminders(tender)).toEqual([]);
  });
});
