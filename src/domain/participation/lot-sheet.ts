import type { LineId } from "../definitions/identifiers";
import type { WrittenLine, WrittenLot } from "../tenders/change-of-lots";
import type { Lot, ProductLine } from "../tenders/tender";
import type { Cell } from "./sheet-cell";
import { columnsOf, ID_COLUMNS, type KnownCountries, type LotColumn, type SheetColumns } from "./sheet-columns";
import { contradictions, matchedRows, type MatchedRow } from "./sheet-matching";
import { readRow } from "./sheet-row";
import type { Place, Problem, SheetText } from "./sheet-text";
import { countedIn, saidVolume, type SheetVolume } from "./sheet-volumes";

/** What a sheet is read against. */
export type SheetContext = KnownCountries & {
  /** The lots of the tender; null where there is none yet, and ids mean nothing. */
  readonly lots: readonly Lot[] | null;
  readonly boundLines: ReadonlySet<LineId>;
};

/** A lot as a sheet says it. `number` is the sheet's own, and says in which order its lots stand. */
export type SheetLine = WrittenLine & { readonly row: number; readonly volumes: readonly SheetVolume[] };
export type SheetLot = Omit<WrittenLot, "lines"> & { readonly number: number; readonly lines: readonly SheetLine[] };

/** What a sheet says. With a problem it says nothing that could be saved: all is right, or nothing is. */
export type LotSheet = {
  readonly lots: readonly SheetLot[];
  readonly problems: readonly Problem[];
  /** Columns that are left aside, by their names. */
  readonly leftAside: readonly string[];
};

/** Reads the lots, lines and volumes of a sheet, and everything that is wrong with it, each at its cell. */
export function readLotSheet(sheet: SheetText, context: SheetContext): LotSheet {
  const columns = columnsOf(sheet.rows[0] ?? [], context);
  const ids = context.lots === null ? ID_COLUMNS.filter((name) => columns.of.has(name)) : [];
  const leftAside = [...columns.unknown, ...ids];
  const filled = sheet.rows.flatMap((row, place) =>
    place > 0 && row.some((text) => text.trim() !== "") ? [place] : [],
  );
  const none: Problem = { row: 0, column: null, problem: "no-rows", values: {} };
  if (filled.length === 0) return { lots: [], problems: [...columns.problems, none], leftAside };

  const cellAt = cellsOf(sheet);
  const rows = filled.map((row) => readRow({ row, columns, at: (column) => cellAt({ row, column }) }));
  const matched = matchedRows(rows, context.lots ?? []);
  const problems = [
    ...columns.problems,
    ...rows.flatMap((row) => row.problems),
    ...contradictions(rows, { columns, lots: context.lots }),
    ...matched.flatMap((row) => [...withoutUnitOrPeriod(row, columns), ...boundLineChanged(row, context, columns)]),
  ].toSorted((a, b) => a.row - b.row || (a.column ?? -1) - (b.column ?? -1));
  return { lots: problems.length > 0 ? [] : lotsOf(matched), problems, leftAside };
}

/** What csvOf puts before a text that a spreadsheet would compute is taken away again. */
function cellsOf({ rows, formulas, numbers, numberLanguage }: SheetText): (place: Place) => Cell {
  const key = ({ row, column }: Place) => `${row} ${column}`;
  const [areFormulas, areNumbers] = [new Set(formulas.map(key)), new Set(numbers.map(key))];
  return (place) => ({
    text: (rows[place.row]?.[place.column] ?? "").replace(/^'(?=[=+\-@\t\r])/, ""),
    isFormula: areFormulas.has(key(place)),
    isNumber: areNumbers.has(key(place)),
    language: numberLanguage,
  });
}

/** A figure of which nobody knows what it counts, or over how long, is not taken. */
function withoutUnitOrPeriod(matched: MatchedRow, { of }: SheetColumns): readonly Problem[] {
  const { read, line } = matched;
  const says = (name: LotColumn, problem: Problem["problem"], values: Problem["values"] = {}): readonly Problem[] => {
    const column = of.get(name);
    const isSaid = read.problems.some((each) => each.column === column);
    return column === undefined || isSaid ? [] : [{ row: read.row, column, problem, values }];
  };
  if (read.volumes.every(({ quantity }) => quantity === "unknown")) {
    return read.facts.volumeUnit === "" && line === null ? says("volume_unit", "missing") : [];
  }
  const counted = countedIn(matched);
  return [
    ...(counted.ok ? [] : says("volume_unit", counted.problem, counted.values)),
    ...(read.months === 0 ? says("period_months", "volume-without-period") : []),
  ];
}

const COUNTED_FACTS = [
  ["strength", "strength"],
  ["container", "container"],
  ["packSize", "pack_size"],
  ["comparisonUnit", "comparison_unit"],
] as const satisfies readonly (readonly [keyof ProductLine, LotColumn])[];

function boundLineChanged({ read, line }: MatchedRow, context: SheetContext, { of }: SheetColumns): readonly Problem[] {
  if (!line || !context.boundLines.has(line.line)) return [];
  return COUNTED_FACTS.filter(([fact]) => line[fact] !== read.facts[fact]).map(([fact, name]) => ({
    row: read.row,
    column: of.get(name) ?? null,
    problem: "bound-line-changed",
    values: { was: line[fact] },
  }));
}

function lotsOf(rows: readonly MatchedRow[]): readonly SheetLot[] {
  return [...Map.groupBy(rows, ({ read }) => read.lot)]
    .map(([number, own]) => ({
      number,
      ...(own[0]?.lot ? { lot: own[0].lot } : {}),
      title: own[0]?.read.title ?? "",
      lines: own.map(sheetLine),
    }))
    .toSorted((a, b) => a.number - b.number);
}

function sheetLine(matched: MatchedRow): SheetLine {
  const { read, line } = matched;
  const counted = countedIn(matched);
  return {
    ...read.facts,
    volumeUnit: line?.volumeUnit ?? read.facts.volumeUnit,
    ...(line ? { line: line.line } : {}),
    row: read.row,
    volumes: read.volumes.map((volume) => saidVolume(volume, counted.ok ? counted.value : "volume-unit", read.months)),
  };
}
