import { describe, expect, it } from "vitest";
import { quantityFrom } from "@/domain/definitions/quantity";
import { isVerySmall } from "@/domain/participation/participation";

const isMarked = (quantity: string, together: string) => isVerySmall(quantityFrom(quantity), quantityFrom(together));

describe("marking a volume as very small", () => {
  it("marks fewer than 100 units, however small the others' need is", () => {
    expect(isMarked("99.9999999999", "199")).toBe(true);
    expect(isMarked("100", "200")).toBe(false);
  });

  it("marks less than a hundredth of what all need together, to the last decimal", () => {
    expect(isMarked("2021.0799999999", "202108")).toBe(true);
    expect(isMarked("2021.08", "202108")).toBe(false);
  });

  it("marks the 10 units of Iceland beside the 202 098 of the others", () => {
    expect(isMarked("10", "202108")).toBe(true);
  });

  it("does not call zero small: it is stated that there is no need", () => {
    expect(isMarked("0", "202108")).toBe(false);
  });
});
