import { describe, expect, it } from "vitest";
import { quantityFrom } from "@/domain/definitions/quantity";
import type { Stated } from "@/domain/participation/participation";
import { speak } from "@/messages/speak";
import { sayConversion, sayCountedIn } from "@/screens/participation/say-conversion";
import { aLine } from "../support/builders";

const ONDANSETRON = aLine(1, {
  inn: "ondansetron",
  strength: "2 mg/ml, 2 ml",
  container: "ampoule",
  packSize: 5,
  comparisonUnit: "16 mg",
  volumeUnit: "unit of 16 mg",
});

function stated(quantity: string, counted: Stated["in"], months = 12): Stated {
  return { quantity: quantityFrom(quantity), in: counted, months };
}

const english = speak("en", "UTC");

describe("the arithmetic of a volume", () => {
  it.each([
    [stated("250", "packs"), "250 packs × 5 × 4 mg ÷ 16 mg = 312.5 (unit of 16 mg)"],
    [stated("1", "packs"), "1 pack × 5 × 4 mg ÷ 16 mg = 1.25 (unit of 16 mg)"],
    [stated("1250", "containers"), "1,250 (ampoule) × 4 mg ÷ 16 mg = 312.5 (unit of 16 mg)"],
    [stated("100", "packs", 24), "100 packs in 24 months × 5 × 4 mg ÷ 16 mg × 12 ÷ 24 = 62.5 (unit of 16 mg)"],
    [
      stated("100", "volume-unit", 7),
      "100 (unit of 16 mg) in 7 months × 12 ÷ 7 = about 171.4285714286 (unit of 16 mg)",
    ],
  ])("from %j reads step by step", (said, sentence) => {
    expect(sayConversion(english, ONDANSETRON, said)).toBe(sentence);
  });

  it("goes the other way too: units of comparison into containers", () => {
    const line = { ...ONDANSETRON, volumeUnit: "ampoule" };

    expect(sayConversion(english, line, stated("3", "comparison-units"))).toBe(
      "3 (unit of 16 mg) × 16 mg ÷ 4 mg = 12 (ampoule)",
    );
  });

  it("is written as the reader's language writes numbers", () => {
    const danish = sayConversion(speak("da", "UTC"), ONDANSETRON, stated("250", "packs"));
    const icelandic = sayConversion(speak("is", "UTC"), ONDANSETRON, stated("1", "packs"));

    expect(danish).toBe("250 pakninger × 5 × 4 mg ÷ 16 mg = 312,5 (unit of 16 mg)");
    expect(icelandic).toBe("1 pakkning × 5 × 4 mg ÷ 16 mg = 1,25 (unit of 16 mg)");
  });

  it("is not there where nothing was converted, or where the line does not say enough", () => {
    expect(sayConversion(english, ONDANSETRON, stated("10", "volume-unit"))).toBeNull();
    expect(sayConversion(english, { ...ONDANSETRON, strength: "2 mg/ml" }, stated("10", "packs"))).toBeNull();
  });
});

describe("in what a figure may be counted", () => {
  it("is called as the line calls it", () => {
    const names = (["volume-unit", "packs", "containers", "comparison-units"] as const).map((counted) =>
      sayCountedIn(english, ONDANSETRON, counted),
    );

    expect(names).toEqual(["unit of 16 mg", "pack of 5", "ampoule", "unit of 16 mg"]);
  });
});
