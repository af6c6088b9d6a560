import { SHEET_COLUMNS_MAX, SHEET_ROWS_MAX, Unreadable, type Place } from "./sheet.ts";
import { attributesIn } from "./xml-attributes.ts";

/** A cell, and what shows that it holds something: a formula, a value that is not empty, a text of its own. */
const TAG = /<(?:[\w.-]+:)?(c|f|v(?=[^>]*>[^<])|is)(?=[\s/>])([^>]*)>/g;
/** Cells whose value the file does not spell out one by one: the formula stands in the first of a range. */
const OF_A_RANGE = ["array", "dataTable"];
const ADDRESS = /^([A-Z]{1,3})(\d{1,7})$/;

/**
 * The formulas of a sheet. What reads the cells gives only what a formula once came to. Stops at the
 * first cell outside of what may be, before anything is made of a million rows.
 */
export function formulasOf(sheet: string): readonly Place[] {
  const formulas = new Map<string, Place>();
  let cell = "";
  for (const [, name, attributes = ""] of cellsOf(sheet).matchAll(TAG)) {
    if (name === "c") {
      cell = attributes;
      continue;
    }
    const place = placeOf(attributesIn(cell).get("r"));
    refuseOutside(place);
    if (name !== "f") continue;
    for (const each of placesOf(place, attributesIn(attributes))) formulas.set(`${each.row}:${each.column}`, each);
  }
  return [...formulas.values()];
}

/**
 * A sheet as its reader needs it. That one takes "#N/A" for an empty cell, where an empty volume means
 * something else; and the million empty rows of a sheet whose columns were once formatted take it a minute.
 */
export function plainSheet(sheet: string): string {
  return sheet
    .replaceAll(/(<(?:[\w.-]+:)?c\s[^>]*?\bt=)(["'])e\2/g, "$1$2str$2")
    .replaceAll(/<(?:[\w.-]+:)?c\s[^>]*\/>/g, "")
    .replaceAll(/<(?:[\w.-]+:)?row\s[^>]*(?:\/>|>\s*<\/(?:[\w.-]+:)?row>)/g, "");
}

/** What follows the cells has formulas of its own: of lists to choose from, of colours. */
function cellsOf(sheet: string): string {
  const end = /<\/(?:[\w.-]+:)?sheetData>/.exec(sheet);
  return sheet.slice(0, end?.index);
}

function refuseOutside({ row, column }: Place): void {
  if (row > SHEET_ROWS_MAX) throw new Unreadable("too-many-rows", SHEET_ROWS_MAX);
  if (column >= SHEET_COLUMNS_MAX) throw new Unreadable("too-many-columns", SHEET_COLUMNS_MAX);
}

function placesOf(cell: Place, formula: ReadonlyMap<string, string>): readonly Place[] {
  const [first = "", last = first] = (formula.get("ref") ?? "").split(":");
  if (!OF_A_RANGE.includes(formula.get("t") ?? "") || first === "") return [cell];
  const [from, to] = [placeOf(first), placeOf(last)];
  refuseOutside(to);
  return upTo(from.row, to.row).flatMap((row) => upTo(from.column, to.column).map((column) => ({ row, column })));
}

function upTo(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => from + step);
}

/** "AB12" is row 11, column 27. A cell that does not say where it stands cannot be placed. */
function placeOf(address: string | undefined): Place {
  const [, letters = "", digits = ""] = ADDRESS.exec(address ?? "") ?? [];
  if (letters === "") throw new Unreadable("not-a-table");
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}
