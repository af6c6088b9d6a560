import type { FormSentence } from "../definitions/form-sentence";

/** A cell, counted from 0: row 0 is the header, as in the file. */
export type Place = { readonly row: number; readonly column: number };

/** How whoever made the sheet writes 12400 with a separator; "not-said" where a separator could be either thing. */
export const NUMBER_LANGUAGES = ["point-groups", "comma-groups", "not-said"] as const;
export type NumberLanguage = (typeof NUMBER_LANGUAGES)[number];

/** A sheet of lots as text, before anything is made of it. */
export type SheetText = {
  /** All of one length. Row 0 is the header. */
  readonly rows: readonly (readonly string[])[];
  readonly formulas: readonly Place[];
  /** Cells that hold a number and no text: whatever the language, nothing in them is ambiguous. */
  readonly numbers: readonly Place[];
  readonly numberLanguage: NumberLanguage;
};

/** What can be wrong with a sheet besides what can be wrong with a field of a form. */
export const SHEET_PROBLEMS = [
  "no-rows",
  "column-missing",
  "column-twice",
  "country-unknown",
  "country-not-asked",
  "column-without-volume",
  "volume-without-origin-column",
  "cell-beyond-header",
  "formula",
  "negative-number",
  "not-a-number",
  "number-with-unit",
  "volume-without-unit",
  "volume-without-period",
  "volume-without-origin",
  "origin-without-volume",
  "not-a-confidence",
  "unit-cannot-be-converted",
  "units-mixed",
  "product-twice",
  "lot-with-two-titles",
  "lot-with-two-ids",
  "id-in-two-places",
  "id-not-of-this-tender",
  "bound-line-changed",
] as const;
export type SheetProblem = (typeof SHEET_PROBLEMS)[number];

/** What is wrong in one cell, or with the header where there is no cell to point at. */
export type Problem = {
  readonly row: number;
  readonly column: number | null;
  readonly problem: SheetProblem | FormSentence;
  readonly values: Readonly<Record<string, string | number>>;
};

/** A value, or why there is none. */
export type Found<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem["problem"]; readonly values: Problem["values"] };

export function found<Value>(value: Value): Found<Value> {
  return { ok: true, value };
}

export function wrong(problem: Problem["problem"], values: Problem["values"] = {}): Found<never> {
  return { ok: false, problem, values };
}
