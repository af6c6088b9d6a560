import type { SaidFact } from "@/domain/documents/said-fact";

type Column = { readonly heading: string; readonly isNumber?: boolean };

export function words(said: string): SaidFact {
  return { shown: "words", words: said };
}

export function table(caption: string, columns: readonly Column[], rows: readonly (readonly string[])[]): SaidFact {
  return {
    shown: "table",
    caption,
    columns: columns.map(({ heading, isNumber = false }) => ({ heading, isNumber })),
    rows,
  };
}

/** Whole numbers as a reader writes them: "1–3, 5". */
export function sayNumbers(numbers: readonly number[]): string {
  const spans: { first: number; last: number }[] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const span = spans.at(-1);
    if (span?.last === number - 1) span.last = number;
    else spans.push({ first: number, last: number });
  }
  return spans.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`)).join(", ");
}
