import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measuresIn } from "@/domain/documents/measure";
import { typedBeside } from "@/domain/documents/typed-beside";
import { aCommonPart, aLotPart } from "../../support/builders";

function read(text: string): readonly string[] {
  return measuresIn(text).map(({ kind, value }) => `${kind} ${value}`);
}

describe("the figures in a text", () => {
  it.each([
    ["12,000 vials", ["number 12000"]],
    ["12.000 hætteglas", ["number 12000"]],
    ["12 000 ampuller", ["number 12000"]],
    ["0,5 and 1.50", ["number 0.5", "number 1.5"]],
    ["60 % and 40 per cent", ["percent 60", "percent 40"]],
    ["30 prosent, 30 procent, 30 prósent", ["percent 30", "percent 30", "percent 30"]],
    ["EUR 1,250.50", ["amount 1250.5"]],
    ["12.000 kr.", ["amount 12000"]],
    ["€ 5", ["amount 5"]],
    ["2026-12-01", ["date 2026-12-01"]],
    ["1 December 2026", ["date 2026-12-01"]],
    ["1. desember 2026", ["date 2026-12-01"]],
    ["1. maí 2027", ["date 2027-05-01"]],
    ["December 1, 2026", ["date 2026-12-01"]],
    ["1.12.2026", ["date 2026-12-01"]],
    ["12:00 CET", ["date T12:00"]],
    ["48 months", ["duration 48 months"]],
    ["4 years", ["duration 48 months"]],
    ["4 år", ["duration 48 months"]],
    ["2 weeks, 14 days", ["duration 14 days", "duration 14 days"]],
    ["3 mánuðir", ["duration 3 months"]],
  ])("are read in one form: %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ["Article 57(1) of Directive 2014/24/EU"],
    ["Regulation (EU) 2016/679"],
    ["Art. 33(2), § 5, section 4"],
    ["3. mgr. 39. gr."],
    ["lot 12 and lots 3"],
    ["1. first\n2. second"],
    ["ISO 9001"],
    ["2026-13-45"],
  ])("are none where they only name a place: %s", (text) => {
    expect(read(text).filter((each) => !each.startsWith("number"))).toEqual([]);
  });

  it("are not there in a text without digits, whatever it says", () => {
    const withoutDigits = fc.string({ unit: "grapheme", maxLength: 400 }).filter((text) => !/\d/u.test(text));
    fc.assert(
      fc.property(withoutDigits, (text) => {
        expect(measuresIn(text)).toEqual([]);
        expect(typedBeside(text, aCommonPart())).toEqual([]);
        expect(typedBeside(text, aLotPart())).toEqual([]);
      }),
    );
  });

  it("are read in a moment however long the text is", () => {
    const begun = performance.now();
    for (const text of ["1", "1 ", "1,111,", "a1 jan ", "1 000 ", "article ", "1."]) {
      measuresIn(`${text.repeat(20_000 / text.length)} 1`);
    }
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});
