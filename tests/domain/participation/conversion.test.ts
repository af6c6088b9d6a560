import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { multiplied, quantityFrom } from "@/domain/definitions/quantity";
import {
  countedBy,
  per12Months,
  toComparisonUnit,
  toVolumeUnit,
  type Counted,
} from "@/domain/participation/conversion";
import { COUNTED_IN } from "@/domain/participation/participation";

const ONDANSETRON: Counted = {
  strength: "2 mg/ml, 2 ml",
  container: "ampoule",
  packSize: 5,
  comparisonUnit: "16 mg",
  volumeUnit: "ampoule",
};
const METHOTREXATE: Counted = {
  strength: "100 mg/ml, 10 ml",
  container: "vial",
  packSize: 1,
  comparisonUnit: "50 mg",
  volumeUnit: "vial",
};
const TREOSULFAN: Counted = {
  strength: "1 g",
  container: "vial",
  packSize: 5,
  comparisonUnit: "10 g",
  volumeUnit: "vial",
};
const MEROPENEM: Counted = {
  strength: "500 mg",
  container: "vial",
  packSize: 10,
  comparisonUnit: "1 g",
  volumeUnit: "vial",
};

function ratioOf(conversion: ReturnType<typeof toComparisonUnit>): number | null {
  return conversion && Number(conversion.ratio.times) / Number(conversion.ratio.of);
}

describe("one volume unit in comparison units", () => {
  it.each([
    ["ondansetron 2 mg/ml, 2 ml, in units of 16 mg", ONDANSETRON, 0.25],
    ["ondansetron 2 mg/ml, 4 ml, in units of 16 mg", { ...ONDANSETRON, strength: "2 mg/ml, 4 ml" }, 0.5],
    ["a pack of five ampoules of it", { ...ONDANSETRON, volumeUnit: "pack" }, 1.25],
    ["methotrexate 100 mg/ml, 10 ml, in units of 50 mg", METHOTREXATE, 20],
    ["treosulfan 1 g in units of 10 g", TREOSULFAN, 0.1],
    ["treosulfan 5 g in units of 10 g", { ...TREOSULFAN, strength: "5 g" }, 0.5],
    ["meropenem 500 mg in units of 1 g", MEROPENEM, 0.5],
    ["meropenem 2 g in units of 1 g", { ...MEROPENEM, strength: "2 g" }, 2],
    ["what is counted in comparison units already", { ...ONDANSETRON, volumeUnit: "unit of 16 mg" }, 1],
    ["a container that is said as one", { ...METHOTREXATE, volumeUnit: "container of 1 g" }, 20],
    ["one of several containers", { ...METHOTREXATE, container: "bag, bottle or vial", volumeUnit: "bottle" }, 20],
    ["international units", { ...METHOTREXATE, strength: "5000 IU/ml, 5 ml", comparisonUnit: "25 000 IE" }, 1],
  ])("%s", (_case, line, expected) => {
    expect(ratioOf(toComparisonUnit(line))).toBe(expected);
  });

  it.each([
    ["a strength that says only a concentration", { ...ONDANSETRON, strength: "2 mg/ml" }],
    ["a comparison unit of something else", { ...ONDANSETRON, comparisonUnit: "1000 IU" }],
    ["a volume unit that the line says nothing of", { ...ONDANSETRON, volumeUnit: "bottle" }],
    ["a strength of two meanings", { ...ONDANSETRON, strength: "10,000 IU/ml, 5 ml", comparisonUnit: "1000 IU" }],
  ])("is not guessed from %s", (_case, line) => {
    expect(toComparisonUnit(line)).toBeNull();
  });

  it("comes with its arithmetic: times the pack, times the content, divided by the comparison unit", () => {
    expect(toComparisonUnit({ ...ONDANSETRON, volumeUnit: "pack" })?.steps).toEqual([
      { by: "pack-size", times: "5", of: "1" },
      { by: "content", times: "2 mg/ml, 2 ml", of: "16 mg" },
    ]);
  });
});

describe("a figure as a country states it", () => {
  const of = (line: Counted, quantity: string, counted: (typeof COUNTED_IN)[number], months = 12) =>
    per12Months(line, { quantity: quantityFrom(quantity), in: counted, months })?.quantity;

  it("is brought to the line's unit: 250 packs of five ampoules are 1,250 ampoules, or 312.5 units of 16 mg", () => {
    expect(of(ONDANSETRON, "250", "packs")).toBe("1250");
    expect(of({ ...ONDANSETRON, volumeUnit: "unit of 16 mg" }, "250", "packs")).toBe("312.5");
    expect(of(ONDANSETRON, "312.5", "comparison-units")).toBe("1250");
  });

  it("is brought to 12 months, rounded once", () => {
    expect(of(MEROPENEM, "1000", "volume-unit", 24)).toBe("500");
    expect(of(MEROPENEM, "1000", "volume-unit", 7)).toBe("1714.2857142857");
    expect(of({ ...ONDANSETRON, volumeUnit: "unit of 16 mg" }, "1", "containers", 9)).toBe("0.3333333333");
  });

  it("is not taken in a unit that the line says nothing of, and always in the line's own", () => {
    const unclear = { ...ONDANSETRON, strength: "2 mg/ml", volumeUnit: "bottle" };

    expect(COUNTED_IN.map((counted) => toVolumeUnit(unclear, counted) !== null)).toEqual([true, false, false, false]);
    expect(of(unclear, "7", "volume-unit")).toBe("7");
  });

  it("is the same there and back, in whichever unit it was stated", () => {
    const lines = fc.constantFrom(ONDANSETRON, METHOTREXATE, TREOSULFAN, MEROPENEM);
    const unit = fc.constantFrom("ampoule", "vial", "pack", "comparison");
    fc.assert(
      fc.property(
        lines,
        unit,
        fc.constantFrom(...COUNTED_IN),
        fc.integer({ min: 1, max: 99_999 }),
        (some, said, counted, n) => {
          const volumeUnit =
            said === "comparison" ? `unit of ${some.comparisonUnit}` : said === "pack" ? said : some.container;
          const line = { ...some, volumeUnit };
          const there = toVolumeUnit(line, counted)?.ratio;
          const own = countedBy(line);
          if (!there || !own) throw new Error("these lines say enough");
          const back = toVolumeUnit({ ...line, volumeUnit: unitOf(line, counted) }, own)?.ratio;
          if (!back) throw new Error("these lines say enough");
          expect(there.times * back.times).toBe(there.of * back.of);
          expect(multiplied(quantityFrom(String(n)), { times: there.times * back.times, of: there.of * back.of })).toBe(
            String(n),
          );
        },
      ),
    );
  });
});

function unitOf(line: Counted, counted: (typeof COUNTED_IN)[number]): string {
  switch (counted) {
    case "volume-unit":
      return line.volumeUnit;
    case "packs":
      return "pack";
    case "containers":
      return line.container;
    case "comparison-units":
      return `unit of ${line.comparisonUnit}`;
  }
}
