import { plainWords, wrongWithLine } from "../definitions/plain-words";
import type { Quantity } from "../definitions/quantity";
import { ATC_FORM, LINE_TEXT_MAX, WHOLE_NUMBER } from "../tenders/tender";
import type { Confidence } from "./participation";
import { readNumber, saysUnknown } from "./sheet-number";
import { found, wrong, type Found, type NumberLanguage } from "./sheet-text";

/** A cell, and how its sheet writes numbers. */
export type Cell = {
  readonly text: string;
  readonly isNumber: boolean;
  readonly isFormula: boolean;
  readonly language: NumberLanguage;
};

type Reader<Value> = (cell: Cell) => Found<Value>;

export function isBlank({ text, isFormula }: Cell): boolean {
  return !isFormula && text.trim() === "";
}

/** What a formula comes to depends on cells that are not here, and is only what it was when the file was saved. */
export function readCell<Value>(cell: Cell, read: Reader<Value>): Found<Value> {
  return cell.isFormula ? wrong("formula") : read(cell);
}

export function orBlank<Value>(blank: Value, read: Reader<Value>): Reader<Value> {
  return (cell) => (isBlank(cell) ? found(blank) : read(cell));
}

export function wordsUpTo(max: number): Reader<string> {
  return ({ text }) => {
    const problem = wrongWithLine(text, max);
    return problem ? wrong(problem, problem === "too-long" ? { max } : {}) : found(plainWords(text));
  };
}

export function anId({ text }: Cell): Found<string> {
  return found(text.trim().toLowerCase());
}

export function anAtcCode(cell: Cell): Found<string> {
  const code = wordsUpTo(LINE_TEXT_MAX.atc)(cell);
  if (!code.ok) return code.problem === "too-long" ? wrong("not-an-atc-code") : code;
  const upper = code.value.toUpperCase();
  return ATC_FORM.test(upper) ? found(upper) : wrong("not-an-atc-code");
}

/** A whole number above zero. */
export function aCount(cell: Cell): Found<number> {
  if (isBlank(cell)) return wrong("missing");
  const number = readNumber(cell);
  if (!number.ok) return number.problem === "ambiguous-number" ? number : wrong("not-a-whole-number");
  return WHOLE_NUMBER.test(number.value) ? found(Number(number.value)) : wrong("not-a-whole-number");
}

const MONTHS_MAX = 120;

export function someMonths(cell: Cell): Found<number> {
  const count = aCount(cell);
  if (!count.ok && count.problem === "ambiguous-number") return count;
  return count.ok && count.value <= MONTHS_MAX ? count : wrong("not-some-months");
}

export function aVolume(cell: Cell): Found<Quantity | "unknown"> {
  return saysUnknown(cell.text) ? found("unknown") : readNumber(cell);
}

/** In the languages of the product. */
const CONFIDENCE_WORDS: Readonly<Record<string, Confidence>> = {
  high: "high",
  høj: "high",
  høy: "high",
  mikil: "high",
  medium: "medium",
  mellem: "medium",
  middels: "medium",
  miðlungs: "medium",
  low: "low",
  lav: "low",
  lítil: "low",
};

export function aConfidence({ text }: Cell): Found<Confidence | null> {
  const confidence = CONFIDENCE_WORDS[text.trim().normalize("NFC").toLowerCase()];
  return confidence ? found(confidence) : wrong("not-a-confidence");
}
