import { describe, expect, it } from "vitest";
import { storedCountry } from "@/domain/definitions/country";
import { identifier, type LineId } from "@/domain/definitions/identifiers";
import { readLotSheet, type SheetContext } from "@/domain/participation/lot-sheet";
import type { SheetText } from "@/domain/participation/sheet-text";
import type { Lot } from "@/domain/tenders/tender";
import { aLine, DK, lotId, NO } from "../../support/builders";
import { aRow, aSheet, context, pointed, type Row } from "../../support/sheets";

const FIGURES = { dk_volume: "186598", dk_origin: "published 2021", no_volume: "15500", no_origin: "illustrative" };

function problemsOf(rows: readonly Row[], details: Partial<SheetContext> = {}, sheet: Partial<SheetText> = {}) {
  const text = aSheet(rows, sheet);
  return pointed(text, readLotSheet(text, context(details)).problems);
}

function withoutInn(): Row {
  const { inn: _inn, ...row } = aRow();
  return row;
}

function linesRead(rows: readonly Row[], details: Partial<SheetContext> = {}) {
  const text = aSheet(rows);
  const { lots, problems } = readLotSheet(text, context(details));
  expect(pointed(text, problems)).toEqual([]);
  return lots.flatMap(({ lines }) => lines);
}

describe("a sheet of lots", () => {
  it("gives lots in the order of their numbers, each line with what every country needs and from where", () => {
    const rows = [
      aRow({ ...FIGURES, lot: "2" }),
      aRow({ ...FIGURES, lot: "1", lot_title: "Another", dk_volume: "", dk_origin: "" }),
      aRow({ ...FIGURES, lot: "2", strength: "2 mg/ml, 4 ml", no_volume: "?", dk_volume: "0" }),
    ];

    const { lots, problems } = readLotSheet(aSheet(rows), context());

    expect(problems).toEqual([]);
    expect(lots.map(({ number, title, lines }) => [number, title, lines.length])).toEqual([
      [1, "Another", 1],
      [2, "Ondansetron injection", 2],
    ]);
    const twelveMonths = { in: "volume-unit", months: 12 };
    expect(lots[0]?.lines[0]).toEqual({
      row: 2,
      inn: "ondansetron",
      atc: "A04AA01",
      form: "Solution for injection",
      route: "Intravenous or intramuscular use",
      strength: "2 mg/ml, 2 ml",
      container: "ampoule",
      packSize: 5,
      comparisonUnit: "16 mg",
      volumeUnit: "unit of 16 mg",
      volumes: [{ country: NO, stated: { quantity: "15500", ...twelveMonths }, origin: "illustrative" }],
    });
    expect(lots[1]?.lines[1]?.volumes).toEqual([
      { country: DK, stated: { quantity: "0", ...twelveMonths }, origin: "published 2021" },
      { country: NO, isUnknown: true, origin: "illustrative" },
    ]);
  });

  it("keeps the confidence of a figure, in whatever language it is said", () => {
    const words = ["high", "Høj", "middels", "lítil", ""];

    const [line] = linesRead(
      words.map((dk_confidence, index) => aRow({ ...FIGURES, dk_confidence, pack_size: String(index + 1) })),
    ).map(({ volumes }) => volumes[0]);
    expect(line).toMatchObject({ confidence: "high" });
    expect(problemsOf([aRow({ ...FIGURES, dk_confidence: "rather sure" })])).toEqual([
      "2 dk_confidence: not-a-confidence",
    ]);
  });

  it("leaves columns aside that it does not know, and says which", () => {
    const sheet = aSheet([aRow({ ...FIGURES, Remarks: "see mail", price: "1" })]);

    expect(readLotSheet(sheet, context())).toMatchObject({ problems: [], leftAside: ["Remarks", "price"] });
  });

  it("knows its columns however they are written", () => {
    const { pack_size: size, ...row } = aRow();

    expect(problemsOf([{ ...row, " Pack Size ": size ?? "" }])).toEqual([]);
  });
});

describe("the header of a sheet", () => {
  it.each<[string, readonly Row[], readonly string[]]>([
    ["a column that is missing", [withoutInn()], ["1 -: column-missing"]],
    ["a country that nobody knows", [aRow({ ...FIGURES, xx_volume: "1" })], ["1 xx_volume: country-unknown"]],
    ["a code that is none", [aRow({ ...FIGURES, den_volume: "1" })], ["1 den_volume: country-unknown"]],
    ["an origin without volumes", [aRow({ ...FIGURES, is_origin: "x" })], ["1 is_origin: column-without-volume"]],
    ["volumes without origins", [aRow({ is_volume: "1" })], ["1 is_volume: volume-without-origin-column"]],
  ])("is told of %s", (_case, rows, expected) => {
    expect(problemsOf(rows)).toEqual(expected);
  });

  it("needs a period only where there are volumes", () => {
    const { period_months: _period, ...row } = aRow();

    expect(problemsOf([row])).toEqual([]);
    expect(problemsOf([{ ...row, ...FIGURES }])).toEqual(["1 -: column-missing"]);
  });

  it("is told of a column that is there twice", () => {
    const sheet = aSheet([aRow()]);
    const rows = sheet.rows.map((row, place) => [...row, place === 0 ? "INN" : "other"]);

    expect(readLotSheet({ ...sheet, rows }, context()).problems).toMatchObject([
      { row: 0, column: 12, problem: "column-twice" },
    ]);
  });

  it("is told of a country that is not asked to take part", () => {
    expect(problemsOf([aRow(FIGURES)], { asked: [DK] })).toEqual(["1 no_volume: country-not-asked"]);
    expect(problemsOf([aRow(FIGURES)], { asked: [DK, NO] })).toEqual([]);
  });

  it("alone is no sheet", () => {
    expect(problemsOf([])).toContain("1 -: no-rows");
    expect(readLotSheet({ ...aSheet([]), rows: [] }, context()).problems.at(-1)).toMatchObject({ problem: "no-rows" });
  });
});

describe("a cell of a sheet", () => {
  it.each<[string, Row, readonly string[]]>([
    ["a lot without a number", { lot: "" }, ["2 lot: missing"]],
    ["a lot with a word for a number", { lot: "B" }, ["2 lot: not-a-whole-number"]],
    ["a blank title", { lot_title: " " }, ["2 lot_title: missing"]],
    ["a code that is not ATC", { atc: "A04AA" }, ["2 atc: not-an-atc-code"]],
    ["a pack of nothing", { pack_size: "0" }, ["2 pack_size: not-a-whole-number"]],
    ["an ambiguous pack", { pack_size: "1.000" }, ["2 pack_size: ambiguous-number"]],
    ["markup", { inn: "<b>ondansetron</b>" }, ["2 inn: no-markup"]],
    ["what cannot be seen", { form: "Solution\u202e" }, ["2 form: unseen-characters"]],
    ["two lines", { route: "Intravenous\nuse" }, ["2 route: one-line"]],
    ["a text without end", { strength: "x".repeat(101) }, ["2 strength: too-long"]],
    ["no unit", { volume_unit: "", ...FIGURES }, ["2 volume_unit: volume-without-unit"]],
    ["no unit, and no volume either", { volume_unit: "" }, ["2 volume_unit: missing"]],
    ["no period", { period_months: "", ...FIGURES }, ["2 period_months: volume-without-period"]],
    ["a period of ever", { period_months: "121", ...FIGURES }, ["2 period_months: not-some-months"]],
    ["two units", { volume_unit: "ampoule / pack", ...FIGURES }, ["2 volume_unit: units-mixed"]],
    ["no origin", { ...FIGURES, dk_origin: "" }, ["2 dk_origin: volume-without-origin"]],
    [
      "unknown without an origin",
      { ...FIGURES, dk_volume: "unknown", dk_origin: "" },
      ["2 dk_origin: volume-without-origin"],
    ],
    ["an origin of nothing", { ...FIGURES, dk_volume: "" }, ["2 dk_volume: origin-without-volume"]],
    ["less than nothing", { ...FIGURES, no_volume: "-5" }, ["2 no_volume: negative-number"]],
    ["letters", { ...FIGURES, no_volume: "many" }, ["2 no_volume: not-a-number"]],
    ["a unit beside the number", { ...FIGURES, no_volume: "100 packs" }, ["2 no_volume: number-with-unit"]],
    ["a separator that could be either", { ...FIGURES, no_volume: "12.400" }, ["2 no_volume: ambiguous-number"]],
  ])("is refused with %s", (_case, details, expected) => {
    expect(problemsOf([aRow(details)])).toEqual(expected);
  });

  it("takes a separator as the sheet's language does", () => {
    const row = aRow({ ...FIGURES, no_volume: "12.400" });
    const read = (numberLanguage: SheetText["numberLanguage"]) =>
      readLotSheet(aSheet([row], { numberLanguage }), context()).lots[0]?.lines[0]?.volumes[1];

    expect(read("point-groups")).toMatchObject({ stated: { quantity: "12400" } });
    expect(read("comma-groups")).toMatchObject({ stated: { quantity: "12.4" } });
  });

  it("is refused where it holds a formula, and not in a column that is left aside", () => {
    const sheet = aSheet([aRow({ ...FIGURES, sum: "=A1" })]);
    const formulas = ["dk_volume", "inn", "sum"].map((name) => ({
      row: 1,
      column: sheet.rows[0]?.indexOf(name) ?? -1,
    }));

    const { problems } = readLotSheet({ ...sheet, formulas }, context());

    expect(pointed(sheet, problems)).toEqual(["2 inn: formula", "2 dk_volume: formula"]);
  });

  it("beyond the last column is not lost silently", () => {
    const sheet = aSheet([aRow()]);
    const rows = sheet.rows.map((row, place) => [...row, place === 0 ? "" : "2 ml"]);

    expect(readLotSheet({ ...sheet, rows }, context()).problems).toMatchObject([
      { row: 1, column: 12, problem: "cell-beyond-header" },
    ]);
  });

  it("that was guarded against spreadsheets is itself again", () => {
    expect(linesRead([aRow({ ...FIGURES, dk_origin: "'=sales 2025" })])[0]?.volumes[0]).toMatchObject({
      origin: "=sales 2025",
    });
  });

  it("tells everything that is wrong in one reading, from top to bottom", () => {
    const rows = [aRow({ ...FIGURES, inn: "", no_volume: "x" }), aRow({ lot: "2", atc: "" })];

    expect(problemsOf(rows)).toEqual(["2 inn: missing", "2 no_volume: not-a-number", "3 atc: missing"]);
    expect(readLotSheet(aSheet(rows), context()).lots).toEqual([]); // all is right, or nothing is said
  });
});

describe("rows that contradict each other", () => {
  it("are refused: one product twice in a lot, a lot with two titles", () => {
    const twice = [aRow(), aRow({ inn: "Ondansetron " })];
    const titles = [aRow(), aRow({ strength: "4 mg", lot_title: "Something else" })];

    expect(problemsOf(twice)).toEqual(["3 inn: product-twice"]);
    expect(problemsOf(titles)).toEqual(["3 lot_title: lot-with-two-titles"]);
    expect(problemsOf([aRow(), aRow({ lot: "2" })])).toEqual([]);
  });
});

describe("a sheet for a tender that is there", () => {
  const there = aLine(1, { strength: "1 g" });
  const lots: readonly Lot[] = [
    { lot: lotId(1), number: 1, title: "Meropenem", lines: [there, aLine(2, { strength: "500 mg" })] },
    { lot: lotId(2), number: 2, title: "Other", lines: [aLine(3, { strength: "2 g" })] },
  ];
  const meropenem = (details: Row = {}): Row =>
    aRow({
      lot_title: "Meropenem",
      inn: "meropenem",
      atc: "J01DH02",
      form: there.form,
      route: there.route,
      strength: "1 g",
      container: "vial",
      pack_size: "10",
      comparison_unit: "1 g",
      volume_unit: "vial",
      ...details,
    });
  const withIds = (details: Row = {}) => meropenem({ lot_id: "lot-1", line_id: "line-1", ...details });

  it("finds lots and lines again by their ids", () => {
    const [line] = linesRead([withIds({ lot_title: "Renamed", strength: "1,5 g" })], { lots });

    expect(line).toMatchObject({ line: "line-1", strength: "1,5 g" });
  });

  it("without ids finds a lot by number and title, and a line by its product", () => {
    const { lots: read } = readLotSheet(aSheet([meropenem(), meropenem({ strength: "3 g" })]), context({ lots }));

    expect(read.map(({ lot, lines }) => [lot, ...lines.map(({ line }) => line)])).toEqual([
      ["lot-1", "line-1", undefined],
    ]);
    expect(linesRead([meropenem({ lot_title: "Another" })], { lots })[0]).not.toHaveProperty("line");
  });

  it("finds no line twice", () => {
    const rows = [withIds({ strength: "9 g" }), meropenem({ lot_id: "lot-1", line_id: "" })];

    expect(linesRead(rows, { lots }).map(({ line }) => line)).toEqual(["line-1", undefined]);
    expect(linesRead(rows.toReversed(), { lots }).map(({ line }) => line)).toEqual([undefined, "line-1"]);
  });

  it.each<[string, readonly Row[], readonly string[]]>([
    ["a lot of another tender", [withIds({ lot_id: "lot-9" })], ["2 lot_id: id-not-of-this-tender"]],
    ["a line that was removed", [withIds({ line_id: "line-9" })], ["2 line_id: id-not-of-this-tender"]],
    ["a line twice", [withIds(), withIds({ strength: "3 g" })], ["3 line_id: id-in-two-places"]],
    ["one lot under two numbers", [withIds(), withIds({ lot: "2", line_id: "" })], ["3 lot_id: id-in-two-places"]],
    [
      "two lots under one number",
      [withIds(), withIds({ lot_id: "lot-2", line_id: "line-3", strength: "2 g" })],
      ["3 lot_id: lot-with-two-ids"],
    ],
  ])("refuses %s", (_case, rows, expected) => {
    expect(problemsOf(rows, { lots })).toEqual(expected);
  });

  it("counts figures in packs, containers or comparison units as the line counts, and keeps the line's own unit", () => {
    const volumes = { dk_volume: "100", dk_origin: "sales" };
    const counted = (volume_unit: string) => linesRead([withIds({ ...volumes, volume_unit })], { lots })[0];

    expect(["vial", "pack", "1 g", "unit of 1 g", "Vial"].map(counted)).toMatchObject(
      ["volume-unit", "packs", "comparison-units", "comparison-units", "volume-unit"].map((unit) => ({
        volumeUnit: "vial",
        volumes: [{ stated: { quantity: "100", in: unit } }],
      })),
    );
    expect(problemsOf([withIds({ ...volumes, volume_unit: "bottle" })], { lots })).toEqual([
      "2 volume_unit: unit-cannot-be-converted",
    ]);
    expect(linesRead([withIds({ volume_unit: "" })], { lots })).toMatchObject([{ volumeUnit: "vial" }]);
    const ofCapsules = lots.map((lot) => ({
      ...lot,
      lines: lot.lines.map((line) => ({ ...line, volumeUnit: "capsule" })),
    }));
    expect(problemsOf([withIds({ ...volumes, volume_unit: "pack" })], { lots: ofCapsules })).toEqual([
      "2 volume_unit: unit-cannot-be-converted",
    ]);
  });

  it("does not change what bound volumes count", () => {
    const bound = { lots, boundLines: new Set([identifier<LineId>("line-1")]) };
    const changed = withIds({ strength: "2 g", container: "bag", pack_size: "5", comparison_unit: "2 g" });

    expect(problemsOf([changed], bound)).toEqual(
      ["strength", "container", "pack_size", "comparison_unit"].map((name) => `2 ${name}: bound-line-changed`),
    );
    expect(problemsOf([withIds({ inn: "Meropenem trihydrate", route: "Infusion" })], bound)).toEqual([]);
    expect(problemsOf([changed], { lots })).toEqual([]);
  });

  it("has no ids yet where it is new: those of another tender are left aside", () => {
    const { lots: read, ...rest } = readLotSheet(aSheet([withIds()]), context());

    expect(rest).toEqual({ problems: [], leftAside: ["lot_id", "line_id"] });
    expect(read.map(({ lot, lines }) => [lot, lines[0]?.line])).toEqual([[undefined, undefined]]);
  });
});

describe("a large sheet", () => {
  it("of 2,000 lines for five countries is read and checked in less than a second", () => {
    const codes = ["dk", "no", "is", "se", "fi"];
    const known = codes.map((code) => storedCountry(code.toUpperCase()));
    const figures = Object.fromEntries(
      codes.flatMap((code) => [
        [`${code}_volume`, "1 234"],
        [`${code}_origin`, "sales"],
      ]),
    );
    const rows = Array.from({ length: 2000 }, (_, index) =>
      aRow({
        ...figures,
        lot: String(1 + (index % 500)),
        lot_title: `Lot ${1 + (index % 500)}`,
        pack_size: String(1 + index),
      }),
    );
    const sheet = aSheet(rows);

    const begun = performance.now();
    const { lots, problems } = readLotSheet(sheet, context({ known }));
    const elapsed = performance.now() - begun;

    expect(problems).toEqual([]);
    expect(lots).toHaveLength(500);
    expect(elapsed).toBeLessThan(1000);
  });
});
