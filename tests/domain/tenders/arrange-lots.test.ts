import { describe, expect, it } from "vitest";
import { identifier, type LineId, type LinkId, type LotId } from "@/domain/definitions/identifiers";
import { arrangeLots, type Arranging, type LotsToArrange } from "@/domain/tenders/arrange-lots";
import type { Change, WrittenLine } from "@/domain/tenders/change-of-lots";
import type { LotsArranged } from "@/domain/tenders/events";
import type { Lot, ProductLine } from "@/domain/tenders/tender";
import { aLine, aTender, LOT_1, LOT_2, lotId } from "../../support/builders";

const LOT_3 = lotId(3);
const STRENGTHS = ["250 mg", "500 mg", "1 g", "2 g"];

/** A line of meropenem in the strength of its number. */
function meropenem(number: number, details: Partial<ProductLine> = {}): ProductLine {
  return aLine(number, { strength: STRENGTHS[number - 1] ?? `${number} g`, ...details });
}

function aLotOf(number: number, ...lines: readonly number[]): Lot {
  return { lot: lotId(number), number, title: `Lot ${number}`, lines: lines.map((line) => meropenem(line)) };
}

/** Lot 1 with lines 1 and 2, lot 2 with line 3, lot 3 with line 4. */
function lots(
  details: Partial<LotsToArrange> & { readonly links?: readonly (readonly LotId[])[] } = {},
): LotsToArrange {
  const { links = [], ...facts } = details;
  const standing = links.map((each, index) => ({ link: identifier<LinkId>(`link-${index + 1}`), lots: each }));
  return {
    tender: aTender({ lots: [aLotOf(1, 1, 2), aLotOf(2, 3), aLotOf(3, 4)], links: standing }),
    arranged: 4,
    linked: new Map(standing.map(({ link }) => [link, 2])),
    boundLines: new Set(),
    isDispatched: false,
    ...facts,
  };
}

let minted = 0;
const mint = () => `new-${(minted += 1)}`;

function arranging(change: Change, basedOn = 4): Arranging {
  return { basedOn, change };
}

function arranged(change: Change, state = lots()): LotsArranged {
  const decision = arrangeLots(state, arranging(change), mint);
  if (!decision.ok) throw new Error(`refused: ${JSON.stringify(decision.refusal)}`);
  const [event] = decision.value;
  if (event?.type !== "LotsArranged") throw new Error("nothing was arranged");
  return event;
}

const written = ({ line, ...facts }: ProductLine): WrittenLine => ({ line, ...facts });
const unwritten = ({ line: _id, ...facts }: ProductLine): WrittenLine => facts;
const lineId = (number: number) => identifier<LineId>(`line-${number}`);

describe("arranging the lots", () => {
  it("changes a lot by hand: what is kept keeps its id, what is new gets one, what is left out is gone", () => {
    const lines = [written(meropenem(2)), unwritten(meropenem(3))];

    const event = arranged({ how: "written", lot: LOT_1, title: "Meropenem", lines });

    expect(event).toMatchObject({ n: 5, how: "written", removedLots: [], removedLines: ["line-1"] });
    expect(event.lots).toEqual([
      {
        lot: LOT_1,
        number: 1,
        title: "Meropenem",
        lines: [meropenem(2), { ...meropenem(3), line: `new-${minted}` }],
      },
    ]);
  });

  it("adds a lot behind the others", () => {
    const event = arranged({ how: "written", title: "Another", lines: [unwritten(meropenem(1))] });

    expect(event.lots).toMatchObject([{ number: 4, title: "Another", lines: [{ strength: "250 mg" }] }]);
  });

  it("moves a lot: all numbers follow, and no id changes", () => {
    const event = arranged({ how: "reordered", lot: LOT_3, to: 1 });

    expect(event.lots.map(({ lot, number }) => [lot, number])).toEqual([
      [LOT_3, 1],
      [LOT_1, 2],
      [LOT_2, 3],
    ]);
  });

  it("moves a lot to the end where the place is beyond it", () => {
    expect(arranged({ how: "reordered", lot: LOT_1, to: 99 }).lots.at(-1)).toMatchObject({ lot: LOT_1, number: 3 });
  });

  it("copies a lot, lines and all, right behind it and under new ids", () => {
    const event = arranged({ how: "copied", lot: LOT_1 });

    expect(event.lots.map(({ number, title }) => [number, title])).toEqual([
      [2, "Lot 1"],
      [3, "Lot 2"],
      [4, "Lot 3"],
    ]);
    expect(event.lots[0]?.lines.map(({ line, strength }) => [line.startsWith("new-"), strength])).toEqual([
      [true, "250 mg"],
      [true, "500 mg"],
    ]);
  });

  it("splits a lot: the chosen lines stand, with their ids, in a new lot behind it", () => {
    const event = arranged({ how: "split", lot: LOT_1, title: "High strength", lines: [lineId(2)] });

    expect(event).toMatchObject({ removedLines: [], removedLots: [] });
    expect(event.lots.map(({ number, title, lines }) => [number, title, lines.map(({ line }) => line)])).toEqual([
      [1, "Lot 1", ["line-1"]],
      [2, "High strength", ["line-2"]],
      [3, "Lot 2", ["line-3"]],
      [4, "Lot 3", ["line-4"]],
    ]);
  });

  it("merges two lots: one takes the other's lines, and the other is gone", () => {
    const event = arranged({ how: "merged", lot: LOT_1, into: LOT_3 });

    expect(event).toMatchObject({ removedLots: [LOT_1], removedLines: [] });
    expect(event.lots.map(({ lot, number, lines }) => [lot, number, lines.map(({ line }) => line)])).toEqual([
      [LOT_2, 1, ["line-3"]],
      [LOT_3, 2, ["line-4", "line-1", "line-2"]],
    ]);
  });

  it("removes a lot with its lines", () => {
    expect(arranged({ how: "removed", lot: LOT_2 })).toMatchObject({
      removedLots: [LOT_2],
      removedLines: ["line-3"],
      lots: [{ lot: LOT_3, number: 2 }],
    });
  });

  const two = unwritten(meropenem(1));
  it.each<[string, Change, Partial<LotsToArrange>, string]>([
    ["after dispatch", { how: "copied", lot: LOT_1 }, { isDispatched: true }, "the-lots-stand-still-after-dispatch"],
    [
      "on a form that is not the latest",
      { how: "copied", lot: LOT_1 },
      { arranged: 5 },
      "lots-are-arranged-from-their-latest-form",
    ],
    ["of a lot that is not there", { how: "removed", lot: lotId(9) }, {}, "an-arrangement-names-lots-of-the-tender"],
    ["of a lot with itself", { how: "merged", lot: LOT_1, into: LOT_1 }, {}, "an-arrangement-names-lots-of-the-tender"],
    [
      "with another lot's line",
      { how: "split", lot: LOT_1, title: "x", lines: [lineId(3)] },
      {},
      "an-arrangement-names-lots-of-the-tender",
    ],
    [
      "with a line twice",
      { how: "split", lot: LOT_1, title: "x", lines: [lineId(1), lineId(1)] },
      {},
      "an-arrangement-names-lots-of-the-tender",
    ],
    [
      "that puts a line into a second lot",
      { how: "written", title: "x", lines: [written(meropenem(3))] },
      {},
      "an-arrangement-names-lots-of-the-tender",
    ],
    ["that changes nothing", { how: "reordered", lot: LOT_1, to: 1 }, {}, "an-arrangement-changes-something"],
    [
      "that leaves a lot without a line",
      { how: "split", lot: LOT_1, title: "x", lines: [lineId(1), lineId(2)] },
      {},
      "a-lot-keeps-a-line",
    ],
    ["that makes a lot of nothing", { how: "split", lot: LOT_1, title: "x", lines: [] }, {}, "a-lot-keeps-a-line"],
    [
      "with one product twice in a lot",
      { how: "written", lot: LOT_2, title: "x", lines: [two, two] },
      {},
      "a-product-stands-once-in-a-lot",
    ],
  ])("is refused %s", (_case, change, state, rule) => {
    expect(arrangeLots(lots(state), arranging(change), mint)).toMatchObject({ ok: false, refusal: { rule } });
  });

  it("sees one product in two ways of writing it", () => {
    const lines = [unwritten(meropenem(1)), unwritten(meropenem(1, { inn: "Meropenem ", strength: "250  MG" }))];
    const change: Change = { how: "written", lot: LOT_2, title: "x", lines };

    expect(arrangeLots(lots(), arranging(change), mint)).toMatchObject({
      refusal: { rule: "a-product-stands-once-in-a-lot", number: 2 },
    });
  });

  it("keeps the last lot", () => {
    const state = lots({ tender: aTender({ lots: [aLotOf(1, 1)] }) });

    expect(arrangeLots(state, arranging({ how: "removed", lot: LOT_1 }), mint)).toMatchObject({
      refusal: { rule: "a-tender-keeps-a-lot" },
    });
  });

  it("takes a thousand lots and not one more, and a hundred lines in a lot and not one more", () => {
    const many = (count: number) =>
      lots({ tender: aTender({ lots: Array.from({ length: count }, (_, index) => aLotOf(index + 1, index + 1)) }) });
    const lines = (count: number) => Array.from({ length: count }, (_, index) => unwritten(meropenem(index + 10)));
    const change = (count: number): Change => ({ how: "written", lot: LOT_1, title: "x", lines: lines(count) });

    expect(arrangeLots(many(999), arranging({ how: "copied", lot: LOT_1 }), mint).ok).toBe(true);
    expect(arrangeLots(many(1000), arranging({ how: "copied", lot: LOT_1 }), mint)).toMatchObject({
      refusal: { rule: "a-tender-holds-at-most-a-thousand-lots" },
    });
    expect(arrangeLots(lots(), arranging(change(100)), mint).ok).toBe(true);
    expect(arrangeLots(lots(), arranging(change(101)), mint)).toMatchObject({
      refusal: { rule: "a-lot-holds-at-most-a-hundred-lines", number: 1 },
    });
  });
});

describe("a line with bound volumes", () => {
  const bound = { boundLines: new Set([lineId(1)]) };
  const writtenAs = (details: Partial<ProductLine>): Change => ({
    how: "written",
    lot: LOT_1,
    title: "Lot 1",
    lines: [written(meropenem(1, details)), written(meropenem(2))],
  });

  it.each<Partial<ProductLine>>([
    { strength: "3 g" },
    { packSize: 5 },
    { container: "bag" },
    { comparisonUnit: "2 g" },
    { volumeUnit: "pack" },
  ])("keeps what its volumes count: %j is refused", (details) => {
    expect(arrangeLots(lots(bound), arranging(writtenAs(details)), mint)).toMatchObject({
      refusal: { rule: "a-line-with-bound-volumes-keeps-its-unit", line: "line-1", product: "meropenem 250 mg" },
    });
    expect(arrangeLots(lots(), arranging(writtenAs(details)), mint).ok).toBe(true);
  });

  it("may be named better, and may go", () => {
    const better = writtenAs({ inn: "meropenem trihydrate", atc: "J01DH52", form: "Powder", route: "Infusion" });
    const without: Change = { how: "written", lot: LOT_1, title: "Lot 1", lines: [written(meropenem(2))] };

    expect(arranged(better, lots(bound)).lots[0]?.lines[0]).toMatchObject({ inn: "meropenem trihydrate" });
    expect(arranged(without, lots(bound)).removedLines).toEqual(["line-1"]);
  });
});

describe("linked lots", () => {
  it("lose a lot that goes, and the link with it where one is left", () => {
    const ofThree = arrangeLots(
      lots({ links: [[LOT_3, LOT_1, LOT_2]] }),
      arranging({ how: "removed", lot: LOT_1 }),
      mint,
    );
    const ofTwo = arrangeLots(
      lots({ links: [[LOT_3, LOT_1]] }),
      arranging({ how: "merged", lot: LOT_1, into: LOT_3 }),
      mint,
    );

    expect(ofThree).toMatchObject({
      value: [{ type: "LotsArranged" }, { type: "LotsLinked", link: "link-1", n: 3, lots: [LOT_3, LOT_2] }],
    });
    expect(ofTwo).toMatchObject({ value: [{ type: "LotsArranged" }, { type: "LotsLinked", n: 3, lots: [] }] });
  });

  it("stay of one medicine", () => {
    const change: Change = {
      how: "written",
      lot: LOT_2,
      title: "x",
      lines: [written(meropenem(3, { atc: "J01DH03" }))],
    };

    expect(arrangeLots(lots({ links: [[LOT_1, LOT_2]] }), arranging(change), mint)).toMatchObject({
      refusal: { rule: "linked-lots-are-of-one-medicine", lots: "1, 2" },
    });
    expect(arrangeLots(lots({ links: [[LOT_1, LOT_3]] }), arranging(change), mint).ok).toBe(true);
  });
});
