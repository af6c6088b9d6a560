import { describe, expect, it } from "vitest";
import { sheetIn } from "@/exchange/sheets/sheet-in";
import { plainSheet } from "@/exchange/sheets/sheet-xml";
import { storedZip } from "@/exchange/sheets/stored-zip";
import { cell, partsOf, rowOf, workbookOf } from "./workbook-of";
import { zipOf } from "./zip-of";

const MEGABYTE = 1024 * 1024;
const ONE_CELL = rowOf(1, "a");
const readRows = (rows: string, more: Omit<Parameters<typeof workbookOf>[0], "rows"> = {}) =>
  sheetIn(workbookOf({ rows, ...more }));

describe("how much a workbook may hold", () => {
  const rowsOf = (count: number) => Array.from({ length: count }, (_, row) => rowOf(row + 1, row)).join("");
  const columnsOf = (count: number) => rowOf(1, ...Array.from({ length: count }, (_, column) => column));

  it("is 5,000 rows besides the header, and not one more", async () => {
    expect(await readRows(rowsOf(5001))).toMatchObject({ status: "read", rows: { length: 5001 } });
    expect(await readRows(rowsOf(5002))).toEqual({ status: "refused", why: "too-many-rows", max: 5000 });
    expect(await readRows(rowOf(1_048_576, 1))).toMatchObject({ why: "too-many-rows" });
  });

  it("is 60 columns, and not one more", async () => {
    expect(await readRows(columnsOf(60))).toMatchObject({ status: "read" });
    expect(await readRows(columnsOf(61))).toEqual({ status: "refused", why: "too-many-columns", max: 60 });
    expect(await readRows(columnsOf(10_000))).toMatchObject({ why: "too-many-columns" });
  });

  it("is known before anything is made of what is far outside", async () => {
    const far = cell("A9999999", "<v>1</v>");
    const formula = cell("A1", '<f t="array" ref="A1:A9999999">1</f><v>1</v>');

    expect(await readRows(`<row r="9999999">${far}</row>`)).toMatchObject({ why: "too-many-rows" });
    expect(await readRows(`<row r="1">${formula}</row>`)).toMatchObject({ why: "too-many-rows" });
  }, 2000);

  it("counts no rows that are only coloured, and hands none of them on", async () => {
    const coloured = Array.from(
      { length: 10_000 },
      (_, row) => `<row r="${row + 2}" s="1"><c r="A${row + 2}" s="0"/></row>`,
    );

    expect(await readRows(ONE_CELL + coloured.join(""), { formats: [0] })).toMatchObject({ rows: [["a"]] });
    expect(plainSheet(ONE_CELL + coloured.join("") + '<x:row r="7"/>')).toBe(ONE_CELL);
  });
});

describe("a workbook that is not read", () => {
  const withSheet = (sheet: string) => workbookOf({ more: { "xl/worksheets/sheet1.xml": sheet } });
  const data = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
  const bomb = { status: "refused", why: "unpacks-too-large", max: 100 };

  it.each([
    ["has macros", { "xl/vbaProject.bin": "x" }],
    ["has macros of another time", { "xl/macrosheets/sheet1.xml": "<x/>" }],
  ])("%s", async (_what, more) => {
    expect(await readRows(ONE_CELL, { more })).toEqual({ status: "refused", why: "with-macros" });
  });

  it("is encrypted", async () => {
    const bytes = zipOf(partsOf({ rows: ONE_CELL }), { isEncrypted: true });

    expect(await sheetIn(bytes)).toEqual({ status: "refused", why: "encrypted" });
  });

  it("says that it unpacks to more than 100 MB", async () => {
    const noise = crypto.getRandomValues(new Uint8Array(65_536)); // of which is left much when it is packed
    const images = Object.fromEntries(Array.from({ length: 10 }, (_, image) => [`xl/media/${image}.png`, noise]));
    const parts = { ...partsOf({ rows: ONE_CELL }), ...images };
    const declaring = (megabytes: number) => (name: string, size: number) =>
      name === "xl/media/9.png" ? megabytes * MEGABYTE : size;

    expect(await sheetIn(zipOf(parts, { declared: declaring(99) }))).toMatchObject({ rows: [["a"]] });
    expect(await sheetIn(zipOf(parts, { declared: declaring(100) }))).toEqual(bomb);
  });

  it("says that it unpacks to two hundred times its size, and to more than 20 MB", async () => {
    const with0 = (megabytes: number) =>
      readRows(ONE_CELL, { more: { "xl/media/0.bin": new Uint8Array(megabytes * MEGABYTE) } });

    expect(await with0(19)).toMatchObject({ rows: [["a"]] });
    expect(await with0(21)).toEqual(bomb);
  });

  it("says that it is small, and is a bomb", async () => {
    const parts = partsOf({ rows: "<row/>".repeat(MEGABYTE) });
    const declared = (name: string, size: number) => (name.endsWith("sheet1.xml") ? 1000 : size);
    const lying = zipOf(parts, { declared });

    expect(await sheetIn(lying)).toEqual(bomb);
  });

  it.each([
    ["a document of another kind", zipOf({ "[Content_Types].xml": "<Types/>", "word/document.xml": "<w/>" })],
    ["a zip of nothing", zipOf({})],
    ["half of one", workbookOf({ rows: ONE_CELL }).slice(0, 400)],
    [
      "one with a directory that points nowhere",
      workbookOf({ rows: ONE_CELL }).map((byte, place, all) => (place === all.length - 4 ? 0xff : byte)),
    ],
    ["one whose bytes were changed under way", changedIn(storedZip(partsOf({ rows: rowOf(1, "abc") })))],
    [
      "one that declares entities",
      withSheet(`<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${data(rowOf(1, "&a;"))}`),
    ],
    [
      "one with text that its reader would leave away",
      withSheet(data(`<row r="1">${cell("A1", "<v><![CDATA[5]]></v>")}</row>`)),
    ],
    ["one with cells that do not say where they stand", withSheet(data("<row><c><v>1</v></c></row>"))],
    ["one with a row at two places", withSheet(data(rowOf(2, 1) + rowOf(1, 1)))],
    [
      "one in no known encoding",
      workbookOf({ more: { "xl/worksheets/sheet1.xml": Uint8Array.of(0xff, 0xfe, 0x3c, 0) } }),
    ],
    [
      "one with a date that no calendar has",
      workbookOf({ rows: `<row r="1">${cell("A1", "<v>1E300</v>", 's="0"')}</row>`, formats: [14] }),
    ],
  ])("is %s", async (_what, bytes) => {
    expect(await sheetIn(bytes)).toEqual({ status: "refused", why: "not-a-table" });
  });

  it("holds nothing", async () => {
    expect(await readRows("")).toEqual({ status: "refused", why: "empty" });
    expect(await readRows('<row r="1"><c r="A1" s="0"/></row>', { formats: [0] })).toMatchObject({ why: "empty" });
  });
});

/** One letter is another, in a file that is not packed: nothing but its checksum tells. */
function changedIn(zip: Uint8Array): Uint8Array {
  const place = Buffer.from(zip).indexOf("<t>abc</t>") + 3;
  return zip.map((byte, at) => (at === place ? byte + 1 : byte));
}
