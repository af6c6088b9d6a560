import type { Country } from "../definitions/country";
import type { LineId } from "../definitions/identifiers";
import type { Lot } from "../tenders/tender";
import type { Condition, ConditionTerms } from "./condition";
import type { MarketGroup } from "./market-group";

type Cell = { readonly line: LineId; readonly country: Country };

/** Whether the lot covers the country on that line where the condition is not met. */
export function isCoveredInFallback({ fallback }: ConditionTerms, { line, country }: Cell): boolean {
  return !fallback.some((each) => each.line === line && each.countries.includes(country));
}

/**
 * The conditions of the lot as they stand for the lines there are and the countries that are in: what
 * was said of others falls away, and a condition of which nothing is left is none. Sorted by id.
 */
export function conditionsInEffect(
  conditions: readonly Condition[],
  { lot, countries }: { readonly lot: Lot; readonly countries: readonly Country[] },
): readonly Condition[] {
  const lines = new Set(lot.lines.map(({ line }) => line));
  return conditions
    .filter((condition) => condition.lot === lot.lot)
    .map((condition) => {
      const fallback = condition.terms.fallback
        .filter(({ line }) => lines.has(line))
        .map((each) => ({ ...each, countries: each.countries.filter((country) => countries.includes(country)).sort() }))
        .filter((each) => each.countries.length > 0)
        .toSorted((a, b) => (a.line < b.line ? -1 : 1));
      return { ...condition, terms: { ...condition.terms, fallback } };
    })
    .filter(({ terms }) => terms.fallback.length > 0)
    .toSorted((a, b) => (a.condition < b.condition ? -1 : 1));
}

/** The first group that is left without any line where all of these fall back at once; null where none is. */
export function groupEmptiedBy(
  conditions: readonly Condition[],
  lot: Lot,
  groups: readonly MarketGroup[],
): MarketGroup | null {
  const isCovered = (cell: Cell) => conditions.every(({ terms }) => isCoveredInFallback(terms, cell));
  return (
    groups.find((group) =>
      lot.lines.every(({ line }) => group.countries.every((country) => !isCovered({ line, country }))),
    ) ?? null
  );
}
