import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sheetIn } from "@/exchange/sheets/sheet-in";
import { csvOf, xlsxOf, type SheetRows } from "@/exchange/sheets/write-sheet";
import { unpack, zipEntries } from "@/exchange/sheets/zip-entries";

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));
const xlsx = (rows: SheetRows) => xlsxOf([{ name: "Lots", rows }]);

const LIKE_FORMULAS = ["=SUM(A1:A3)", "+1", "-1", "@A1", "\tx", "\rx"];

describe("a CSV that is written", () => {
  it("is UTF-8 with its mark, commas, and CRLF after each row", () => {
    const rows = [["INN", "DK_volume"], ["Imipenem", { quantity: "12400.50" }], [null, { quantity: "0" }], []];

    expect(csvOf(rows)).toBe("\uFEFFINN,DK_volume\r\nImipenem,12400.50\r\n,0\r\n\r\n");
  });

  it("quotes what stands for more than itself", () => {
    expect(csvOf([['a"b', "a,b", "a;b", "a\tb", "a\nb", "a b"]])).toBe(
      '\uFEFF"a""b","a,b","a;b","a\tb","a\nb",a b\r\n',
    );
  });

  it.each(LIKE_FORMULAS)("lets nobody compute %j", async (text) => {
    const written = csvOf([["a", text]]);

    expect(written).toContain(`'${text}`);
    expect(await sheetIn(bytesOf(written))).toMatchObject({ rows: [["a", `'${text}`]], formulas: [] });
  });

  it("leaves a quantity below zero a quantity, and makes none of what is none", () => {
    expect(csvOf([[{ quantity: "-5" }, { quantity: "-5+A1" }]])).toBe("\uFEFF-5,'-5+A1\r\n");
  });
});

describe("a workbook that is written", () => {
  it.each(LIKE_FORMULAS)("has %j as text, as it is", async (text) => {
    expect(await sheetIn(await xlsx([["a", text]]))).toMatchObject({ rows: [["a", text]], formulas: [], numbers: [] });
  });

  it.each([
    ["12400.5", true],
    ["12400.50", true],
    ["-0.125", true],
    ["0", true],
    ["123456789012345", true],
    ["0.1", true],
    ["1234567890123456", false],
    ["0.1234567890123456", false],
    ["-0", false],
    ["about 5", false],
  ])("has the quantity %s as a number, if that is just the same: %s", async (quantity, isNumber) => {
    const sheet = await sheetIn(await xlsx([["a"], [{ quantity }]]));

    expect(sheet).toMatchObject({ numbers: isNumber ? [{ row: 1, column: 0 }] : [] });
    expect(sheet.status === "read" && sheet.rows[1]?.[0]).toBe(isNumber ? String(Number(quantity)) : quantity);
  });

  it("has texts that its writer and its readers might take for something else", async () => {
    const rows = [["constructor", "__proto__", "toString", "_x000D_", "_x005F_x000D_", "<b>&amp;</b>", "a\r\nb\u0001"]];

    expect(await sheetIn(await xlsx(rows))).toMatchObject({ rows });
  });

  it("has sheets under the names that they may bear, and no two under one", async () => {
    const long = "Samlede mængder pr. land: 2026/2027 [foreløbig]";
    const written = await xlsxOf([
      { name: long, rows: [["a"]] },
      { name: "2", rows: [["b"]] },
    ]);

    expect(partOf(written, "xl/workbook.xml")).toContain('"Samlede mængder pr. land  2026"');
    await expect(
      xlsxOf([
        { name: "A", rows: [["a"]] },
        { name: "a", rows: [["a"]] },
      ]),
    ).rejects.toThrow("one name");
  });

  it("has a bold header that stays in sight, and columns as wide as their texts", async () => {
    const written = await xlsx([["INN"], ["x".repeat(20)], [null]]);

    expect(partOf(written, "xl/styles.xml")).toContain("<b/>");
    const sheet = partOf(written, "xl/worksheets/sheet1.xml");
    expect(sheet).toMatch(/<c [^>]*r="A1"[^>]* s="\d"/);
    expect(sheet).toMatch(/<c [^>]*r="A2"(?![^>]* s=)/);
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"/);
    expect(sheet).toMatch(/<col [^>]*width="22"/);
  });
});

describe("what is written is read back", () => {
  const text = fc
    .string({ unit: "grapheme", maxLength: 30 })
    .map((made) => made.normalize())
    .filter((made) => made.trim() === "" || !/^[=+\-@]/.test(made.trim()));
  const quantity = fc
    .tuple(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), fc.integer({ min: 0, max: 999_999 }))
    .map(([whole, part]) => ({ quantity: `${whole}.${part}1` }));
  const rows = fc.array(fc.array(fc.oneof(text, quantity, fc.constant(null)), { minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 8,
  });
  /** The header is never empty, and so wide that no column is left away. */
  const sheets = rows.map((made) => [["a", "b", "c", "d", "e", "f"], ...made]);
  const textsOf = (made: SheetRows) =>
    made.map((row) => Array.from({ length: 6 }, (_, place) => textOf(row[place] ?? null)));

  it("in a CSV", async () => {
    await fc.assert(
      fc.asyncProperty(sheets, async (made) => {
        const sheet = await sheetIn(bytesOf(csvOf(made)));

        expect(sheet).toMatchObject({ encoding: "utf-8", rows: withoutEmptyEnd(textsOf(made)) });
      }),
      { numRuns: 1000 },
    );
  });

  it("in a workbook", async () => {
    await fc.assert(
      fc.asyncProperty(sheets, async (made) => {
        const sheet = await sheetIn(await xlsx(made));

        expect(sheet).toMatchObject({ formulas: [], rows: withoutEmptyEnd(textsOf(made)) });
      }),
      { numRuns: 100 },
    );
  });
});

function textOf(value: SheetRows[number][number]): string {
  return value === null || typeof value === "string" ? (value ?? "") : value.quantity;
}

function withoutEmptyEnd(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return rows.slice(0, 1 + rows.findLastIndex((row) => row.some((cell) => cell.trim() !== "")));
}

function partOf(written: Uint8Array, name: string): string {
  const entry = zipEntries(written).find((each) => each.name === name);
  return entry ? new TextDecoder().decode(unpack(written, entry)) : "";
}
