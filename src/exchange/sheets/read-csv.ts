import { parse } from "csv-parse/sync";
import { decodeText } from "./decode-text.ts";
import { SHEET_ROWS_MAX, Unreadable, type Place, type SheetRead } from "./sheet.ts";
import { toTable } from "./to-table.ts";

const DELIMITERS = [";", ",", "\t"];
/** The first line that Excel writes and hides in some languages: it says what stands between the cells. */
const SAYS_DELIMITER = /^sep=([;,\t])\r?\n/i;
/** Pages and documents that call themselves CSV and are text. */
const OTHER_CONTENT = /^\s*(?:%PDF-|<|\{\\rtf)/;
/** A number as people write them, with its sign: what follows a sign and is none of these is a formula. */
const SIGNED_NUMBER = /^[+-][\d\s.,'’]*%?$/;

export function readCsv(bytes: Uint8Array): SheetRead {
  const { text, encoding } = decodeText(bytes);
  if (OTHER_CONTENT.test(text)) throw new Unreadable("not-a-table");
  const said = SAYS_DELIMITER.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  const cells = cellsOf(withoutEmptyEnd(body), said?.[1] ?? delimiterOf(body));
  return { status: "read", kind: "csv", encoding, numbers: [], ...toTable(cells, formulasIn(cells)) };
}

/** Of more rows than may be, one more is enough to know. */
function cellsOf(text: string, delimiter: string): string[][] {
  try {
    return parse(text, {
      delimiter,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      to: SHEET_ROWS_MAX + 2,
    });
  } catch {
    throw new Unreadable("not-a-table"); // a quote that nobody closed, or one in the middle of a cell
  }
}

/** Excel saves rows that were once used as lines of delimiters, often thousands of them. */
function withoutEmptyEnd(text: string): string {
  let last = text.length - 1;
  while (last >= 0 && " ;,\t\r\n".includes(text.charAt(last))) last -= 1;
  const rest = text.slice(last + 1); // of the last line that holds something, a space may be part of a cell
  return text.slice(0, last + 1) + rest.slice(0, rest.search(/[\r\n]|$/));
}

/** What stands most often in the header, outside of quotes. A header of one word has none, and needs none. */
function delimiterOf(text: string): string {
  const bare = headerOf(text).replaceAll(/"[^"]*"/g, "");
  const counted = DELIMITERS.map((each) => ({ each, times: bare.split(each).length }));
  return counted.reduce((most, other) => (other.times > most.times ? other : most)).each;
}

/** Up to the first end of a line that is in no quotes, and is the end of something. */
function headerOf(text: string): string {
  const start = text.search(/[^\r\n]/);
  let isQuoted = false;
  for (let at = Math.max(0, start); at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"') isQuoted = !isQuoted;
    if (!isQuoted && (character === "\n" || character === "\r")) return text.slice(0, at);
  }
  return text;
}

function formulasIn(cells: readonly (readonly string[])[]): readonly Place[] {
  return cells.flatMap((row, rowIndex) =>
    row.flatMap((cell, column) => (isFormula(cell.trim()) ? [{ row: rowIndex, column }] : [])),
  );
}

/** What Excel would compute when it opens the file: it is not known what the writer saw. */
function isFormula(cell: string): boolean {
  return /^[=@]/.test(cell) || (/^[+-]/.test(cell) && !SIGNED_NUMBER.test(cell));
}
