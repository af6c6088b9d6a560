import type { Country } from "@/domain/definitions/country";
import type { SheetContext } from "@/domain/participation/lot-sheet";
import type { Problem, SheetText } from "@/domain/participation/sheet-text";
import { DK, IS, NO, SE } from "./builders";

const LINE = {
  lot: "1",
  lot_title: "Ondansetron injection",
  inn: "ondansetron",
  atc: "A04AA01",
  form: "Solution for injection",
  route: "Intravenous or intramuscular use",
  strength: "2 mg/ml, 2 ml",
  container: "ampoule",
  pack_size: "5",
  comparison_unit: "16 mg",
  volume_unit: "unit of 16 mg",
  period_months: "12",
} as const;

/** A row by the names of its columns. */
export type Row = Readonly<Record<string, string>>;

/** One line of ondansetron, with what is said otherwise. */
export function aRow(details: Row = {}): Row {
  return { ...LINE, ...details };
}

/** The rows under all columns that any of them names, in the order in which they come up. */
export function aSheet(rows: readonly Row[], details: Partial<SheetText> = {}): SheetText {
  const header = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return {
    rows: [header, ...rows.map((row) => header.map((name) => row[name] ?? ""))],
    formulas: [],
    numbers: [],
    numberLanguage: "not-said",
    ...details,
  };
}

/** A new tender that any Nordic country may be asked to; nothing is there yet. */
export function context(details: Partial<SheetContext> = {}): SheetContext {
  const known: readonly Country[] = [DK, NO, IS, SE];
  return { known, asked: null, lots: null, boundLines: new Set(), ...details };
}

/** A problem as a person would point at it: row and column by name, counted as a spreadsheet counts. */
export function pointed(sheet: SheetText, problems: readonly Problem[]): readonly string[] {
  return problems.map(({ row, column, problem }) => {
    const name = column === null ? "-" : (sheet.rows[0]?.[column] ?? `column ${column + 1}`);
    return `${row + 1} ${name}: ${problem}`;
  });
}
