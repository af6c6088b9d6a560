import type { Country } from "../definitions/country";
import type { MandateId } from "../definitions/identifiers";
import { CURRENCIES, type Currency, type Money } from "../definitions/money";
import {
  isMoreThanZero,
  multipliedUp,
  product,
  quantityFrom,
  ratioOf,
  type Quantity,
  type Ratio,
} from "../definitions/quantity";
import type { LotContent } from "../documents/content";
import { maximumRatio } from "../participation/call-term";
import type { PriceToday } from "../participation/private-room";
import { isInScope, type Ceiling, type Mandate } from "../people/mandate";

/** What a country knows of its own money, and nobody else does. */
export type OwnFigures = {
  readonly ceilings: ReadonlyMap<MandateId, Ceiling>;
  readonly prices: readonly PriceToday[];
};

/** How far beyond, or what is missing to tell: shown to the country alone. */
export type Beyond =
  | { readonly why: "beyond"; readonly ceiling: Money; readonly needed: Money; readonly shortfall: Money }
  | { readonly why: "price"; readonly product: string; readonly without: number }
  | { readonly why: "rate"; readonly currency: Currency };

export type Measured = { readonly mandate: MandateId } & (
  { readonly isWithin: true } | { readonly isWithin: false; readonly beyond: Beyond }
);

/** What a country would be bound to: the most that it may call off in these lots. */
export type Need = { readonly country: Country; readonly lots: readonly LotContent[] };

/** What is needed and what is left, or how far beyond it is. */
export type Against =
  | { readonly isWithin: true; readonly needed: Money; readonly left: Money }
  | { readonly isWithin: false; readonly beyond: Beyond };

/**
 * What the need costs at the prices that the country pays today, in the currency of that amount, and
 * whether it stays within it.
 */
export function measureAgainst(ceiling: Ceiling, prices: readonly PriceToday[], need: Need): Against {
  const priceOf = new Map(prices.map((price) => [price.line, price]));
  const priced = needsOf(need).map((each) => ({ ...each, price: priceOf.get(each.line) }));
  const unpriced = priced.filter(({ price }) => !price);
  const [first] = unpriced;
  if (first) return { isWithin: false, beyond: { why: "price", product: first.name, without: unpriced.length } };

  const { amount } = ceiling;
  let needed = 0n;
  for (const { quantity, price } of priced) {
    if (!price) continue;
    const rate = rateOf(ceiling, price.currency);
    if (!rate) return { isWithin: false, beyond: { why: "rate", currency: price.currency } };
    needed += toScaled(product(ratioOf(quantity), ratioOf(price.price), ratioOf(rate)));
  }
  const minorUnits = inMinorUnits(needed, amount.currency);
  const shortfall = minorUnits - BigInt(amount.minorUnits);
  const money = (units: bigint): Money => ({ minorUnits: units.toString(), currency: amount.currency });
  if (shortfall <= 0n) return { isWithin: true, needed: money(minorUnits), left: money(-shortfall) };
  return {
    isWithin: false,
    beyond: { why: "beyond", ceiling: amount, needed: money(minorUnits), shortfall: money(shortfall) },
  };
}

/**
 * Whether what the country would be bound to stays within the ceiling of the mandate, in the lots that
 * the mandate is for. A mandate without a ceiling is not measured.
 */
export function measure({ mandate, scope }: Mandate, { ceilings, prices }: OwnFigures, need: Need): Measured {
  const ceiling = ceilings.get(mandate);
  if (!ceiling) return { mandate, isWithin: true };
  const lots = need.lots.filter(({ part }) => isInScope(scope, part));
  const measured = measureAgainst(ceiling, prices, { ...need, lots });
  return measured.isWithin ? { mandate, isWithin: true } : { mandate, ...measured };
}

/** The same without any limit: by the currencies in which the country pays, and of how many lines it does not say what. */
export function costOf(
  prices: readonly PriceToday[],
  need: Need,
): { readonly amounts: readonly Money[]; readonly lines: number; readonly without: number } {
  const priceOf = new Map(prices.map((price) => [price.line, price]));
  const needs = needsOf(need);
  const sums = new Map<Currency, bigint>();
  for (const { line, quantity } of needs) {
    const price = priceOf.get(line);
    if (!price) continue;
    const cost = toScaled(product(ratioOf(quantity), ratioOf(price.price)));
    sums.set(price.currency, (sums.get(price.currency) ?? 0n) + cost);
  }
  return {
    amounts: [...sums]
      .map(([currency, cost]) => ({ minorUnits: inMinorUnits(cost, currency).toString(), currency }))
      .toSorted((a, b) => (a.currency < b.currency ? -1 : 1)),
    lines: needs.length,
    without: needs.filter(({ line }) => !priceOf.has(line)).length,
  };
}

/** The mandate and every one above it: what is given on goes no further than what it comes from. */
export function measureWithAllAbove(
  mandate: Mandate,
  all: readonly Mandate[],
  { figures, ...need }: Need & { readonly figures: OwnFigures },
): Measured {
  const own = measure(mandate, figures, need);
  const above = mandate.under && all.find((each) => each.mandate === mandate.under);
  if (!own.isWithin || !above) return own;
  const rest = all.filter((each) => each.mandate !== mandate.mandate);
  return { ...measureWithAllAbove(above, rest, { figures, ...need }), mandate: mandate.mandate };
}

/** The most of each line that the country may call off over the whole term, in whole units. */
function needsOf({ country, lots }: Need) {
  return lots.flatMap(({ lines, term }) =>
    lines.flatMap(({ id: line, inn, strength, volumes }) => {
      const own = volumes.find((each) => each.country === country);
      if (!own || !term) return [];
      const quantity = multipliedUp(own.quantity, maximumRatio(term));
      return isMoreThanZero(quantity) ? [{ line, name: `${inn} ${strength}`, quantity }] : [];
    }),
  );
}

function rateOf({ amount, rates }: Ceiling, from: Currency): Quantity | null {
  if (from === amount.currency) return ONE;
  return rates.find((each) => each.from === from)?.rate ?? null;
}

const ONE = quantityFrom("1");
/** Of a quantity times a price times a rate, of ten places each: so that many of them add up exactly, and quickly. */
const SCALE = 10n ** 30n;

function toScaled({ times, of }: Ratio): bigint {
  return (times * SCALE) / of;
}

/** Rounded up once, at the end: what is needed is never said to be less than it is. */
function inMinorUnits(scaled: bigint, currency: Currency): bigint {
  return (scaled * 10n ** BigInt(CURRENCIES[currency]) + SCALE - 1n) / SCALE;
}
