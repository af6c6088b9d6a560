import type { Country } from "../definitions/country";
import type { LineId } from "../definitions/identifiers";
import { multiplied, multipliedUp, sumOfQuantities, type Quantity } from "../definitions/quantity";
import type { ProductLine } from "../tenders/tender";
import { estimateRatio, maximumRatio, type CallTerm } from "./call-term";
import { toComparisonUnit } from "./conversion";
import { isKnown, type Volume } from "./participation";

export type CountrysVolume = Volume & { readonly country: Country };

/** What is called for over the whole term: the estimate, and the most that may be called off. */
export type CallQuantity = { readonly line: LineId; readonly estimated: Quantity; readonly maximum: Quantity };
export type CallTotal = { readonly unit: string; readonly estimated: Quantity; readonly maximum: Quantity };

/**
 * The whole term, line by line. Each country's figure is rounded up to whole units once, and every
 * sum is a sum of those: by line, by group, by lot and altogether they agree to the last unit.
 */
export function quantitiesOf(
  lines: readonly ProductLine[],
  volumes: readonly CountrysVolume[],
  term: CallTerm,
): readonly CallQuantity[] {
  const byLine = Map.groupBy(volumes.filter(isKnown), ({ line }) => line);
  const [estimate, most] = [estimateRatio(term), maximumRatio(term)];
  return lines.map(({ line }) => {
    const cells = (byLine.get(line) ?? []).map(({ quantity }) => quantity);
    return {
      line,
      estimated: sumOfQuantities(cells.map((each) => multipliedUp(each, estimate))),
      maximum: sumOfQuantities(cells.map((each) => multipliedUp(each, most))),
    };
  });
}

/** What several countries or groups call for together, line by line: a sum of what each does. */
export function together(parts: readonly (readonly CallQuantity[])[]): readonly CallQuantity[] {
  const byLine = Map.groupBy(parts.flat(), ({ line }) => line);
  return [...byLine].map(([line, own]) => ({
    line,
    estimated: sumOfQuantities(own.map(({ estimated }) => estimated)),
    maximum: sumOfQuantities(own.map(({ maximum }) => maximum)),
  }));
}

/**
 * The whole term counted in the unit on which all lines are compared; null where some line cannot be.
 * Each country's figure of each line is converted once, so that however the countries are grouped, the
 * groups add up to the lot.
 */
export function totalOfTerm(
  lines: readonly ProductLine[],
  volumes: readonly CountrysVolume[],
  term: CallTerm,
): CallTotal | null {
  const countries = [...new Set(volumes.map(({ country }) => country))];
  const totals = countries.map((country) => {
    const own = volumes.filter((each) => each.country === country);
    return totalOf(lines, quantitiesOf(lines, own, term));
  });
  return sumOfTotals(totals) ?? totalOf(lines, quantitiesOf(lines, [], term));
}

/** Null where one of them is, or they are counted in different units, or there are none. */
export function sumOfTotals(totals: readonly (CallTotal | null)[]): CallTotal | null {
  const known = totals.filter((total) => total !== null);
  const [first] = known;
  if (!first || known.length < totals.length || known.some(({ unit }) => unit !== first.unit)) return null;
  return {
    unit: first.unit,
    estimated: sumOfQuantities(known.map(({ estimated }) => estimated)),
    maximum: sumOfQuantities(known.map(({ maximum }) => maximum)),
  };
}

/** The same counted in one unit, where every line can be and all are compared on the same; null where not. */
export function totalOf(lines: readonly ProductLine[], quantities: readonly CallQuantity[]): CallTotal | null {
  const [first] = lines;
  if (!first || lines.some(({ comparisonUnit }) => comparisonUnit !== first.comparisonUnit)) return null;
  const counted = lines.map((line) => {
    const own = quantities.find((each) => each.line === line.line);
    const conversion = toComparisonUnit(line);
    if (!own || !conversion) return null;
    return {
      estimated: multiplied(own.estimated, conversion.ratio),
      maximum: multiplied(own.maximum, conversion.ratio),
    };
  });
  const known = counted.filter((each) => each !== null);
  if (known.length < counted.length) return null;
  return {
    unit: first.comparisonUnit,
    estimated: sumOfQuantities(known.map(({ estimated }) => estimated)),
    maximum: sumOfQuantities(known.map(({ maximum }) => maximum)),
  };
}
