import { LEFT_OUT, type LeftOut } from "./import-lots";
import { NUMBER_LANGUAGES, type Place, type SheetText } from "./sheet-text";

/** A sheet that somebody sent, as it waits for its preview to be looked at. */
export type KeptSheet = SheetText & {
  /** What its sender called the file. */
  readonly name: string;
  /** What becomes of lots and lines that it does not name. */
  readonly leftOut: LeftOut;
};

/** As storage gives it back: what does not have the form of a sheet is none. */
export function keptSheet(name: string, stored: unknown): KeptSheet | null {
  if (!isRecord(stored)) return null;
  const { rows, formulas, numbers, numberLanguage, leftOut } = stored;
  const language = NUMBER_LANGUAGES.find((each) => each === numberLanguage);
  const left = LEFT_OUT.find((each) => each === leftOut);
  if (!isListOf(rows, isRow) || !isListOf(formulas, isPlace) || !isListOf(numbers, isPlace) || !language || !left)
    return null;
  return { name, rows, formulas, numbers, numberLanguage: language, leftOut: left };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isListOf<Each>(value: unknown, isEach: (each: unknown) => each is Each): value is readonly Each[] {
  return Array.isArray(value) && value.every(isEach);
}

function isRow(value: unknown): value is readonly string[] {
  return isListOf(value, (each): each is string => typeof each === "string");
}

function isPlace(value: unknown): value is Place {
  return isRecord(value) && Number.isInteger(value["row"]) && Number.isInteger(value["column"]);
}
