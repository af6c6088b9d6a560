import { product, quantityFrom, ratioOf, type Quantity, type Ratio } from "../definitions/quantity";

/**
 * The whole term of what is called for: the first period, the renewals, and the factor by which the
 * maximum stands above the estimate. A framework agreement states both (CJEU C-23/20; Directive
 * 2014/24/EU, Art. 5(1) counts renewals in).
 */
export type CallTerm = {
  readonly months: number;
  readonly renewals: number;
  readonly renewalMonths: number;
  /** At least 1: the maximum is the estimate times this. */
  readonly factor: Quantity;
};

const TWELVE_MONTHS = 12n;

export function wholeMonths({ months, renewals, renewalMonths }: CallTerm): number {
  return months + renewals * renewalMonths;
}

/** What a volume of 12 months is multiplied by for the whole term. */
export function estimateRatio(term: CallTerm): Ratio {
  return { times: BigInt(wholeMonths(term)), of: TWELVE_MONTHS };
}

export function maximumRatio(term: CallTerm): Ratio {
  return product(estimateRatio(term), ratioOf(term.factor));
}

export const NO_MORE_THAN_ESTIMATED = quantityFrom("1");
