import type { Country } from "../definitions/country";
import type { Quantity } from "../definitions/quantity";
import { LINE_TEXT_MAX, LOT_TITLE_MAX, type ProductLine } from "../tenders/tender";
import type { Confidence } from "./participation";
import {
  aConfidence,
  aCount,
  anAtcCode,
  anId,
  aVolume,
  isBlank,
  orBlank,
  readCell,
  someMonths,
  wordsUpTo,
  type Cell,
} from "./sheet-cell";
import type { CountryColumns, LotColumn, SheetColumns } from "./sheet-columns";
import { wrong, type Found, type Problem } from "./sheet-text";

/** One row as a reader finds it. */
export type RowCells = { readonly row: number; readonly at: (column: number) => Cell; readonly columns: SheetColumns };

/** What a cell says of a country's need: so many, or that it is not known. */
export type ReadVolume = {
  readonly country: Country;
  readonly column: number;
  readonly quantity: Quantity | "unknown";
  readonly origin: string;
  readonly confidence: Confidence | null;
};

/** What a row says. Where something is wrong with a fact, it is blank or zero here, and a problem names it. */
export type ReadRow = {
  readonly row: number;
  readonly lot: number;
  readonly title: string;
  readonly lotId: string;
  readonly lineId: string;
  readonly facts: Omit<ProductLine, "line">;
  /** 0 where it is not said. */
  readonly months: number;
  readonly volumes: readonly ReadVolume[];
  readonly problems: readonly Problem[];
};

/** Reads a row cell by cell: everything that is wrong with it at once, each at its cell. */
export function readRow(cells: RowCells): ReadRow {
  const { row, at, columns } = cells;
  const problems: Problem[] = [];
  const note = (column: number, answer: Found<unknown>) => {
    if (!answer.ok) problems.push({ row, column, problem: answer.problem, values: answer.values });
  };
  const fact = <Value>(name: LotColumn, read: (cell: Cell) => Found<Value>, otherwise: Value): Value => {
    const column = columns.of.get(name);
    if (column === undefined) return otherwise; // said once, of the whole column
    const answer = readCell(at(column), read);
    note(column, answer);
    return answer.ok ? answer.value : otherwise;
  };
  const words = (name: LotColumn, max: number) => fact(name, wordsUpTo(max), "");
  for (const column of columns.unnamed) if (!isBlank(at(column))) note(column, wrong("cell-beyond-header"));

  return {
    row,
    lot: fact("lot", aCount, 0),
    title: words("lot_title", LOT_TITLE_MAX),
    lotId: fact("lot_id", anId, ""),
    lineId: fact("line_id", anId, ""),
    facts: {
      inn: words("inn", LINE_TEXT_MAX.inn),
      atc: fact("atc", anAtcCode, ""),
      form: words("form", LINE_TEXT_MAX.form),
      route: words("route", LINE_TEXT_MAX.route),
      strength: words("strength", LINE_TEXT_MAX.strength),
      container: words("container", LINE_TEXT_MAX.container),
      packSize: fact("pack_size", aCount, 0),
      comparisonUnit: words("comparison_unit", LINE_TEXT_MAX.comparisonUnit),
      volumeUnit: fact("volume_unit", orBlank("", wordsUpTo(LINE_TEXT_MAX.volumeUnit)), ""),
    },
    months: fact("period_months", orBlank(0, someMonths), 0),
    volumes: columns.countries.flatMap((country) => readVolume(at, country, note)),
    problems,
  };
}

const ORIGIN_MAX = 200;

/** A figure stands with its origin, or both cells are blank. Blank is not stated, and neither zero nor unknown. */
function readVolume(
  at: RowCells["at"],
  { country, volume: column, ...beside }: CountryColumns,
  note: (column: number, answer: Found<unknown>) => void,
): readonly ReadVolume[] {
  const [figure, source] = [at(column), beside.origin === null ? null : at(beside.origin)];
  if (isBlank(figure)) {
    if (source && !isBlank(source)) note(column, wrong("origin-without-volume"));
    return [];
  }
  const quantity = readCell(figure, aVolume);
  note(column, quantity);
  if (source === null || beside.origin === null) return []; // said once, of the whole column
  const origin = isBlank(source) ? wrong("volume-without-origin") : readCell(source, wordsUpTo(ORIGIN_MAX));
  note(beside.origin, origin);
  const confidence = beside.confidence === null ? null : readCell(at(beside.confidence), orBlank(null, aConfidence));
  if (confidence && beside.confidence !== null) note(beside.confidence, confidence);
  if (!quantity.ok || !origin.ok || confidence?.ok === false) return [];
  return [{ country, column, quantity: quantity.value, origin: origin.value, confidence: confidence?.value ?? null }];
}
