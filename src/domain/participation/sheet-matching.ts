import type { LineId, LotId } from "../definitions/identifiers";
import { linesOf, productOf } from "../tenders/lot-list";
import type { Lot, ProductLine } from "../tenders/tender";
import type { LotColumn, SheetColumns } from "./sheet-columns";
import type { ReadRow } from "./sheet-row";
import type { Problem } from "./sheet-text";

/** A row, and the lot and line of the tender that it speaks of; null where it speaks of new ones. */
export type MatchedRow = { readonly read: ReadRow; readonly lot: LotId | null; readonly line: ProductLine | null };

/**
 * Finds again what is there already: by its id where the sheet has it; else a lot by its number and
 * title, and a line of it by its product. Nothing of the tender is found by two rows.
 */
export function matchedRows(rows: readonly ReadRow[], lots: readonly Lot[]): readonly MatchedRow[] {
  const byNumber = lotsByNumber(rows, lots);
  const lines = new Map(linesOf(lots).map((line): [string, ProductLine] => [line.line, line]));
  const named = new Set(rows.map(({ lineId }) => lineId));
  const taken = new Set<LineId>();
  return rows.map((read) => {
    const lot = byNumber.get(read.lot) ?? null;
    const within = lots.find((each) => each.lot === lot)?.lines ?? [];
    const alike = within.find(
      (each) => !named.has(each.line) && !taken.has(each.line) && productOf(each) === productOf(read.facts),
    );
    const line = read.lineId === "" ? (alike ?? null) : (lines.get(read.lineId) ?? null);
    if (line) taken.add(line.line);
    return { read, lot, line };
  });
}

function lotsByNumber(rows: readonly ReadRow[], lots: readonly Lot[]): ReadonlyMap<number, LotId> {
  const named = new Set(rows.map(({ lotId }) => lotId));
  const found = new Map<number, LotId>();
  for (const { lot: number, title, lotId } of rows) {
    if (found.has(number)) continue;
    const own = lots.find(({ lot }) => lot === lotId);
    const alike = lots.find((each) => each.number === number && each.title === title && !named.has(each.lot));
    const lot = lotId === "" ? alike : own;
    if (lot) found.set(number, lot.lot);
  }
  return found;
}

/** What no cell alone shows: rows that contradict each other, or name what is not of this tender. */
export function contradictions(
  rows: readonly ReadRow[],
  { columns, lots }: { readonly columns: SheetColumns; readonly lots: readonly Lot[] | null },
): readonly Problem[] {
  const at = (
    column: LotColumn,
    row: number,
    problem: Problem["problem"],
    values: Problem["values"] = {},
  ): Problem => ({
    row,
    column: columns.of.get(column) ?? null,
    problem,
    values,
  });
  const firstTitles = firstBy(rows, ({ lot, title }) => (lot === 0 || title === "" ? "" : String(lot)));
  const firstProducts = firstBy(rows, ({ lot, facts }) => (isProduct(facts) ? `${lot} ${productOf(facts)}` : ""));
  const own = rows.flatMap((read) => {
    const title = firstTitles.get(String(read.lot));
    const product = firstProducts.get(`${read.lot} ${productOf(read.facts)}`);
    return [
      ...(title && read.title !== "" && title.title !== read.title
        ? [at("lot_title", read.row, "lot-with-two-titles", { title: title.title, row: title.row + 1 })]
        : []),
      ...(product && product !== read ? [at("inn", read.row, "product-twice", { row: product.row + 1 })] : []),
    ];
  });
  return lots === null ? own : [...own, ...wrongIds(rows, lots, at)];
}

function wrongIds(
  rows: readonly ReadRow[],
  lots: readonly Lot[],
  at: (column: LotColumn, row: number, problem: Problem["problem"], values?: Problem["values"]) => Problem,
): readonly Problem[] {
  const knownLots = new Set<string>(lots.map(({ lot }) => lot));
  const knownLines = new Set<string>(linesOf(lots).map(({ line }) => line));
  const idOfNumber = firstBy(rows, ({ lot, lotId }) => (lotId === "" ? "" : String(lot)));
  const numberOfId = firstBy(rows, ({ lotId }) => lotId);
  const lineIds = firstBy(rows, ({ lineId }) => lineId);
  return rows.flatMap((read) => {
    const { row, lot, lotId, lineId } = read;
    const [sameNumber, sameId, sameLine] = [idOfNumber.get(String(lot)), numberOfId.get(lotId), lineIds.get(lineId)];
    return [
      ...(lotId !== "" && !knownLots.has(lotId) ? [at("lot_id", row, "id-not-of-this-tender")] : []),
      ...(lotId !== "" && sameNumber && sameNumber.lotId !== lotId
        ? [at("lot_id", row, "lot-with-two-ids", { row: sameNumber.row + 1 })]
        : []),
      ...(sameId && sameId.lot !== lot ? [at("lot_id", row, "id-in-two-places", { row: sameId.row + 1 })] : []),
      ...(lineId !== "" && !knownLines.has(lineId) ? [at("line_id", row, "id-not-of-this-tender")] : []),
      ...(sameLine && sameLine !== read ? [at("line_id", row, "id-in-two-places", { row: sameLine.row + 1 })] : []),
    ];
  });
}

/** The first row of each key; a row without one is left aside. */
function firstBy(rows: readonly ReadRow[], keyOf: (row: ReadRow) => string): ReadonlyMap<string, ReadRow> {
  const first = new Map<string, ReadRow>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== "" && !first.has(key)) first.set(key, row);
  }
  return first;
}

function isProduct({ inn, strength, form, container, packSize }: ReadRow["facts"]): boolean {
  return [inn, strength, form, container].every((text) => text !== "") && packSize > 0;
}
