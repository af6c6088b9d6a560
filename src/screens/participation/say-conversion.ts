import { amountIn, contentIn, type Amount } from "@/domain/definitions/amount";
import { multiplied, product, quantityFrom, type Quantity } from "@/domain/definitions/quantity";
import { per12Months, type Counted, type Step } from "@/domain/participation/conversion";
import type { CountedIn, Stated } from "@/domain/participation/participation";
import type { Speech } from "@/messages/speak";

/**
 * The arithmetic from what was stated to what it comes to in the line's volume unit and 12 months:
 * "250 packs × 5 × 4 mg ÷ 16 mg = 312.5 (unit of 16 mg)". Null where nothing had to be converted, or
 * where the line does not say enough to do so.
 */
export function sayConversion(speech: Speech, line: Counted, stated: Stated): string | null {
  const converted = per12Months(line, stated);
  if (!converted || converted.steps.length === 0) return null;
  return speech.say("lots.conversion.sum", {
    stated: sayStated(speech, line, stated),
    steps: converted.steps.map((step) => sayStep(speech, line, step)).join(" "),
    result: sayResult(speech, converted.quantity),
    unit: line.volumeUnit,
  });
}

/** In what a figure of this line may be counted, as a choice is called: "packs of 5", "unit of 16 mg". */
export function sayCountedIn({ say, number }: Speech, line: Counted, counted: CountedIn): string {
  switch (counted) {
    case "volume-unit":
      return line.volumeUnit;
    case "packs":
      return say("lots.conversion.packsOf", { size: number(line.packSize) });
    case "containers":
      return line.container;
    case "comparison-units":
      return say("lots.conversion.unitOf", { unit: line.comparisonUnit });
  }
}

/** "250 packs", and over how long where that is not a year. */
function sayStated(speech: Speech, line: Counted, { quantity, in: counted, months }: Stated): string {
  const figure = { quantity: speech.quantity(quantity) };
  const text =
    counted === "packs"
      ? speech.say("lots.conversion.packs", { ...figure, n: Number(quantity) })
      : speech.say("lots.conversion.counted", { ...figure, unit: sayCountedIn(speech, line, counted) });
  return months === 12 ? text : speech.say("lots.conversion.inMonths", { stated: text, months });
}

/** One step: times this, divided by that; what is one is left away. */
function sayStep(speech: Speech, line: Counted, { by, times, of }: Step): string {
  const shown = (value: string) => (by === "content" ? sayContent(speech, line, value) : speech.quantity(value));
  return [times === "1" ? "" : `× ${shown(times)}`, of === "1" ? "" : `÷ ${shown(of)}`].filter(Boolean).join(" ");
}

/** A container of "2 mg/ml, 2 ml" holds 4 mg: said in the unit in which bids are compared. */
function sayContent(speech: Speech, { strength, comparisonUnit }: Counted, value: string): string {
  const content = value === strength ? contentIn(strength) : null;
  const unit = /[^\d.,\s].*$/.exec(comparisonUnit.trim())?.[0] ?? "";
  const one = amountIn(`1 ${unit}`);
  if (!content || !one) return value;
  return `${speech.quantity(howMany(content, one))} ${unit}`;
}

function howMany({ base }: Amount, one: Amount): Quantity {
  return multiplied(quantityFrom("1"), product(base, { times: one.base.of, of: one.base.times }));
}

const PLACES_MAX = 10;

/** Ten places are all that is kept: a figure that fills them was rounded there. */
function sayResult(speech: Speech, quantity: Quantity): string {
  const isRounded = (quantity.split(".")[1]?.length ?? 0) === PLACES_MAX;
  const text = speech.quantity(quantity);
  return isRounded ? speech.say("lots.conversion.about", { quantity: text }) : text;
}
