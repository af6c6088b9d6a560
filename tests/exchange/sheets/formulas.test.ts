import { describe, expect, it } from "vitest";
import { sheetIn } from "@/exchange/sheets/sheet-in";
import { cell, letters, rowOf, workbookOf } from "./workbook-of";

const readRows = (rows: string) => sheetIn(workbookOf({ rows }));

describe("the formulas of a workbook", () => {
  const formulasIn = async (rows: string) => {
    const sheet = await readRows(rows);
    return sheet.status === "read"
      ? sheet.formulas.map(({ row, column }) => `${letters(column)}${row + 1}`)
      : sheet.why;
  };

  it.each([
    ["one that came to a number", cell("B1", "<f>SUM(A1:A9)</f><v>5</v>"), ["B1"]],
    ["one that came to a text", cell("B1", '<f>A1&amp;"x"</f><v>5x</v>', 't="str"'), ["B1"]],
    ["one that came to an error", cell("B1", "<f>1/0</f><v>#DIV/0!</v>", 't="e"'), ["B1"]],
    ["one that was never computed", cell("B1", "<f>A1</f>"), ["B1"]],
    ["one that is spelled out in another cell", cell("B1", '<f t="shared" si="0"/><v>5</v>'), ["B1"]],
    ["one of several cells", cell("B1", '<f t="array" ref="B1:C2">A1:B2</f><v>5</v>'), ["B1", "C1", "B2", "C2"]],
    ["no text that begins like one", cell("B1", "<is><t>=SUM(A1)</t></is>", 't="inlineStr"'), []],
  ])("are found: %s", async (_what, written, places) => {
    expect(await formulasIn(`<row r="1">${cell("A1", "<v>1</v>")}${written}</row>`)).toEqual(places);
  });

  it("hold their row, also where they came to nothing", async () => {
    const rows = `${rowOf(1, "a")}<row r="4">${cell("A4", "<f>A9</f><v></v>", 't="str"')}</row>`;

    expect(await readRows(rows)).toMatchObject({ rows: [["a"], [""], [""], [""]], formulas: [{ row: 3, column: 0 }] });
  });

  it("are those of cells, and not of the lists to choose from that a sheet has below them", async () => {
    const lists = "<x14:formula1><xm:f>Lists!$A$1:$A$9</xm:f></x14:formula1>";
    const sheet = `<worksheet><sheetData>${rowOf(1, "a")}</sheetData><extLst>${lists}</extLst></worksheet>`;

    const read = await sheetIn(workbookOf({ more: { "xl/worksheets/sheet1.xml": sheet } }));
    expect(read).toMatchObject({ rows: [["a"]], formulas: [] });
  });
});
