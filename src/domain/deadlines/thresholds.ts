import { CURRENCIES, type Currency, type Money } from "../definitions/money";
import type { SOURCES } from "../definitions/sources";
import { calendarDayFrom, type CalendarDay } from "../definitions/time";

/** The kinds of contract and buyer for which the law names a value of its own. Source: directive-2014-24-art-4. */
export const THRESHOLD_KINDS = ["works", "central-government", "sub-central", "social-services"] as const;

export type ThresholdKind = (typeof THRESHOLD_KINDS)[number];

/** The values without VAT from which the Directive applies, in whole units of the currency. */
export type Thresholds = {
  readonly currency: Currency;
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  readonly values: Readonly<Partial<Record<ThresholdKind, bigint>>>;
  readonly source: keyof typeof SOURCES;
};

/** Values are set anew for two years at a time; those in NOK and ISK are set nationally and are not known here. */
export const THRESHOLDS: readonly Thresholds[] = [
  {
    currency: "EUR",
    from: calendarDayFrom("2026-01-01"),
    to: calendarDayFrom("2027-12-31"),
    values: {
      works: 5_404_000n,
      "central-government": 140_000n,
      "sub-central": 216_000n,
      "social-services": 750_000n,
    },
    source: "regulation-2025-2152",
  },
  {
    currency: "DKK",
    from: calendarDayFrom("2026-01-01"),
    to: calendarDayFrom("2027-12-31"),
    values: { works: 40_313_840n, "central-government": 1_044_400n, "sub-central": 1_611_360n },
    source: "dk-thresholds-2026-27",
  },
];

/** The values in that currency on that day, or null where they are not known: then nothing is said of them. */
export function thresholdsOn(currency: string, day: CalendarDay): Thresholds | null {
  return THRESHOLDS.find((each) => each.currency === currency && each.from <= day && day <= each.to) ?? null;
}

/** Whether an estimated value is equal to the threshold or greater. Source: directive-2014-24-art-4. */
export function reaches({ minorUnits, currency }: Money, threshold: bigint): boolean {
  return BigInt(minorUnits) >= threshold * 10n ** BigInt(CURRENCIES[currency]);
}
