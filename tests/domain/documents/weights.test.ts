import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantityFrom } from "@/domain/definitions/quantity";
import { EXAMPLE_PRICES, pricePoints } from "@/domain/documents/price-points";
import { awayFromWhole, isWeight, sumOfWeights, weighsAtLeast, weightFrom } from "@/domain/documents/weight";

/** Between two and eight weights in hundredths of a per cent, each above zero, that are together a hundred per cent. */
const wholeSets = fc
  .uniqueArray(fc.integer({ min: 1, max: 9_999 }), { minLength: 1, maxLength: 7 })
  .map((cuts) => [0, ...cuts.toSorted((a, b) => a - b), 10_000])
  .map((cuts) => cuts.slice(1).map((cut, index) => cut - (cuts[index] ?? 0)));

function inPercent(hundredths: number): string {
  return weightFrom(`${Math.trunc(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}`);
}

describe("weights", () => {
  it("that are together a hundred lack nothing, however they are divided", () => {
    fc.assert(
      fc.property(wholeSets, (set) => {
        expect(awayFromWhole(set.map(inPercent))).toBeNull();
        expect(sumOfWeights(set.map(inPercent))).toBe("100");
      }),
    );
  });

  it("that are one hundredth off are off by exactly that, to either side", () => {
    fc.assert(
      fc.property(wholeSets, ([first = 0, ...others]) => {
        const rest = others.map(inPercent);
        expect(awayFromWhole([inPercent(first + 1), ...rest])).toEqual({ isMissing: false, by: "0.01" });
        fc.pre(first > 1);
        expect(awayFromWhole([inPercent(first - 1), ...rest])).toEqual({ isMissing: true, by: "0.01" });
      }),
    );
  });

  it.each([
    [["99.99"], { isMissing: true, by: "0.01" }],
    [["33.33", "33.33", "33.33"], { isMissing: true, by: "0.01" }],
    [["33.33", "33.33", "33.34"], null],
    [["50", "50.5"], { isMissing: false, by: "0.5" }],
    [[], { isMissing: true, by: "100" }],
  ] as const)("%j is away from the whole by %j", (weights, away) => {
    expect(awayFromWhole(weights)).toEqual(away);
  });

  it.each(["0.01", "100", "100.00", "30", "30.5", "9.99"])("can be %s", (text) => {
    expect(isWeight(text)).toBe(true);
  });

  it.each(["0", "0.00", "100.01", "101", "-1", "030", "1.234", "1e2", "٣٠", "30 ", ""])("cannot be %j", (text) => {
    expect(isWeight(text)).toBe(false);
  });

  it("have one form, so that equal weights have equal bytes", () => {
    expect(["30.00", "30.50", "30.05"].map(weightFrom)).toEqual(["30", "30.5", "30.05"]);
  });

  it("reach thirty at thirty, and not a hundredth before", () => {
    expect(weighsAtLeast("30", "30")).toBe(true);
    expect(weighsAtLeast("29.99", "30")).toBe(false);
    expect(weighsAtLeast("9", "30")).toBe(false);
  });
});

describe("points for a price", () => {
  const points = (method: "linear" | "proportional" | "price-alone") =>
    EXAMPLE_PRICES.map((price) =>
      pricePoints(method, { best: quantityFrom("100"), price: quantityFrom(price), pointsMax: 10 }),
    );

  it("fall evenly, and below zero beyond twice the lowest, under the linear method", () => {
    expect(points("linear")).toEqual(["10", "9", "7.5", "5", "0", "-5"]);
  });

  it("fall ever more slowly and never reach zero, under the proportional method", () => {
    expect(points("proportional")).toEqual(["10", "9.09", "8", "6.67", "5", "4"]);
  });

  it("are not given where the lowest price alone decides", () => {
    expect(points("price-alone")).toEqual([null, null, null, null, null, null]);
  });

  it("are rounded once, half away from zero", () => {
    const at = (price: string) =>
      pricePoints("linear", { best: quantityFrom("8"), price: quantityFrom(price), pointsMax: 1 });
    expect([at("8.04"), at("16.04"), at("8.0399999999")]).toEqual(["1", "-0.01", "1"]);
  });

  it("are the most for the lowest price, and never more for a higher one", () => {
    const price = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(price, price, price, (a, b, c) => {
        const [best = 1, lower = 1, higher = 1] = [a, b, c].toSorted((x, y) => x - y);
        for (const method of ["linear", "proportional"] as const) {
          const of = (each: number) =>
            Number(
              pricePoints(method, {
                best: quantityFrom(String(best)),
                price: quantityFrom(String(each)),
                pointsMax: 10,
              }),
            );
          expect(of(best)).toBe(10);
          expect(of(higher)).toBeLessThanOrEqual(of(lower));
        }
      }),
    );
  });

  it("are of a price that is no lower than the best, and of a best above zero", () => {
    const of = (best: string, price: string) =>
      pricePoints("linear", { best: quantityFrom(best), price: quantityFrom(price), pointsMax: 10 });
    expect(() => of("0", "1")).toThrow(/above zero/);
    expect(() => of("2", "1")).toThrow(/the lowest/);
  });
});
