import type { Country } from "../definitions/country";

/** How the joint costs are shared. What each comes to is computed when there is something to share. */
export const COST_KEYS = ["own", "equal", "gni", "population", "volume", "agreed-percentages", "hybrid"] as const;

/** A percentage as text with at most four digits behind the point, so that it is exact. */
export type Percent = string;

export type CountrysPercent = { readonly country: Country; readonly percent: Percent };

export type CostKey =
  | { readonly key: "own" | "equal" | "gni" | "population" | "volume" }
  | { readonly key: "agreed-percentages"; readonly percents: readonly CountrysPercent[] }
  | {
      readonly key: "hybrid";
      /** So much is shared equally, the rest by volume. */
      readonly equalShare: Percent;
      readonly floors: readonly CountrysPercent[];
      readonly caps: readonly CountrysPercent[];
    };

const PERCENT_FORM = /^(\d{1,3})(?:\.(\d{1,4}))?$/;
const SCALE = 10_000n;
export const HUNDRED = 100n * SCALE;

/** In ten-thousandths of a percent; null where the text is no percentage from 0 to 100. */
export function percentIn(text: string): bigint | null {
  const [, whole, fraction = ""] = PERCENT_FORM.exec(text) ?? [];
  if (whole === undefined) return null;
  const scaled = BigInt(whole) * SCALE + BigInt(fraction.padEnd(4, "0"));
  return scaled <= HUNDRED ? scaled : null;
}

/** What is missing to a hundred, negative where it is too much; as text, shortest. */
export function missingToHundred(percents: readonly Percent[]): Percent | null {
  const sum = percents.reduce((total, percent) => total + (percentIn(percent) ?? 0n), 0n);
  return sum === HUNDRED ? null : percentText(HUNDRED - sum);
}

function percentText(scaled: bigint): Percent {
  const [sign, size] = scaled < 0n ? ["-", -scaled] : ["", scaled];
  const fraction = (size % SCALE).toString().padStart(4, "0").replace(/0+$/, "");
  return `${sign}${(size / SCALE).toString()}${fraction === "" ? "" : `.${fraction}`}`;
}
