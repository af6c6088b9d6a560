import type { Ratio } from "./quantity";

/** What an amount measures: amounts of two dimensions never become each other. */
export type Dimension = "mass" | "volume" | "international-units" | "substance";

/** An amount in the smallest unit of its dimension (ng, nl, IU, nmol), exactly. */
export type Amount = { readonly dimension: Dimension; readonly base: Ratio };

const SCALES: Readonly<Record<string, readonly [Dimension, bigint]>> = {
  kg: ["mass", 1_000_000_000_000n],
  g: ["mass", 1_000_000_000n],
  mg: ["mass", 1_000_000n],
  µg: ["mass", 1_000n],
  mcg: ["mass", 1_000n],
  ug: ["mass", 1_000n],
  mikrog: ["mass", 1_000n],
  mikrogram: ["mass", 1_000n],
  microgram: ["mass", 1_000n],
  micrograms: ["mass", 1_000n],
  ng: ["mass", 1n],
  l: ["volume", 1_000_000_000n],
  dl: ["volume", 100_000_000n],
  cl: ["volume", 10_000_000n],
  ml: ["volume", 1_000_000n],
  µl: ["volume", 1_000n],
  iu: ["international-units", 1n],
  ie: ["international-units", 1n],
  "million iu": ["international-units", 1_000_000n],
  "million ie": ["international-units", 1_000_000n],
  mol: ["substance", 1_000_000_000n],
  mmol: ["substance", 1_000_000n],
};

const AMOUNT_FORM = /^(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d{1,12})(?:[.,](\d{1,6}))?\s*([a-zµ ]{1,12})$/;
/** "10,000 IU": a thousand times more to one reader than to another, so it is no amount here. */
const TWO_MEANINGS = /^[1-9]\d{0,2}[.,]\d{3}(?!\d)/;

/**
 * "16 mg" as an amount; null where the text is none, or could be two. The Greek mu and the micro sign are
 * one letter here; small and capital letters are, too, so "mIU" and "MIU", a milliardth apart, are none.
 */
export function amountIn(text: string): Amount | null {
  const plain = text.trim().replaceAll("\u03bc", "\u00b5").toLowerCase();
  const match = TWO_MEANINGS.test(plain) ? null : AMOUNT_FORM.exec(plain);
  const [dimension, scale] = SCALES[match?.[3]?.trim() ?? ""] ?? [];
  if (!match || !dimension || !scale) return null;
  const [, whole = "0", fraction = ""] = match;
  const digits = whole.replaceAll(/\s/g, "") + fraction;
  const base = { times: BigInt(digits) * scale, of: 10n ** BigInt(fraction.length) };
  return base.times === 0n ? null : { dimension, base };
}

/**
 * How much one container holds, read off the strength: "1 g" is that; "2 mg/ml, 2 ml" is 4 mg. A
 * strength that says only a concentration says nothing of the content.
 */
export function contentIn(strength: string): Amount | null {
  const whole = amountIn(strength);
  if (whole) return whole;
  const [concentration = "", volume = "", ...more] = strength.split(/[,;]\s+/);
  const [amount, per, ...further] = concentration.split("/").map(amountOrOne);
  const held = amountIn(volume);
  if (!amount || !per || held?.dimension !== per.dimension || more.length + further.length > 0) return null;
  const { base } = amount;
  return {
    dimension: amount.dimension,
    base: { times: base.times * held.base.times * per.base.of, of: base.of * held.base.of * per.base.times },
  };
}

/** "ml" behind a stroke is one ml. */
function amountOrOne(text: string): Amount | null {
  return amountIn(/^\s*\d/.test(text) ? text : `1 ${text.trim()}`);
}

/** How many of the one are in the other; null where they measure different things. */
export function timesIn(one: Amount, other: Amount): Ratio | null {
  if (one.dimension !== other.dimension) return null;
  return { times: other.base.times * one.base.of, of: other.base.of * one.base.times };
}
