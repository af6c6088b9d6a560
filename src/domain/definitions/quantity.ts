declare const quantity: unique symbol;

/** An exact decimal, not negative, at most ten places, as text: `12400`, `0.5`. Never a float. */
export type Quantity = string & { readonly [quantity]: true };

const QUANTITY_FORM = /^(0|[1-9]\d{0,13})(\.\d{1,10})?$/;
const PLACES = 10;

/** The one form of a number, so that equal quantities have equal bytes: no trailing zeros. */
export function quantityFrom(text: string): Quantity {
  if (!QUANTITY_FORM.test(text)) throw new TypeError(`"${text}" is not a quantity`);
  return fromScaled(toScaled(text));
}

export function isQuantity(text: string): boolean {
  return QUANTITY_FORM.test(text);
}

export function sumOfQuantities(quantities: readonly Quantity[]): Quantity {
  return fromScaled(quantities.reduce((sum, each) => sum + toScaled(each), 0n));
}

export function isMoreThanZero(each: Quantity): boolean {
  return toScaled(each) > 0n;
}

/** A fraction of whole numbers, not negative: what a quantity is multiplied by, exactly. */
export type Ratio = { readonly times: bigint; readonly of: bigint };

/** A quantity as a fraction, so that it can multiply another one. */
export function ratioOf(each: Quantity): Ratio {
  return { times: toScaled(each), of: 10n ** BigInt(PLACES) };
}

export function product(...ratios: readonly Ratio[]): Ratio {
  return ratios.reduce((all, { times, of }) => ({ times: all.times * times, of: all.of * of }), { times: 1n, of: 1n });
}

/** The quantity times the ratio, rounded once: half up at the last of ten places. */
export function multiplied(each: Quantity, { times, of }: Ratio): Quantity {
  return fromScaled((2n * toScaled(each) * times + of) / (2n * of));
}

/** The quantity times the ratio, rounded up to a whole number: never less than what was stated. */
export function multipliedUp(each: Quantity, { times, of }: Ratio): Quantity {
  const unit = of * 10n ** BigInt(PLACES);
  return fromScaled(((toScaled(each) * times + unit - 1n) / unit) * 10n ** BigInt(PLACES));
}

/** Whether `times` of the one are still less than the other, compared exactly. */
export function isLess(each: Quantity, than: Quantity, times = 1): boolean {
  return toScaled(each) * BigInt(times) < toScaled(than);
}

function toScaled(text: string): bigint {
  const [whole = "0", fraction = ""] = text.split(".");
  return BigInt(whole + fraction.padEnd(PLACES, "0"));
}

function fromScaled(scaled: bigint): Quantity {
  const digits = scaled.toString().padStart(PLACES + 1, "0");
  const fraction = digits.slice(-PLACES).replace(/0+$/, "");
  const whole = digits.slice(0, -PLACES);
  return (fraction ? `${whole}.${fraction}` : whole) as Quantity;
}
