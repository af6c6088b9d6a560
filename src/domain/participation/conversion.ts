import { amountIn, contentIn, timesIn } from "../definitions/amount";
import { multiplied, product, type Quantity, type Ratio } from "../definitions/quantity";
import type { ProductLine } from "../tenders/tender";
import type { CountedIn, Stated } from "./participation";

/** What of a line a conversion looks at. */
export type Counted = Pick<ProductLine, "strength" | "container" | "packSize" | "comparisonUnit" | "volumeUnit">;

/** One step of a conversion, for whoever wants to follow it: times this, divided by that. */
export type Step = {
  readonly by: "pack-size" | "container" | "content" | "comparison-unit" | "months";
  readonly times: string;
  readonly of: string;
};

export type Conversion = { readonly ratio: Ratio; readonly steps: readonly Step[] };

const AS_IT_IS: Conversion = { ratio: { times: 1n, of: 1n }, steps: [] };

/** What the line's volume unit counts, read off its words: "vial", "unit of 16 mg", "pack". */
export function countedBy({
  volumeUnit,
  container,
  comparisonUnit,
}: Counted): Exclude<CountedIn, "volume-unit"> | null {
  const unit = volumeUnit.trim().toLowerCase();
  if (/^(pack|package)s?$/.test(unit)) return "packs";
  if (unit === comparisonUnit.toLowerCase() || unit === `unit of ${comparisonUnit.toLowerCase()}`)
    return "comparison-units";
  const containers = container.toLowerCase().split(/,| or | eller | eða /);
  return unit.startsWith("container") || containers.some((each) => each.trim() === unit) ? "containers" : null;
}

/** How many of the line's volume units one of these is; null where the line does not say enough to tell. */
export function toVolumeUnit(line: Counted, from: CountedIn): Conversion | null {
  const counted = countedBy(line);
  if (from === "volume-unit" || from === counted) return AS_IT_IS;
  if (counted === null) return null;
  return between(line, from, counted);
}

/** How many comparison units one volume unit is; null where the line does not say enough to tell. */
export function toComparisonUnit(line: Counted): Conversion | null {
  const counted = countedBy(line);
  if (counted === null) return null;
  return counted === "comparison-units" ? AS_IT_IS : between(line, counted, "comparison-units");
}

/** What was stated, in the line's volume unit and 12 months, with the arithmetic. Rounded once, at the tenth place. */
export function per12Months(
  line: Counted,
  { quantity, in: counted, months }: Stated,
): { readonly quantity: Quantity; readonly steps: readonly Step[] } | null {
  const conversion = toVolumeUnit(line, counted);
  if (!conversion) return null;
  const overTime: readonly Step[] = months === 12 ? [] : [{ by: "months", times: "12", of: String(months) }];
  return {
    quantity: multiplied(quantity, product(conversion.ratio, { times: 12n, of: BigInt(months) })),
    steps: [...conversion.steps, ...overTime],
  };
}

type Unit = Exclude<CountedIn, "volume-unit">;

function between(line: Counted, from: Unit, to: Unit): Conversion | null {
  const [into, outOf] = [inContainers(line, from), inContainers(line, to)];
  if (!into || !outOf) return null;
  return {
    ratio: product(into.ratio, { times: outOf.ratio.of, of: outOf.ratio.times }),
    steps: [...into.steps, ...outOf.steps.map(({ by, times, of }) => ({ by, times: of, of: times }))],
  };
}

/** How many containers one of these is. */
function inContainers({ packSize, strength, comparisonUnit }: Counted, unit: Unit): Conversion | null {
  if (unit === "containers") return AS_IT_IS;
  if (unit === "packs") {
    const step: Step = { by: "pack-size", times: String(packSize), of: "1" };
    return { ratio: { times: BigInt(packSize), of: 1n }, steps: [step] };
  }
  const [content, compared] = [contentIn(strength), amountIn(comparisonUnit)];
  const ratio = content && compared && timesIn(content, compared);
  return ratio && { ratio, steps: [{ by: "content", times: comparisonUnit, of: strength }] };
}
