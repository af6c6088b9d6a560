import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { sheetIn } from "@/exchange/sheets/sheet-in";
import { cell, partsOf, relation, rowOf, workbookOf } from "./workbook-of";
import { zipOf } from "./zip-of";

const readRows = (rows: string, more: Omit<Parameters<typeof workbookOf>[0], "rows"> = {}) =>
  sheetIn(workbookOf({ rows, ...more }));
const ONE_CELL = rowOf(1, "a");

describe("a workbook", () => {
  it.each([
    ["a whole number", "12400", "12400"],
    ["a decimal", "12400.5", "12400.5"],
    ["the noise of a binary fraction", "0.30000000000000004", "0.3"],
    ["a number with an exponent", "1.24E4", "12400"],
    ["a very small number", "1.5E-7", "0.00000015"],
    ["more digits than Excel has", "12345678901234567890", "12345678901234600000"],
    ["a negative number", "-0.125", "-0.125"],
    ["zero", "0", "0"],
    ["zero below zero", "-0", "0"],
  ])("has %s as plain decimals", async (_what, written, text) => {
    expect(await readRows(`<row r="1">${cell("A1", `<v>${written}</v>`)}</row>`)).toEqual({
      status: "read",
      kind: "xlsx",
      rows: [[text]],
      formulas: [],
      numbers: [{ row: 0, column: 0 }],
    });
  });

  it.each([
    ["a day", "46347", "2026-11-21"],
    ["a moment", "46347.395833333336", "2026-11-21T09:30:00"],
    ["a moment that no fraction of a day is", "46347.416666666664", "2026-11-21T10:00:00"],
    ["the last second before midnight", "46347.99998842593", "2026-11-21T23:59:59"],
  ])("has %s", async (_what, written, text) => {
    const rows = `<row r="1">${cell("A1", `<v>${written}</v>`, 's="1"')}</row>`;

    expect(await readRows(rows, { formats: [0, 14] })).toMatchObject({ rows: [[text]], numbers: [] });
  });

  it("counts days from 1904 where it says so", async () => {
    const workbook = '<workbook><workbookPr date1904="1"/><sheets><sheet name="a" id="rId1"/></sheets></workbook>';
    const rows = `<row r="1">${cell("A1", "<v>44885</v>", 's="1"')}</row>`;

    expect(await readRows(rows, { formats: [0, 14], workbook })).toMatchObject({ rows: [["2026-11-21"]] });
  });

  it("has texts of its own, shared, in several fonts, and of a formula; and yes and no", async () => {
    const rows = [
      cell("A1", "<is><t>Imipenem &amp; cilastatin</t></is>", 't="inlineStr"'),
      cell("B1", "<v>1</v>", 't="s"'),
      cell("C1", "<v>2</v>", 't="s"'),
      cell("D1", "<v>1</v>", 't="b"'),
      cell("E1", "<v>0</v>", 't="b"'),
    ].join("");
    const sharedStrings = ["not used", " Sýklalyf ", "</t></si><si><r><t>one, </t></r><r><t>two</t></r></si><si><t>"];

    expect(await readRows(`<row r="1">${rows}</row>`, { sharedStrings })).toMatchObject({
      rows: [["Imipenem & cilastatin", " Sýklalyf ", "", "true", "false"]],
    });
    expect(await readRows(`<row r="1">${cell("A1", "<v>3</v>", 't="s"')}</row>`, { sharedStrings })).toMatchObject({
      rows: [["one, two"]],
    });
  });

  it("keeps blank, zero, and what went wrong apart", async () => {
    const rows = [cell("A1", "<v>0</v>"), cell("C1", "<v>#N/A</v>", 't="e"'), cell("D1", "<v></v>", 't="str"')];

    expect(await readRows(`<row r="1">${rows.join("")}</row>`)).toMatchObject({ rows: [["0", "", "#N/A"]] });
  });

  it("keeps the numbers of its rows and columns, also where the first are empty", async () => {
    expect(
      await readRows(`<row r="3">${cell("B3", "<v>1</v>")}</row><row r="4"/><row r="5" s="1"/>${rowOf(6, " ")}`),
    ).toMatchObject({
      rows: [
        ["", ""],
        ["", ""],
        ["", "1"],
      ],
      numbers: [{ row: 2, column: 1 }],
    });
  });

  it("is read where its elements have a prefix, and its parts absolute paths", async () => {
    const sheet = `<x:worksheet xmlns:x="x"><x:sheetData><x:row r="1"><x:c r="A1"><x:f>1+1</x:f><x:v>2</x:v></x:c><x:c r="B1" t="e"><x:v>#N/A</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const relations = `<Relationships>${relation("rId1", "worksheet", "/xl/other/first.xml")}</Relationships>`;

    expect(await readRows("", { relations, more: { "xl/other/first.xml": sheet } })).toMatchObject({
      rows: [["2", "#N/A"]],
      formulas: [{ row: 0, column: 0 }],
    });
  });

  it("is read at its first sheet that a person sees", async () => {
    const sheets = [
      '<sheet name="list" state="hidden" sheetId="1" r:id="rId9"/>',
      '<sheet name="very" state="veryHidden" sheetId="2" r:id="rId9"/>',
      '<sheet name="chart" sheetId="3" r:id="rId8"/>',
      '<sheet name="Lots" sheetId="4" r:id="rId1"/>',
    ];
    const relations = `<Relationships>${relation("rId9", "worksheet", "worksheets/hidden.xml")}${relation("rId8", "chartsheet", "chartsheets/sheet1.xml")}${relation("rId1", "worksheet", "worksheets/sheet1.xml")}</Relationships>`;
    const workbook = (shown: readonly string[]) =>
      `<workbook xmlns:r="r"><sheets>${shown.join("")}</sheets></workbook>`;

    const more = {
      relations,
      more: { "xl/worksheets/hidden.xml": "<worksheet/>", "xl/chartsheets/sheet1.xml": "<a/>" },
    };
    expect(await readRows(ONE_CELL, { workbook: workbook(sheets), ...more })).toMatchObject({ rows: [["a"]] });
    expect(await readRows(ONE_CELL, { workbook: workbook(sheets.slice(0, 3)), ...more })).toMatchObject({
      why: "not-a-table",
    });
  });

  it("is read where its sizes stand in the place of those of large files", async () => {
    expect(await sheetIn(zipOf(partsOf({ rows: ONE_CELL }), { isLarge: true }))).toMatchObject({ rows: [["a"]] });
  });

  it("follows no link out of it", async () => {
    let asked = 0;
    const server = createServer((_request, response) => response.end(String((asked += 1)))).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const outside = (id: string, kind: string) =>
      `<Relationship Id="${id}" Type="http://x/${kind}" Target="http://127.0.0.1:${port}/${kind}" TargetMode="External"/>`;
    const relations = `<Relationships>${relation("rId1", "worksheet", "worksheets/sheet1.xml")}${outside("a", "sharedStrings")}${outside("b", "styles")}${outside("c", "externalLink")}</Relationships>`;

    const sheet = await readRows(ONE_CELL, { relations });
    server.close();

    expect(sheet).toMatchObject({ rows: [["a"]] });
    expect(asked).toBe(0);
  });
});
