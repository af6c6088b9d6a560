import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amountIn, contentIn, timesIn } from "@/domain/definitions/amount";

/** How many of the smaller are in the larger, as a decimal; null where one of them is no amount. */
function times(smaller: string, larger: string): number | null {
  const [one, other] = [amountIn(smaller), amountIn(larger)];
  const ratio = one && other && timesIn(one, other);
  return ratio && Number(ratio.times) / Number(ratio.of);
}

describe("an amount in words", () => {
  it.each([
    ["500 mg", "1 g", 2],
    ["1 mg", "1 kg", 1_000_000],
    ["1 ng", "1 µg", 1000],
    ["250 ml", "1 l", 4],
    ["1 ml", "1 dl", 100],
    ["1000 IU", "1 million IU", 1000],
    ["1 mmol", "1 mol", 1000],
    ["0.5 mg", "1 mg", 2],
    ["1mg", "1 g", 1000],
    ["1 MG", "1 G", 1000],
  ])("%s is in %s so many times: %d", (smaller, larger, expected) => {
    expect(times(smaller, larger)).toBe(expected);
  });

  it("is the same with a decimal comma, whichever letter stands for the micro sign, and with blanks between thousands", () => {
    expect(amountIn("0,5 mg")).toEqual(amountIn("0.5 mg"));
    const [micro, mu] = ["\u00b5", "\u03bc"];
    for (const unit of [`${micro}g`, `${mu}g`, "mcg", "ug", "mikrog", "mikrogram", "micrograms"])
      expect(times(`1000 ${unit}`, "1 mg")).toBe(1);
    expect(amountIn("10 000 IU")).toEqual(amountIn("10000 IE"));
    expect(amountIn("10\u00a0000\u202f000 IU")).toEqual(amountIn("10 million IE"));
  });

  it.each(["10,000 IU", "10.000 IE", "1,250 mg", "1.000 mg"])(
    "%s is none, because it is a thousand times more to one reader than to another",
    (text) => {
      expect(amountIn(text)).toBeNull();
    },
  );

  it("with a zero before the point has one meaning, however many digits follow", () => {
    expect(times("0.125 mg", "1 mg")).toBe(8);
    expect(times("0,0625 mg", "1 mg")).toBe(16);
    expect(times("2.0625 mg", "33 mg")).toBe(16);
  });

  it.each([
    "",
    "mg",
    "5",
    "0 mg",
    "-5 mg",
    "5 %",
    "5 drops",
    "1 mIU",
    "1 MIU",
    "5 mg/ml",
    "1 g + 1 g",
    "1e3 mg",
    "٣ mg",
  ])("%j is none", (text) => {
    expect(amountIn(text)).toBeNull();
  });

  it("never becomes an amount of something else", () => {
    expect(times("1 mg", "1 ml")).toBeNull();
    expect(times("1 IU", "1 mg")).toBeNull();
    expect(times("1 mmol", "1 mg")).toBeNull();
  });

  it("is compared exactly, whatever its size", () => {
    const units = fc.constantFrom("ng", "µg", "mg", "g", "kg");
    const number = fc.integer({ min: 1, max: 999_999_999 });
    fc.assert(
      fc.property(number, units, number, units, (a, unitA, b, unitB) => {
        const [one, other] = [amountIn(`${a} ${unitA}`), amountIn(`${b} ${unitB}`)];
        if (!one || !other) throw new Error("both are amounts");
        const [there, back] = [timesIn(one, other), timesIn(other, one)];
        expect((there?.times ?? 0n) * (back?.times ?? 0n)).toBe((there?.of ?? 0n) * (back?.of ?? 0n));
      }),
    );
  });
});

describe("what a container holds", () => {
  it.each([
    ["1 g", "1 g"],
    ["500 mg", "0.5 g"],
    ["2 mg/ml, 2 ml", "4 mg"],
    ["2 mg/ml; 4 ml", "8 mg"],
    ["100 mg/ml, 10 ml", "1 g"],
    ["0,5 mg/ml, 100 ml", "50 mg"],
    ["50 mg/5 ml, 100 ml", "1 g"],
    ["50 mikrogram/ml, 2 ml", "0.1 mg"],
    ["5000 IU/ml, 5 ml", "25000 IU"],
    ["1 g/l, 500 ml", "500 mg"],
  ])("of %s is %s", (strength, content) => {
    const [held, said] = [contentIn(strength), amountIn(content)];
    const ratio = held && said && timesIn(held, said);
    expect(ratio && ratio.times === ratio.of).toBe(true);
  });

  it.each([
    "2 mg/ml",
    "4 mg/2 ml",
    "5 %",
    "2 mg/ml, 2 mg",
    "2 mg/ml, 2 ml, 5 ml",
    "2 mg/ml/h, 2 ml",
    "500 mg + 125 mg",
    "10,000 IU/ml, 5 ml",
    "0 mg/ml, 5 ml",
    "unknown",
    "",
  ])("is not said by %j", (strength) => {
    expect(contentIn(strength)).toBeNull();
  });
});
