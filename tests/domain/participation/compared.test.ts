import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantityFrom, sumOfQuantities } from "@/domain/definitions/quantity";
import { comparedLot } from "@/domain/participation/compared";
import { aLine, aVolume, DK, IS, NO } from "../../support/builders";

const ONDANSETRON = { strength: "2 mg/ml, 2 ml", container: "ampoule", packSize: 5, comparisonUnit: "16 mg" };

describe("what is needed of a lot, in the unit in which bids are compared", () => {
  it("is counted through ampoules and packs, by line, by country and altogether", () => {
    const lines = [
      aLine(1, { ...ONDANSETRON, volumeUnit: "ampoule" }),
      aLine(2, { ...ONDANSETRON, strength: "2 mg/ml, 4 ml", volumeUnit: "pack" }),
    ];
    const volumes = [
      { country: DK, line: aLine(1).line, ...aVolume("400") }, // 1,600 mg
      { country: IS, line: aLine(1).line, ...aVolume("4") }, // 16 mg
      { country: IS, line: aLine(2).line, ...aVolume("2") }, // 80 mg
    ];
    const compared = comparedLot(lines, volumes);

    expect(compared?.byLine.get(aLine(1).line)).toEqual({ unit: "16 mg", quantity: "101" });
    expect(compared?.byCountry.get(IS)).toEqual({ unit: "16 mg", quantity: "6" });
    expect(compared?.together).toEqual({ unit: "16 mg", quantity: "106" });
    expect(compared?.byCountry.get(NO)).toBeUndefined();
  });

  it.each([
    ["the lines are compared in different units", [aLine(1), aLine(2, { comparisonUnit: "2 g" })]],
    ["a line does not say enough", [aLine(1, { volumeUnit: "treatment" })]],
    ["there is no line", []],
  ])("is not said where %s", (_why, lines) => {
    expect(comparedLot(lines, [{ country: DK, line: aLine(1).line, ...aVolume("4") }])).toBeNull();
  });

  it("leaves out what is unknown, and counts zero as nothing", () => {
    const volumes = [
      { country: DK, line: aLine(1).line, isUnknown: true, origin: "asked" } as const,
      { country: NO, line: aLine(1).line, ...aVolume("0") },
    ];
    expect(comparedLot([aLine(1)], volumes)?.together.quantity).toBe("0");
  });

  it("agrees by line, by country and altogether, to the last place, also where every figure is rounded", () => {
    const lines = [1, 2].map((number) =>
      aLine(number, { strength: "30 mg", comparisonUnit: "70 mg", packSize: 3, volumeUnit: "pack" }),
    );
    const figures = fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(figures, (numbers) => {
        const volumes = [DK, NO, IS].flatMap((country, of) =>
          lines.map(({ line }, at) => ({ country, line, ...aVolume(String(numbers[of * 2 + at] ?? 0)) })),
        );
        const compared = comparedLot(lines, volumes);
        const sum = (map: ReadonlyMap<unknown, { quantity: string }> = new Map()) =>
          sumOfQuantities([...map.values()].map(({ quantity }) => quantityFrom(quantity)));

        expect(sum(compared?.byLine)).toBe(compared?.together.quantity);
        expect(sum(compared?.byCountry)).toBe(compared?.together.quantity);
      }),
    );
  });
});
