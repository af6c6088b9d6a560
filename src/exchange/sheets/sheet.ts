/** Why a file is not read as a sheet. Each is a sentence in src/messages; none is said here. */
export const SHEET_REFUSALS = [
  "empty",
  "not-a-table",
  "old-excel",
  "with-macros",
  "encrypted",
  "too-large",
  "too-many-rows",
  "too-many-columns",
  "unpacks-too-large",
  "took-too-long",
] as const;

export type SheetRefusal = (typeof SHEET_REFUSALS)[number];

/** House limits, in the units in which a person is told of them. A list of joint tenders has some hundred lines. */
export const SHEET_MEGABYTES_MAX = 10;
export const SHEET_ROWS_MAX = 5000; // besides the header
export const SHEET_COLUMNS_MAX = 60;
export const UNPACKED_MEGABYTES_MAX = 100;
export const READING_SECONDS_MAX = 10;

export const MEGABYTE = 1024 * 1024;

/** A cell, counted from 0: row 0 is the header. */
export type Place = { readonly row: number; readonly column: number };

export type SheetRead =
  | {
      readonly status: "read";
      readonly kind: "csv" | "xlsx";
      /** All as text, in the order of the file: row 0 is row 1 on a person's screen. All rows are of one length. */
      readonly rows: readonly (readonly string[])[];
      /** Cells that hold a formula. Their text in `rows` is what it came to when the file was saved, if anything. */
      readonly formulas: readonly Place[];
      /**
       * Cells that hold a number and no text: "12.375" is twelve and a bit there, in whatever language. In a
       * CSV all is text.
       */
      readonly numbers: readonly Place[];
      /** What the bytes of a CSV were taken for. */
      readonly encoding?: TextEncoding;
    }
  | SheetRefused;

export type SheetRefused = {
  readonly status: "refused";
  readonly why: SheetRefusal;
  /** The limit that was passed, in the unit of its name above. */
  readonly max?: number;
};

export type TextEncoding = "utf-8" | "utf-16" | "windows-1252";

export function refused(why: SheetRefusal, max?: number): SheetRefused {
  return { status: "refused", why, ...(max !== undefined && { max }) };
}

/** Thrown by whatever finds out, deep in a file, that it cannot be read; sheet-in.ts answers with it. */
export class Unreadable extends Error {
  readonly refused: SheetRefused;

  constructor(why: SheetRefusal, max?: number) {
    super(why);
    this.refused = refused(why, max);
  }
}
