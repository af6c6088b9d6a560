import { readSheet } from "read-excel-file/universal";
import { cellText, decimalsOf, isNumber } from "./cell-text.ts";
import { formulasOf, plainSheet } from "./sheet-xml.ts";
import { Unreadable, type Place, type SheetRead } from "./sheet.ts";
import { storedZip } from "./stored-zip.ts";
import { toTable } from "./to-table.ts";
import { workbookParts, type WorkbookParts } from "./workbook-parts.ts";

export async function readXlsx(bytes: Uint8Array): Promise<SheetRead> {
  try {
    const parts = workbookParts(bytes);
    const formulas = formulasOf(parts.sheet);
    const cells = await readSheet(new Blob([plainWorkbook(parts)]), { parseNumber: decimalsOf, trim: false });
    const rows = cells.map((row) => row.map(cellText));
    return { status: "read", kind: "xlsx", numbers: numbersIn(cells), ...toTable(rows, formulas) };
  } catch (failure) {
    // Whatever else stumbles over bytes that anybody may send: they are no workbook.
    throw failure instanceof Unreadable ? failure : new Unreadable("not-a-table");
  }
}

function numbersIn(cells: readonly (readonly unknown[])[]): readonly Place[] {
  return cells.flatMap((row, rowIndex) =>
    row.flatMap((cell, column) => (isNumber(cell) ? [{ row: rowIndex, column }] : [])),
  );
}

const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook of what was looked through, and of nothing else: the reader of cells sees no other byte of the file. */
function plainWorkbook({ sheet, sharedStrings, styles, isFrom1904 }: WorkbookParts): Uint8Array<ArrayBuffer> {
  const relation = (kind: string) => `<Relationship Id="${kind}" Type="${RELATION}/${kind}" Target="${kind}.xml"/>`;
  return storedZip({
    "xl/workbook.xml": `<workbook><workbookPr date1904="${isFrom1904 ? 1 : 0}"/><sheets><sheet name="sheet" sheetId="1" id="worksheet"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${["worksheet", "sharedStrings", "styles"].map(relation).join("")}</Relationships>`,
    "xl/worksheet.xml": plainSheet(sheet),
    ...(sharedStrings !== null && { "xl/sharedStrings.xml": sharedStrings }),
    ...(styles !== null && { "xl/styles.xml": styles }),
  });
}
