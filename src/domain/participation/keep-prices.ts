import type { Country } from "../definitions/country";
import type { LineId, OrganisationId } from "../definitions/identifiers";
import type { RefusalOf } from "../definitions/refusal-of";
import { accepted, refused, type Result } from "../definitions/result";
import type { Tender } from "../tenders/tender";
import type { PriceToday, PricesKept } from "./private-room";
import * as rules from "./rules";

export type PricesRefusal = RefusalOf<typeof rules.pricesAreOfLinesOfTheTender>;

/** What the country pays today as it last said, and how many times it has said so. */
export type PriceBook = { readonly tender: Tender; readonly prices: readonly PriceToday[]; readonly kept: number };

/** What is written down anew. A line of which nothing is said stays as it is. */
export type PriceChanges = {
  readonly organisation: OrganisationId;
  readonly country: Country;
  readonly prices: readonly PriceToday[];
  readonly takenBack: readonly LineId[];
};

/** A country keeps what it pays today. Only what changes is recorded, and nothing where nothing does. */
export function keepPrices(
  { tender, prices: before, kept }: PriceBook,
  { organisation, country, prices, takenBack }: PriceChanges,
): Result<readonly PricesKept[], PricesRefusal> {
  const broken = rules.pricesAreOfLinesOfTheTender(tender, [...prices.map(({ line }) => line), ...takenBack]);
  if (broken) return refused(broken);

  const known = new Map(before.map((price) => [price.line, price]));
  const changed = prices.filter((price) => !isSamePrice(price, known.get(price.line)));
  const gone = takenBack.filter((line) => known.has(line));
  if (changed.length + gone.length === 0) return accepted([]);
  const said = { organisation, country, tender: tender.id, n: kept + 1 } as const;
  return accepted([{ type: "PricesKept", version: 1, ...said, prices: changed, takenBack: gone }]);
}

/** What the country pays today once these are kept. */
export function pricesAfter(
  before: readonly PriceToday[],
  events: readonly Pick<PricesKept, "prices" | "takenBack">[],
): readonly PriceToday[] {
  return events.reduce((prices, event) => {
    const said = new Set([...event.prices.map(({ line }) => line), ...event.takenBack]);
    return [...prices.filter(({ line }) => !said.has(line)), ...event.prices];
  }, before);
}

function isSamePrice(price: PriceToday, before: PriceToday | undefined): boolean {
  return (
    before !== undefined &&
    price.price === before.price &&
    price.currency === before.currency &&
    price.origin === before.origin
  );
}
