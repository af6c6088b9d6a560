import type { Country } from "../definitions/country";
import { multiplied, sumOfQuantities, type Quantity } from "../definitions/quantity";
import type { ProductLine } from "../tenders/tender";
import { toComparisonUnit } from "./conversion";
import { isKnown, type KnownVolume } from "./participation";
import type { CountrysVolume } from "./quantities";

/** A need of 12 months, counted in the unit in which bids are compared. */
export type Compared = { readonly unit: string; readonly quantity: Quantity };

/** The figures of a lot in its comparison unit: each figure converted once, every sum a sum of those. */
export type ComparedLot = {
  readonly byLine: ReadonlyMap<string, Compared>;
  readonly byCountry: ReadonlyMap<Country, Compared>;
  readonly together: Compared;
};

/** Null where the lines of the lot are compared in different units, or one of them cannot be counted in it. */
export function comparedLot(lines: readonly ProductLine[], volumes: readonly CountrysVolume[]): ComparedLot | null {
  const [first] = lines;
  if (!first || lines.some(({ comparisonUnit }) => comparisonUnit !== first.comparisonUnit)) return null;
  const conversions = new Map(lines.map((line) => [line.line, toComparisonUnit(line)]));
  if ([...conversions.values()].includes(null)) return null;

  const figures = volumes.filter(isKnown).flatMap((volume: KnownVolume & { readonly country: Country }) => {
    const conversion = conversions.get(volume.line);
    return conversion ? [{ ...volume, quantity: multiplied(volume.quantity, conversion.ratio) }] : [];
  });
  const sum = (of: readonly { readonly quantity: Quantity }[]): Compared => ({
    unit: first.comparisonUnit,
    quantity: sumOfQuantities(of.map(({ quantity }) => quantity)),
  });
  return {
    byLine: new Map([...Map.groupBy(figures, ({ line }) => line)].map(([line, of]) => [line, sum(of)])),
    byCountry: new Map([...Map.groupBy(figures, ({ country }) => country)].map(([country, of]) => [country, sum(of)])),
    together: sum(figures),
  };
}
