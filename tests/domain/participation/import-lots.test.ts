import { describe, expect, it } from "vitest";
import { importLots, type Importing, type LotsToImport } from "@/domain/participation/import-lots";
import { planOf } from "@/domain/participation/import-plan";
import { readLotSheet } from "@/domain/participation/lot-sheet";
import type { Lot } from "@/domain/tenders/tender";
import { aLine, aTender, aVolume, DK, IS, lotId, NO, SE } from "../../support/builders";
import { aRow, aSheet, context, pointed, type Row } from "../../support/sheets";

const line = (number: number) => aLine(number, { strength: `${number} g` });
const lot = (number: number, ...lines: readonly number[]): Lot => ({
  lot: lotId(number),
  number,
  title: `Lot ${number}`,
  lines: lines.map(line),
});

/** Lot 1 with lines 1 and 2, lot 2 with line 3; Norway bound 1,000 of line 1. */
function standing(details: Partial<LotsToImport> = {}): LotsToImport {
  return {
    tender: aTender({ lots: [lot(1, 1, 2), lot(2, 3)] }),
    arranged: 4,
    linked: new Map(),
    boundLines: new Set([line(1).line]),
    isDispatched: false,
    volumes: [{ ...aVolume("1000", "hospital sales"), line: line(1).line, country: NO }],
    proposals: new Map([[NO, 2]]),
    ...details,
  };
}

/** A row that says of a line of meropenem what stands, and what is said otherwise. */
function row(lotNumber: number, lineNumber: number | null, details: Row = {}): Row {
  const { form, route, container, inn, atc, comparisonUnit, volumeUnit } = aLine();
  return aRow({
    lot: String(lotNumber),
    lot_title: `Lot ${lotNumber}`,
    inn,
    atc,
    form,
    route,
    strength: `${lineNumber ?? 9} g`,
    container,
    pack_size: "10",
    comparison_unit: comparisonUnit,
    volume_unit: volumeUnit,
    lot_id: lotNumber > 2 ? "" : `lot-${lotNumber}`,
    line_id: lineNumber === null ? "" : `line-${lineNumber}`,
    ...details,
  });
}

let minted = 0;
const mint = () => `new-${(minted += 1)}`;

function importing(rows: readonly Row[], details: Partial<Importing> = {}): Importing {
  const sheet = aSheet(rows);
  const { lots, problems } = readLotSheet(sheet, context({ lots: standing().tender.lots }));
  expect(pointed(sheet, problems)).toEqual([]);
  return { basedOn: 4, lots, leftOut: "stay", source: "lots.xlsx", ...details };
}

function imported(rows: readonly Row[], details: Partial<Importing> = {}, state = standing()) {
  const decision = importLots(state, importing(rows, details), mint);
  if (!decision.ok) throw new Error(`refused: ${JSON.stringify(decision.refusal)}`);
  return decision.value;
}

const NORWAY = { no_volume: "1000", no_origin: "hospital sales" };
const ALL = [row(1, 1, NORWAY), row(1, 2), row(2, 3)];

describe("importing a sheet", () => {
  it("changes nothing where it says what stands already", () => {
    expect(importLots(standing(), importing(ALL), mint)).toMatchObject({
      refusal: { rule: "an-arrangement-changes-something" },
    });
  });

  it("takes what is new, and proposes volumes to each country on its own", () => {
    const volumes = { no_volume: "500", no_origin: "x", dk_volume: "unknown", dk_origin: "y" };
    const events = imported([...ALL, row(3, null, volumes)]);
    const added = `new-${minted}`;

    expect(events).toMatchObject([
      { type: "LotsArranged", n: 5, how: "imported", lots: [{ number: 3, title: "Lot 3" }], removedLines: [] },
      { type: "VolumesProposed", country: NO, n: 3, source: "lots.xlsx", volumes: [{ line: added, quantity: "500" }] },
      { type: "VolumesProposed", country: DK, n: 1, volumes: [{ line: added, isUnknown: true, origin: "y" }] },
    ]);
  });

  it("proposes a figure that differs from the bound one, and leaves that one bound", () => {
    const events = imported([row(1, 1, { no_volume: "1200", no_origin: "hospital sales" })]);

    expect(events).toMatchObject([{ type: "VolumesProposed", country: NO, volumes: [{ quantity: "1200" }] }]);
  });

  it("counts packs and months as the line counts, and keeps what was stated beside it", () => {
    const [event] = imported([row(1, 2, { no_volume: "50", no_origin: "x", volume_unit: "pack", period_months: "6" })]);

    expect(event).toMatchObject({
      volumes: [{ quantity: "1000", stated: { quantity: "50", in: "packs", months: 6 } }],
    });
  });

  it("leaves what it does not name where it is, or lets it go, as was said", () => {
    const [stayed] = imported([row(1, 2, { strength: "7 g" })]);
    const [gone] = imported([row(1, 2, { strength: "7 g" })], { leftOut: "go" });

    expect(stayed).toMatchObject({
      lots: [{ lot: "lot-1", lines: [{ line: "line-1" }, { line: "line-2", strength: "7 g" }] }],
      removedLots: [],
    });
    expect(gone).toMatchObject({
      lots: [{ lot: "lot-1", lines: [{ line: "line-2" }] }],
      removedLots: ["lot-2"],
      removedLines: ["line-1", "line-3"],
    });
  });

  it("moves a line to the lot under which it stands now", () => {
    const [event] = imported([row(1, 1), row(2, 2), row(2, 3)]);

    expect(event).toMatchObject({
      removedLines: [],
      lots: [
        { lot: "lot-1", lines: [{ line: "line-1" }] },
        { lot: "lot-2", lines: [{ line: "line-2" }, { line: "line-3" }] },
      ],
    });
  });

  it("orders the lots as it does, where it names them all; else new lots come last", () => {
    const renumbered = [row(1, 1, { lot: "3" }), row(1, 2, { lot: "3" }), row(2, 3, { lot: "1" })];
    const numbers = (rows: readonly Row[]) => {
      const [event] = imported(rows);
      return event?.type === "LotsArranged" ? event.lots.map(({ lot: id, number }) => [id.slice(0, 4), number]) : [];
    };

    expect(numbers([...renumbered, row(3, null, { lot: "2" })])).toEqual([
      ["lot-", 1],
      ["new-", 2],
      ["lot-", 3],
    ]);
    expect(numbers([row(3, null, { lot: "1", lot_title: "New" })])).toEqual([["new-", 3]]);
  });

  it.each<[string, Partial<LotsToImport>, readonly Row[], Partial<Importing>, string]>([
    ["after dispatch", { isDispatched: true }, [row(3, null)], {}, "the-lots-stand-still-after-dispatch"],
    [
      "on lots that were arranged meanwhile",
      {},
      [row(3, null)],
      { basedOn: 3 },
      "lots-are-arranged-from-their-latest-form",
    ],
    [
      "with lots that have gone meanwhile",
      { tender: aTender({ lots: [lot(2, 3)] }) },
      [row(1, 1)],
      {},
      "an-arrangement-names-lots-of-the-tender",
    ],
    [
      "for a country that only observes",
      {},
      [row(1, 2, { se_volume: "1", se_origin: "x" })],
      {},
      "volumes-are-proposed-for-countries-that-are-asked",
    ],
    [
      "that takes the unit from bound volumes",
      {},
      [row(1, 1, { pack_size: "5" })],
      {},
      "a-line-with-bound-volumes-keeps-its-unit",
    ],
    ["that empties a lot", {}, [row(1, 1), row(1, 2), row(1, 3, { lot: "1" })], {}, "a-lot-keeps-a-line"],
  ])("is refused %s", (_case, state, rows, details, rule) => {
    expect(importLots(standing(state), importing(rows, details), mint)).toMatchObject({ ok: false, refusal: { rule } });
  });

  it("proposes nothing to a country that is not asked: Sweden observes", () => {
    const { invitations } = standing().tender;

    expect(invitations).toContainEqual({ country: SE, as: "observer" });
    expect(invitations).toContainEqual({ country: IS, as: "participant" });
  });
});

describe("what an import would do", () => {
  it("is shown lot by lot and line by line, before it is done", () => {
    const rows = [
      row(1, 1, { no_volume: "1200", no_origin: "x" }),
      row(1, 2, { strength: "7 g" }),
      row(2, 3),
      row(3, null, { lot_title: "New", dk_volume: "5", dk_origin: "y" }),
    ];

    const plan = planOf(standing(), importing(rows));

    expect(plan).toMatchObject({
      value: {
        removed: [],
        lots: [
          {
            number: 1,
            change: "changed",
            lines: [
              { change: "same", volumes: [{ country: NO }] },
              { change: "changed", volumes: [] },
            ],
          },
          { number: 2, change: "same" },
          { number: 3, change: "new", lines: [{ change: "new", volumes: [{ country: DK, quantity: "5" }] }] },
        ],
      },
    });
  });

  it("says what would go, and what would only have another number", () => {
    const [first, second] = [importing([row(2, 3)], { leftOut: "go" }), importing([row(1, 1)], { leftOut: "go" })];

    expect(planOf(standing(), first)).toMatchObject({
      value: { removed: [{ lot: "lot-1" }], lots: [{ lot: "lot-2", change: "moved", number: 1 }] },
    });
    expect(planOf(standing(), second)).toMatchObject({
      value: { lots: [{ change: "changed", gone: [{ line: "line-2" }] }] },
    });
  });

  it("is what the act then does, or the same refusal", () => {
    const late = standing({ isDispatched: true });

    expect(planOf(late, importing([row(3, null)]))).toMatchObject({
      refusal: { rule: "the-lots-stand-still-after-dispatch" },
    });
  });

  it("of 2,000 lines takes less than a second", () => {
    const rows = Array.from({ length: 2000 }, (_, index) =>
      row(3 + (index % 500), null, {
        pack_size: String(index + 1),
        no_volume: "5",
        no_origin: "x",
        dk_volume: "6",
        dk_origin: "y",
      }),
    );
    const sheet = importing(rows);
    const begun = performance.now();
    const plan = planOf(standing(), sheet);

    expect(plan.ok && plan.value.lots.length).toBe(502);
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});
