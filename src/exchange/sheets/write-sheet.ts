import writeXlsxFile, { type Cell } from "write-excel-file/node";
import { plainNumber } from "./cell-text.ts";

/** Text, a quantity as its exact decimals ("12400.5"), or nothing. */
export type SheetValue = string | { readonly quantity: string } | null;
export type SheetRows = readonly (readonly SheetValue[])[];

const DECIMAL = /^-?\d+(?:\.\d+)?$/;
/** What Excel and its like would compute where they open a CSV. */
const LIKE_FORMULA = /^[=+\-@\t\r]/;
/** What stands for more than itself in a CSV, by whatever is taken for the delimiter. */
const TO_BE_QUOTED = /[",;\t\r\n]/;

/** A CSV after RFC 4180, with the mark by which Excel knows that it is UTF-8. */
export function csvOf(rows: SheetRows): string {
  return `\uFEFF${rows.map((row) => `${row.map((value) => quoted(csvText(value))).join(",")}\r\n`).join("")}`;
}

/** Text that looks like a formula gets an apostrophe before it: a spreadsheet shows it then, and computes nothing. */
function csvText(value: SheetValue): string {
  if (value === null) return "";
  if (typeof value !== "string" && DECIMAL.test(value.quantity)) return value.quantity;
  const text = typeof value === "string" ? value : value.quantity;
  return LIKE_FORMULA.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return TO_BE_QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A workbook, its first rows bold and staying in sight. No two sheets may bear one name: Excel would mend the file. */
export async function xlsxOf(
  sheets: readonly { readonly name: string; readonly rows: SheetRows }[],
): Promise<Uint8Array> {
  const names = sheets.map(({ name }) => sheetName(name));
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length) throw new Error("two sheets of one name");
  const written = sheets.map(({ rows }, place) => ({
    sheet: names[place] ?? "",
    stickyRowsCount: 1,
    columns: widthsOf(rows).map((width) => ({ width })),
    data: rows.map((row, number) => row.map((value) => cellOf(value, number === 0))),
  }));
  return writeXlsxFile(written).toBuffer();
}

/** In at most 31 characters, without those that an address of a cell is made of. */
function sheetName(name: string): string {
  return name
    .replaceAll(/[[\]/\\:*?]/g, " ")
    .slice(0, 31)
    .trim();
}

function cellOf(value: SheetValue, isHeader: boolean): Cell {
  if (value === null || value === "") return null;
  const number = typeof value === "string" ? null : exactNumber(value.quantity);
  if (number !== null) return { type: Number, value: number };
  const text = workbookText(typeof value === "string" ? value : value.quantity);
  return { type: String, value: text, ...(isHeader && { fontWeight: "bold" as const }) };
}

/** The number that a spreadsheet would show as these very decimals; null where its fifteen digits are too few. */
function exactNumber(quantity: string): number | null {
  if (!DECIMAL.test(quantity)) return null;
  const shortest = quantity
    .replace(/^(-?)0+(?=\d)/, "$1")
    .replace(/(\.\d*?)0+$/, "$1")
    .replace(/\.$/, "");
  return plainNumber(quantity) === shortest ? Number(quantity) : null;
}

/**
 * Text as workbooks write it (ECMA-376 part 1, 22.9.2.19): characters that XML has not, and a text that
 * looks like such a writing, as "_x000D_". So too what the writer of workbooks confuses with names of its own.
 */
function workbookText(text: string): string {
  const writing = (character: string) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  const written = text.replaceAll(
    /_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffd-\uffff]/g,
    writing,
  );
  return written in Object.prototype ? written.replace(/^./, writing) : written;
}

/** As wide as the longest text, within reason; Excel would else hide half of it. */
function widthsOf(rows: SheetRows): readonly number[] {
  const count = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: count }, (_, column) =>
    rows.reduce((widest, row) => Math.min(60, Math.max(widest, 2 + csvText(row[column] ?? null).length)), 8),
  );
}
