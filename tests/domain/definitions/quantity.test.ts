import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isMoreThanZero, isQuantity, quantityFrom, sumOfQuantities } from "@/domain/definitions/quantity";

const quantity = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 13n }), fc.nat({ max: 9_999_999 }))
  .map(([whole, fraction]) => `${whole}.${String(fraction).padStart(7, "0")}`);

describe("a quantity", () => {
  it("has one form, so that equal quantities have equal bytes", () => {
    expect(["12.50", "12.5", "0.0", "7"].map(quantityFrom)).toEqual(["12.5", "12.5", "0", "7"]);
  });

  it.each(["-1", "1,5", "12.400.000", "1e3", "01", "", " 1", ".5", "1.", "NaN", "1.12345678901"])(
    "is not %j",
    (text) => {
      expect(isQuantity(text)).toBe(false);
      expect(() => quantityFrom(text)).toThrow(TypeError);
    },
  );

  it("adds up exactly, in any order and grouping", () => {
    fc.assert(
      fc.property(fc.array(quantity, { minLength: 1, maxLength: 20 }), (texts) => {
        const each = texts.map(quantityFrom);
        const half = Math.floor(each.length / 2);
        const inTwo = [sumOfQuantities(each.slice(0, half)), sumOfQuantities(each.slice(half))];
        expect(sumOfQuantities(each.toReversed())).toBe(sumOfQuantities(each));
        expect(sumOfQuantities(inTwo)).toBe(sumOfQuantities(each));
      }),
    );
    expect(sumOfQuantities(["0.1", "0.2"].map(quantityFrom))).toBe("0.3");
  });

  it("is more than zero from the smallest part on", () => {
    expect(isMoreThanZero(quantityFrom("0.0000000001"))).toBe(true);
    expect(isMoreThanZero(quantityFrom("0.0"))).toBe(false);
  });
});
