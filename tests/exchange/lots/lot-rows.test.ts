import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Country } from "@/domain/definitions/country";
import { identifier, type LineId, type LotId } from "@/domain/definitions/identifiers";
import { quantityFrom } from "@/domain/definitions/quantity";
import { importLots, type LotsToImport } from "@/domain/participation/import-lots";
import { readLotSheet } from "@/domain/participation/lot-sheet";
import { NUMBER_LANGUAGES, type SheetText } from "@/domain/participation/sheet-text";
import type { Lot } from "@/domain/tenders/tender";
import { lotRows, type VolumeOfLine } from "@/exchange/lots/lot-rows";
import { sheetIn } from "@/exchange/sheets/sheet-in";
import { csvOf, xlsxOf } from "@/exchange/sheets/write-sheet";
import { aLine, aTender, aVolume, DK, IS, NO } from "../../support/builders";
import { context } from "../../support/sheets";

const COUNTRIES = [DK, NO, IS];
const LOTS: readonly Lot[] = [
  {
    lot: identifier<LotId>("lot-1"),
    number: 1,
    title: 'Metronidazole, "infusion"; æøåþ',
    lines: [aLine(1, { strength: "5 mg/ml, 100 ml", container: "bag or bottle" }), aLine(2, { inn: "=cmd()" })],
  },
  { lot: identifier<LotId>("lot-2"), number: 2, title: "+ more", lines: [aLine(3, { volumeUnit: "capsule" })] },
];

function volume(line: number, country: Country, quantity: string, details: Partial<VolumeOfLine> = {}): VolumeOfLine {
  return { ...aVolume(quantity), line: aLine(line).line, country, state: "bound", ...details };
}

const VOLUMES: readonly VolumeOfLine[] = [
  volume(1, DK, "12.375", { origin: "-hospital sales, 2025" }),
  volume(1, NO, "0"),
  volume(2, NO, "123456.0000000001", { confidence: "low", state: "proposed" }),
  { line: aLine(3).line, country: IS, isUnknown: true, origin: "nobody counted", state: "proposed" },
];

async function comingBack(bytes: Uint8Array): Promise<SheetText> {
  const read = await sheetIn(bytes);
  if (read.status === "refused") throw new Error(`refused: ${read.why}`);
  return { ...read, numberLanguage: "not-said" };
}

function standing(lots: readonly Lot[], volumes: readonly VolumeOfLine[]): LotsToImport {
  return {
    tender: aTender({ lots }),
    arranged: 1,
    linked: new Map(),
    boundLines: new Set(volumes.filter(({ state }) => state === "bound").map(({ line }) => line)),
    isDispatched: false,
    volumes: volumes.map(({ state: _state, ...each }) => each),
    proposals: new Map(),
  };
}

function changesOf(sheet: SheetText, lots: readonly Lot[], volumes: readonly VolumeOfLine[]) {
  const state = standing(lots, volumes);
  const { lots: said, problems } = readLotSheet(
    sheet,
    context({ lots, boundLines: state.boundLines, asked: COUNTRIES }),
  );
  expect(problems).toEqual([]);
  return importLots(state, { basedOn: 1, lots: said, leftOut: "go", source: "x" }, () => "new");
}

describe("a sheet of ours", () => {
  it("has a column for each thing, and four for each country", () => {
    const [header = [], first = []] = lotRows(LOTS, VOLUMES, COUNTRIES);

    expect(header.slice(0, 4)).toEqual(["lot_id", "line_id", "lot", "lot_title"]);
    expect(header.slice(-4)).toEqual(["is_volume", "is_origin", "is_confidence", "is_state"]);
    expect(first).toHaveLength(header.length);
    expect(first.slice(14, 18)).toEqual([{ quantity: "12.3750" }, "-hospital sales, 2025", null, "bound"]);
    expect(first.slice(-4)).toEqual([null, null, null, null]);
  });

  it.each(NUMBER_LANGUAGES)(
    "comes back as CSV and as a workbook without any change, read as %s",
    async (numberLanguage) => {
      const rows = lotRows(LOTS, VOLUMES, COUNTRIES);
      const csv = await comingBack(new TextEncoder().encode(csvOf(rows)));
      const xlsx = await comingBack(await xlsxOf([{ name: "Lots", rows }]));

      for (const sheet of [csv, xlsx]) {
        expect(changesOf({ ...sheet, numberLanguage }, LOTS, VOLUMES)).toMatchObject({
          refusal: { rule: "an-arrangement-changes-something" },
        });
      }
    },
  );

  it("comes back as exactly what was changed in it", async () => {
    const rows = lotRows(LOTS, VOLUMES, COUNTRIES);
    const changed = csvOf(rows).replace("12.3750", "13").replace("capsule", "tablet");
    const sheet = await comingBack(new TextEncoder().encode(changed));

    expect(changesOf(sheet, LOTS, VOLUMES)).toMatchObject({
      value: [{ type: "VolumesProposed", country: DK, volumes: [{ quantity: "13" }] }],
    });
  });

  it("comes back whatever is in it", async () => {
    const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }).filter((each) => isPlain(each));
    const quantity = fc
      .tuple(fc.nat(99_999_999), fc.nat(9_999))
      .map(([whole, part]) => quantityFrom(part === 0 ? String(whole) : `${whole}.${String(part).padStart(4, "0")}`));
    const cell = fc.record({ title: text, strength: text, quantity, origin: text, isUnknown: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 6 }), async (cells) => {
        const lots = cells.map(({ title, strength }, index): Lot => {
          const facts = aLine(index + 1, { strength });
          return { lot: identifier<LotId>(`lot-${index + 1}`), number: index + 1, title, lines: [facts] };
        });
        const volumes = cells.map(({ quantity: own, origin, isUnknown }, index): VolumeOfLine => {
          const line = identifier<LineId>(`line-${index + 1}`);
          const place = { line, country: NO, state: "proposed" } as const;
          return isUnknown ? { ...place, isUnknown, origin } : { ...place, ...aVolume(own, origin) };
        });
        const bytes = new TextEncoder().encode(csvOf(lotRows(lots, volumes, COUNTRIES)));
        const sheet = await comingBack(bytes);

        expect(changesOf(sheet, lots, volumes)).toMatchObject({
          refusal: { rule: "an-arrangement-changes-something" },
        });
      }),
      { numRuns: 100, seed: 20261122 },
    );
  });
});

/** What a person could have typed into a field of ours. */
function isPlain(text: string): boolean {
  return text === text.normalize("NFC").trim() && !/[\p{C}<'\u2028\u2029]/u.test(text) && !/^[=+\-@]/.test(text);
}
