import { ratioOf, type Quantity } from "../definitions/quantity";
import type { PriceMethod } from "./award-criteria";

type Priced = {
  /** The lowest price among those that are compared; above zero. */
  readonly best: Quantity;
  readonly price: Quantity;
  readonly pointsMax: number;
};

const PLACES = 2;
const SCALE = 10n ** BigInt(PLACES);

/**
 * What a price is worth in points, with two decimals, computed exactly and rounded once, half away from
 * zero. Linear falls evenly and below zero where the price is more than twice the best; proportional
 * never reaches zero. Null where nothing but price is compared: the lowest price wins, without points.
 */
export function pricePoints(method: PriceMethod, priced: Priced): string | null {
  const { best, price, max } = exact(priced);
  switch (method) {
    case "linear":
      return rounded({ times: max * (2n * best - price), of: best });
    case "proportional":
      return rounded({ times: max * best, of: price });
    case "price-alone":
      return null;
  }
}

/** Prices that show how a method gives points, as a share of the best of them. Illustrative. */
export const EXAMPLE_PRICES = ["100", "110", "125", "150", "200", "250"] as const;

/** Both prices over the same whole number, so that only their proportion is left. */
function exact({ best, price, pointsMax }: Priced) {
  const [lowest, own] = [ratioOf(best), ratioOf(price)];
  if (lowest.times <= 0n || own.times < lowest.times)
    throw new TypeError("the best price is above zero and the lowest");
  return { best: lowest.times, price: own.times, max: BigInt(pointsMax) };
}

function rounded({ times, of }: { readonly times: bigint; readonly of: bigint }): string {
  const size = times < 0n ? -times : times;
  const scaled = (2n * size * SCALE + of) / (2n * of);
  const fraction = (scaled % SCALE).toString().padStart(PLACES, "0").replace(/0+$/, "");
  const sign = times < 0n && scaled > 0n ? "-" : "";
  return `${sign}${scaled / SCALE}${fraction ? `.${fraction}` : ""}`;
}
