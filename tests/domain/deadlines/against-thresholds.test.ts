import { describe, expect, it } from "vitest";
import { moneyFrom } from "@/domain/definitions/money";
import { reaches } from "@/domain/deadlines/thresholds";

describe("a value held against a threshold", () => {
  it.each([
    ["1611360", "DKK", 1_611_360n, true],
    ["1611359.99", "DKK", 1_611_360n, false],
    ["216000.00", "EUR", 216_000n, true],
    ["215999.99", "EUR", 216_000n, false],
    ["0", "EUR", 140_000n, false],
    ["900000000000000", "DKK", 1_044_400n, true],
    ["31000000", "ISK", 31_000_000n, true], // a currency without minor units
    ["30999999", "ISK", 31_000_000n, false],
  ] as const)("of %s %s against %s: %s", (amount, currency, threshold, isReached) => {
    expect(reaches(moneyFrom(amount, currency), threshold)).toBe(isReached);
  });
});
