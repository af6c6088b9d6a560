import { isQuantity, quantityFrom, type Quantity } from "../definitions/quantity";
import { found, wrong, type Found, type NumberLanguage } from "./sheet-text";

type Written = { readonly text: string; readonly isNumber: boolean; readonly language: NumberLanguage };

const BLANKS = /[ \u00a0\u2007\u2009\u202f]/;
const GROUPED_BY_BLANKS = new RegExp(`^\\d{1,3}(?:${BLANKS.source}\\d{3})+(?=[.,]|$)`);
const NEGATIVE = /^[-\u2212\u2013]\s*[\d.,]/;
const WITH_UNIT = /^[\d.,\s]*\d\s*[\p{L}%]/u;
/** Digits, and at most one further part behind a point or comma. */
const PLAIN = /^\d+(?:[.,]\d+)?$/;
/** A separator before three digits could begin thousands or decimals, unless nothing but zero stands before it. */
const EITHER = /^[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * A number as a person wrote it, exactly. Digits may be grouped by blanks; a point and a comma are read as
 * the language of the sheet uses them, or as the only thing they can mean, and else they are ambiguous.
 */
export function readNumber({ text, isNumber, language }: Written): Found<Quantity> {
  const trimmed = text.trim();
  if (NEGATIVE.test(trimmed)) return wrong("negative-number");
  const digits = isNumber ? trimmed : ungrouped(trimmed, language);
  if (digits === "ambiguous") return wrong("ambiguous-number");
  if (digits === null || !PLAIN.test(digits))
    return wrong(WITH_UNIT.test(trimmed) ? "number-with-unit" : "not-a-number");
  const exact = digits.replace(",", ".").replace(/^0+(?=\d)/, "");
  return isQuantity(exact) ? found(quantityFrom(exact)) : wrong("not-a-quantity");
}

/** Without what only groups the digits; "ambiguous" where they may stand for either; null where the separators stand as in no number. */
function ungrouped(text: string, language: NumberLanguage): string | null {
  const grouping = GROUPED_BY_BLANKS.exec(text)?.[0];
  if (grouping) return grouping.replaceAll(new RegExp(BLANKS, "g"), "") + text.slice(grouping.length);
  if (EITHER.test(text)) return eitherWay(text, language);
  const separators = [...new Set(text.replaceAll(/[^.,]/g, ""))];
  if (separators.length === 0 || PLAIN.test(text)) return text;
  return inGroups(text, separators);
}

function eitherWay(text: string, language: NumberLanguage): string {
  switch (language) {
    case "point-groups":
      return text.replace(".", "");
    case "comma-groups":
      return text.replace(",", "");
    case "not-said":
      return "ambiguous";
  }
}

/** "1.234.567" and "12.400,5" can mean one thing only: the first separator groups, and the last one may begin decimals. */
function inGroups(text: string, separators: readonly string[]): string | null {
  const [group = "", point] = separators;
  const escaped = `\\${group}`;
  const decimals = point === undefined ? "" : `(?:\\${point}\\d+)?`;
  const form = new RegExp(`^\\d{1,3}(?:${escaped}\\d{3})+${decimals}$`);
  return separators.length <= 2 && form.test(text) ? text.replaceAll(group, "") : null;
}

/** Words for "we do not know", in the languages of the product. */
const UNKNOWN = ["unknown", "ukendt", "ukjent", "óþekkt", "?"];

export function saysUnknown(text: string): boolean {
  return UNKNOWN.includes(text.trim().normalize("NFC").toLowerCase());
}
