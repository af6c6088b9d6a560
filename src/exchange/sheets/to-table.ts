import { SHEET_COLUMNS_MAX, SHEET_ROWS_MAX, Unreadable, type Place } from "./sheet.ts";

type Table = { readonly rows: readonly (readonly string[])[]; readonly formulas: readonly Place[] };

/**
 * The cells up to the last that holds something, as rows of one length: what is empty to the right and at the end is
 * left away, what is empty between stays, so that a row keeps the number that Excel shows. A formula
 * holds something, also where it came to nothing: its row must not vanish unseen.
 */
export function toTable(cells: readonly (readonly string[])[], formulas: readonly Place[]): Table {
  const height =
    1 +
    Math.max(
      cells.findLastIndex((row) => filledWidth(row) > 0),
      max(formulas, "row"),
    );
  const width = cells.reduce((widest, row) => Math.max(widest, filledWidth(row)), 1 + max(formulas, "column"));
  if (height === 0) throw new Unreadable("empty");
  if (Math.max(height, cells.length) > 1 + SHEET_ROWS_MAX) throw new Unreadable("too-many-rows", SHEET_ROWS_MAX);
  if (width > SHEET_COLUMNS_MAX) throw new Unreadable("too-many-columns", SHEET_COLUMNS_MAX);
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => cells[row]?.[column] ?? ""),
  );
  return { rows, formulas };
}

function filledWidth(row: readonly string[]): number {
  return 1 + row.findLastIndex((cell) => cell.trim() !== "");
}

function max(places: readonly Place[], side: keyof Place): number {
  return places.reduce((highest, place) => Math.max(highest, place[side]), -1);
}
