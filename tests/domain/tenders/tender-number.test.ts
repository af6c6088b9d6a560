import { describe, expect, it } from "vitest";
import { tenderNumberFrom } from "@/domain/tenders/tender-number";
import { newId } from "@/platform/new-id";

const YEAR = "2026";

describe("the number of a tender", () => {
  it("has the year of the proposal and four digits, whatever the id", () => {
    for (const tail of ["00000000", "00002327", "00002328", "ffffffff"])
      expect(tenderNumberFrom(`0197b2c4-7c00-7000-8000-0000${tail}`, YEAR)).toMatch(/^JT-2026-[1-9]\d{3}$/);
  });

  it("says nothing of how many were proposed before it: of two made in a row, the later is as often the smaller", () => {
    const pairs = Array.from({ length: 2000 }, () => [
      tenderNumberFrom(newId(), YEAR),
      tenderNumberFrom(newId(), YEAR),
    ]);

    const risen = pairs.filter(([first = "", second = ""]) => first < second).length;

    expect(risen).toBeGreaterThan(850);
    expect(risen).toBeLessThan(1150); // seven standard deviations from the middle, either way
  });
});
