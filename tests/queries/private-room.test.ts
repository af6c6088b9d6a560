import { beforeAll, describe, expect, it } from "vitest";
import { consensusRoom } from "@/queries/consensus/consensus-room";
import { privateRoom, type RoomAsked } from "@/queries/participation/private-room";
import { keepBudget } from "@/use-cases/participation/keep-budget";
import { keepNote } from "@/use-cases/participation/keep-note";
import { withdrawPosition } from "@/use-cases/consensus/withdraw-position";
import {
  auditor,
  byOfficerOf,
  byRepresentativeOf,
  circumstancesOf,
  clock,
  officerOf,
  personOf,
  representativeOf,
  visitor,
} from "../support/actors";
import { aMandateUpTo, mandatesAreTakenBack, pricesAreKept } from "../support/own-money";
import {
  aMandateIsIssued,
  anOpenRound,
  answered,
  aProposedTender,
  consented,
  done,
  theNordicWorld,
  type ATender,
} from "../support/world";

beforeAll(() => theNordicWorld(["FI"]));

const FIRST: Omit<RoomAsked, "tender"> = { find: "", page: 1, notes: 1 };

function roomOf(code: string, { tender }: ATender, asked: Partial<RoomAsked> = {}) {
  return privateRoom(byRepresentativeOf(code), { ...FIRST, ...asked, tender });
}

describe("the page of a private room", () => {
  it("is the own country's of whoever looks, and nobody's who buys for none or was not asked", async () => {
    const opened = await anOpenRound();

    for (const code of ["DK", "NO", "IS"]) expect((await roomOf(code, opened))?.country).toBe(code);
    for (const actor of [representativeOf("SE"), representativeOf("FI"), auditor, clock, visitor])
      expect(await privateRoom(circumstancesOf(actor), { ...FIRST, tender: opened.tender })).toBeNull();
    expect((await privateRoom(circumstancesOf(officerOf("NO")), { ...FIRST, tender: opened.tender }))?.country).toBe(
      "NO",
    );
  });

  it("holds the budget against what the latest version would bind the country to", async () => {
    const opened = await anOpenRound();
    const room = { tender: opened.tender, country: "NO" };
    await done(keepBudget(byRepresentativeOf("NO"), { ...room, budget: { minorUnits: "17999999", currency: "NOK" } }));
    await pricesAreKept(opened, "NO", ["10"]);

    expect(await roomOf("NO", opened)).toMatchObject({
      text: { in: "version", version: 1 },
      bound: { lots: 2, lines: 2, without: 1, amounts: [{ minorUnits: "9000000", currency: "NOK" }] },
      limits: [{ mandate: null, measured: { isWithin: false, beyond: { why: "price" } } }],
    });
    await pricesAreKept(opened, "NO", ["10", "10"]);
    expect((await roomOf("NO", opened))?.limits[0]?.measured).toEqual({
      isWithin: false,
      beyond: {
        why: "beyond",
        ceiling: { minorUnits: "17999999", currency: "NOK" },
        needed: { minorUnits: "18000000", currency: "NOK" },
        shortfall: { minorUnits: "1", currency: "NOK" },
      },
    });
  });

  it("reads the draft before there is a version, and nothing before the country is in", async () => {
    const made = await aProposedTender();
    expect((await roomOf("NO", made))?.text.in).toBe("none");

    for (const code of ["DK", "NO"]) await answered(made, code, { in: [1, 2] });
    expect(await roomOf("NO", made)).toMatchObject({ text: { in: "draft" }, bound: { lots: 2, withoutTerm: 2 } });
  });

  it("finds lines by words, the lots that the country is in first, some at a time", async () => {
    const made = await aProposedTender({ lots: 30 });
    await answered(made, "NO", { in: [30] });
    const first = (await roomOf("NO", made))?.prices;

    expect(first?.lots.map(({ number }) => number).slice(0, 3)).toEqual([30, 1, 2]);
    expect([first?.lots.length, first?.pages]).toEqual([25, 2]);
    expect((await roomOf("NO", made, { find: "17" }))?.prices.lots.map(({ number }) => number)).toEqual([17]);
    expect((await roomOf("NO", made, { page: 9 }))?.prices.page).toBe(2);
  });

  it("shows notes with who wrote them, the latest first, some at a time", async () => {
    const made = await aProposedTender();
    for (let n = 1; n <= 21; n += 1)
      await done(keepNote(byRepresentativeOf("NO"), { tender: made.tender, country: "NO", text: `Note ${n}` }));
    const room = await roomOf("NO", made);

    expect(room?.notes[0]).toMatchObject({ text: "Note 21", by: "representative of NO" });
    expect([room?.notes.length, room?.notesPage.pages]).toEqual([20, 2]);
    expect((await roomOf("NO", made, { notes: 2 }))?.notes.map(({ text }) => text)).toEqual(["Note 1"]);
  });
});

describe("how a country could speak in the consensus room", () => {
  const own = async (code: string, { tender }: ATender) =>
    (await consensusRoom(byRepresentativeOf(code), tender))?.revision?.own;

  it("offers the parts that a mandate reaches, and names those that none does", async () => {
    await mandatesAreTakenBack("IS");
    const opened = await anOpenRound();
    const [first, second] = opened.lots;
    if (!first || !second) throw new Error("the tender has two lots");
    expect(await own("IS", opened)).toMatchObject({ offered: [], withoutMandate: { length: 3 } });

    await aMandateIsIssued("IS", { scope: { of: "lots", tender: opened.tender, lots: [second.lot] } });
    expect(await own("IS", opened)).toMatchObject({
      offered: ["common", second.lot],
      withoutMandate: [first.lot],
      beyond: null,
    });
  });

  it("forewarns of the ceiling, and offers anew what the mandate of a consent covers no more", async () => {
    await mandatesAreTakenBack("NO");
    await aMandateUpTo("NO", { ceiling: "18000000" });
    const opened = await anOpenRound();
    await pricesAreKept(opened, "NO", ["10", "11"]);
    expect((await own("NO", opened))?.beyond).toMatchObject({ why: "beyond", shortfall: { minorUnits: "900000" } });

    await pricesAreKept(opened, "NO", ["10", "10"]);
    expect((await own("NO", opened))?.beyond).toBeNull();
    await consented(opened.tender, "NO");
    expect(await own("NO", opened)).toMatchObject({ offered: [], renewed: [], short: null });

    await pricesAreKept(opened, "NO", ["10", "11"]);
    await aMandateUpTo("NO", { ceiling: "18900000" });
    expect(await own("NO", opened)).toMatchObject({
      renewed: { length: 3 },
      short: { shortfall: { minorUnits: "900000" } },
      beyond: null,
    });
    await consented(opened.tender, "NO"); // of the parts that it consented to before, under the new mandate
    expect(await own("NO", opened)).toMatchObject({ renewed: [], short: null });
  });

  it("tells nobody else of it", async () => {
    await mandatesAreTakenBack("NO");
    await aMandateUpTo("NO", { ceiling: "1" });
    const opened = await anOpenRound();
    await pricesAreKept(opened, "NO", ["10", "10"]);

    expect((await own("NO", opened))?.beyond).not.toBeNull();
    expect((await own("DK", opened))?.beyond).toBeNull();
    expect((await consensusRoom(byOfficerOf("DK"), opened.tender))?.revision?.own).toBeNull();
    expect((await consensusRoom(circumstancesOf(auditor), opened.tender))?.revision?.own).toBeNull();
  });

  it("names a deputy as such, and keeps from them what the representative has spoken of", async () => {
    await mandatesAreTakenBack("IS");
    await aMandateIsIssued("IS");
    const deputy = personOf("IS", "deputy");
    await aMandateIsIssued("IS", { holder: deputy.person });
    const opened = await anOpenRound();
    const seen = async () => (await consensusRoom(circumstancesOf(deputy), opened.tender))?.revision;
    expect((await seen())?.own).toMatchObject({ voice: "deputy", offered: { length: 3 }, representatives: [] });

    await consented(opened.tender, "IS");
    const taking = { tender: opened.tender, revision: 1, country: "IS", reason: "Time." };
    await done(withdrawPosition(byRepresentativeOf("IS"), taking));
    expect((await seen())?.own).toMatchObject({ offered: [], representatives: { length: 3 } });
    expect((await seen())?.parts[0]?.stands.find(({ country }) => country === "IS")?.isDeputys).toBe(false);
  });
});
