/** A weight in per cent: above zero, at most a hundred, at most two places. */
const WEIGHT_FORM = /^(0|[1-9]\d{0,2})(?:\.(\d{1,2}))?$/;
/** A hundred per cent, counted in hundredths of one: weights are added exactly, never as floats. */
const WHOLE = 10_000n;

export function isWeight(text: string): boolean {
  return WEIGHT_FORM.test(text) && hundredthsOf(text) > 0n && hundredthsOf(text) <= WHOLE;
}

/** The one form of a weight, so that equal weights have equal bytes: "30.00" is "30". */
export function weightFrom(text: string): string {
  if (!isWeight(text)) throw new TypeError(`"${text}" is not a weight`);
  return fromHundredths(hundredthsOf(text));
}

/** Points are written like weights, and may be none; how many there are at most, each criterion says. */
const POINTS_FORM = /^(0|[1-9]\d{0,3})(?:\.(\d{1,2}))?$/;

export function isPoints(text: string): boolean {
  return POINTS_FORM.test(text);
}

export function pointsFrom(text: string): string {
  if (!isPoints(text)) throw new TypeError(`"${text}" is no number of points`);
  return fromHundredths(hundredthsOf(text));
}

export function sumOfWeights(weights: readonly string[]): string {
  return fromHundredths(hundredthsOfAll(weights));
}

/** How far weights are from a hundred: what is missing, or too much; null where they add up. */
export function awayFromWhole(weights: readonly string[]): { readonly isMissing: boolean; readonly by: string } | null {
  const away = WHOLE - hundredthsOfAll(weights);
  if (away === 0n) return null;
  return { isMissing: away > 0n, by: fromHundredths(away > 0n ? away : -away) };
}

export function weighsAtLeast(weight: string, least: string): boolean {
  return hundredthsOf(weight) >= hundredthsOf(least);
}

function hundredthsOfAll(weights: readonly string[]): bigint {
  return weights.reduce((sum, weight) => sum + hundredthsOf(weight), 0n);
}

function hundredthsOf(weight: string): bigint {
  const [whole = "0", fraction = ""] = weight.split(".");
  return BigInt(whole + fraction.padEnd(2, "0"));
}

function fromHundredths(hundredths: bigint): string {
  const fraction = (hundredths % 100n).toString().padStart(2, "0").replace(/0+$/, "");
  return `${hundredths / 100n}${fraction ? `.${fraction}` : ""}`;
}
