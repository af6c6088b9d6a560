import { beforeAll, describe, expect, it } from "vitest";
import type { Change } from "@/domain/tenders/change-of-lots";
import { dispatchNotice } from "@/use-cases/gates/dispatch-notice";
import { arrangeLots } from "@/use-cases/tenders/arrange-lots";
import { linkLots } from "@/use-cases/tenders/link-lots";
import { undoLink } from "@/use-cases/tenders/undo-link";
import { tenderToArrange } from "@/queries/tenders/lot-arrangement";
import { byOfficerOf, circumstancesOf, officerOf, personOf, representativeOf, visitor } from "../../support/actors";
import { arranged, arrangements, entriesOf, lotAt, lotsInShort, typedLine } from "../../support/lots";
import { anOpenRound, answered, aProposedTender, consented, done, theNordicWorld } from "../../support/world";

beforeAll(() => theNordicWorld(["PL"]));

describe("arranging the lots of a tender", () => {
  it("keeps what was done, one act after the other, and every id with what it names", async () => {
    const { tender, lots } = await aProposedTender({ lots: 2 });
    const [first, second] = [lotAt(lots, 1), lotAt(lots, 2)];
    const lines = [...first.lines, typedLine("500 mg"), typedLine("2 g")];

    await arranged(tender, { how: "written", lot: first.lot, title: "Meropenem", lines });
    expect(await lotsInShort(tender)).toEqual(["1 Meropenem: 1 g, 500 mg, 2 g", "2 Lot of line 2: 1 g"]);

    const written = await arranged(tender, { how: "copied", lot: second.lot });
    expect(await lotsInShort(tender)).toEqual([
      "1 Meropenem: 1 g, 500 mg, 2 g",
      "2 Lot of line 2: 1 g",
      "3 Lot of line 2: 1 g",
    ]);

    const high = lotAt(written, 1).lines.filter(({ strength }) => strength !== "1 g");
    const split = await arranged(tender, {
      how: "split",
      lot: first.lot,
      title: "Others",
      lines: high.map(({ line }) => line),
    });
    expect(await lotsInShort(tender)).toEqual([
      "1 Meropenem: 1 g",
      "2 Others: 500 mg, 2 g",
      "3 Lot of line 2: 1 g",
      "4 Lot of line 2: 1 g",
    ]);
    expect(lotAt(split, 2).lines).toEqual(high);

    await arranged(tender, { how: "reordered", lot: lotAt(split, 2).lot, to: 4 });
    await arranged(tender, { how: "removed", lot: lotAt(split, 4).lot });
    const merged = await arranged(tender, { how: "merged", lot: first.lot, into: lotAt(split, 2).lot });
    expect(await lotsInShort(tender)).toEqual(["1 Lot of line 2: 1 g", "2 Others: 500 mg, 2 g, 1 g"]);
    expect(lotAt(merged, 1).lot).toBe(second.lot);
    expect(lotAt(merged, 2).lines.at(-1)?.line).toBe(first.lines[0]?.line);
    expect(await arrangements(tender)).toBe(6);
  });

  it("is done on the latest form or not at all, and a refusal leaves nothing", async () => {
    const { tender, lots } = await aProposedTender();
    const change: Change = { how: "copied", lot: lotAt(lots, 1).lot };
    await arranged(tender, change);
    const before = await entriesOf(tender);

    const stale = await arrangeLots(byOfficerOf("DK"), { tender, basedOn: 0, change });

    expect(stale).toMatchObject({ refusal: { rule: "lots-are-arranged-from-their-latest-form", latest: 1 } });
    expect(await entriesOf(tender)).toBe(before);
  });

  it("by two officers at the same moment is one arrangement, and the other is told", async () => {
    const { tender, lots } = await aProposedTender();
    const change: Change = { how: "copied", lot: lotAt(lots, 1).lot };

    const outcomes = await Promise.all(
      [1, 2].map(() => arrangeLots(byOfficerOf("DK"), { tender, basedOn: 0, change })),
    );

    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await arrangements(tender)).toBe(1);
  });

  it("is done once, however often the same act is sent", async () => {
    const { tender, lots } = await aProposedTender();
    const act = byOfficerOf("DK");
    const input = { tender, basedOn: 0, change: { how: "copied", lot: lotAt(lots, 1).lot } } as const;

    await done(arrangeLots(act, input));
    await done(arrangeLots(act, input));

    expect(await arrangements(tender)).toBe(1);
  });

  it("leaves alone what bound volumes count", async () => {
    const { tender, lots } = await aProposedTender();
    const { lot, title, lines } = lotAt(lots, 1);
    const otherPack = lines.map((line) => ({ ...line, packSize: 5 }));
    const change: Change = { how: "written", lot, title, lines: otherPack };
    await answered({ tender, lots }, "NO", { in: [1] });

    const refused = await arrangeLots(byOfficerOf("DK"), { tender, basedOn: 0, change });
    const another = otherPack.map(({ line: _id, ...facts }) => facts);
    await arranged(tender, { how: "written", lot, title, lines: another });

    expect(refused).toMatchObject({ refusal: { rule: "a-line-with-bound-volumes-keeps-its-unit" } });
    expect(await arrangements(tender)).toBe(1);
  });

  it("ends with dispatch", async () => {
    const { tender, lots, countries } = await anOpenRound();
    for (const country of countries) await consented(tender, country);
    await done(dispatchNotice(byOfficerOf("DK"), { tender }));

    const change: Change = { how: "copied", lot: lotAt(lots, 1).lot };

    expect(await arrangeLots(byOfficerOf("DK"), { tender, basedOn: 0, change })).toMatchObject({
      refusal: { rule: "the-lots-stand-still-after-dispatch" },
    });
  });
});

describe("whoever does not run the tender", () => {
  it.each([
    ["an officer of another buyer", officerOf("NO"), "not-allowed"],
    ["the lead's representative", representativeOf("DK"), "not-allowed"],
    ["a participant's deputy", personOf("NO", "deputy"), "not-allowed"],
    ["an outsider's officer", officerOf("PL"), "not-found"],
    ["a visitor", visitor, "not-found"],
  ] as const)("%s arranges and links nothing, and does not see the page", async (_who, actor, rule) => {
    const { tender, lots } = await aProposedTender();
    const circumstances = circumstancesOf(actor);
    const lot = lotAt(lots, 1).lot;
    const before = await entriesOf(tender);

    const outcomes = [
      await arrangeLots(circumstances, { tender, basedOn: 0, change: { how: "removed", lot } }),
      await linkLots(circumstances, { tender, basedOn: 0, lots: lots.map((each) => each.lot) }),
    ];

    expect(outcomes).toMatchObject([{ refusal: { rule } }, { refusal: { rule } }]);
    expect(await tenderToArrange(circumstances, tender)).toBeNull();
    expect(await entriesOf(tender)).toBe(before);
  });
});

describe("linking lots", () => {
  it("keeps their order, orders them anew, and is undone", async () => {
    const { tender, lots } = await aProposedTender({ lots: 3 });
    const [one, two, three] = [1, 2, 3].map((number) => lotAt(lots, number).lot);
    if (!one || !two || !three) throw new Error("there are three lots");

    await done(linkLots(byOfficerOf("DK"), { tender, basedOn: 0, lots: [two, one] }));
    const [link] = await linksOf(tender);
    if (!link) throw new Error("nothing was linked");
    await done(linkLots(byOfficerOf("DK"), { tender, basedOn: 0, lots: [one, three, two], link: link.link }));
    expect(await linksOf(tender)).toEqual([{ link: link.link, lots: [one, three, two] }]);

    await arranged(tender, { how: "removed", lot: three });
    expect((await linksOf(tender)).map((each) => each.lots)).toEqual([[one, two]]);

    await done(undoLink(byOfficerOf("DK"), { tender, link: link.link }));
    expect(await linksOf(tender)).toEqual([]);
    expect(await undoLink(byOfficerOf("DK"), { tender, link: link.link })).toMatchObject({
      refusal: { rule: "only-a-standing-link-is-undone" },
    });
  });
});

async function linksOf(tender: Parameters<typeof tenderToArrange>[1]) {
  return (await tenderToArrange(byOfficerOf("DK"), tender))?.links ?? [];
}
