import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNumber, saysUnknown } from "@/domain/participation/sheet-number";
import { NUMBER_LANGUAGES, type NumberLanguage } from "@/domain/participation/sheet-text";

const read = (text: string, language: NumberLanguage = "not-said", isNumber = false) => {
  const answer = readNumber({ text, language, isNumber });
  return answer.ok ? answer.value : answer.problem;
};

describe("a number in a sheet", () => {
  it.each(NUMBER_LANGUAGES)(
    "means one thing where nothing in it is ambiguous, whatever the language (%s)",
    (language) => {
      const numbers = [
        "12400",
        " 12 400 ",
        "12\u00a0400",
        "1\u202f234\u202f567,5",
        "0",
        "0.5",
        "0,125",
        "12.5",
        "12,75",
        "12.4000",
      ];
      const grouped = ["1.234.567", "1,234,567", "12.400,5", "12,400.25", "007"];

      expect(numbers.map((text) => read(text, language))).toEqual([
        "12400",
        "12400",
        "12400",
        "1234567.5",
        "0",
        "0.5",
        "0.125",
        "12.5",
        "12.75",
        "12.4",
      ]);
      expect(grouped.map((text) => read(text, language))).toEqual(["1234567", "1234567", "12400.5", "12400.25", "7"]);
    },
  );

  it("with a separator before three digits means what the language of the sheet says, and is ambiguous without one", () => {
    expect([read("12.400", "point-groups"), read("12,400", "point-groups")]).toEqual(["12400", "12.4"]);
    expect([read("12.400", "comma-groups"), read("12,400", "comma-groups")]).toEqual(["12.4", "12400"]);
    expect([read("12.400"), read("12,400"), read("1.000")]).toEqual(Array(3).fill("ambiguous-number"));
  });

  it("is never ambiguous where the cell holds a number and no text", () => {
    expect([read("12.375", "not-said", true), read("12.375", "point-groups", true)]).toEqual(["12.375", "12.375"]);
  });

  it.each([
    ["-5", "negative-number"],
    ["−1 200", "negative-number"],
    ["– 3", "negative-number"],
    ["100 packs", "number-with-unit"],
    ["12,5mg", "number-with-unit"],
    ["10 %", "number-with-unit"],
    ["many", "not-a-number"],
    ["1 2", "not-a-number"],
    ["12 40", "not-a-number"],
    ["1.23.456", "not-a-number"],
    ["12.400.5", "not-a-number"],
    ["1,2,3", "not-a-number"],
    ["(100)", "not-a-number"],
    ["=5", "not-a-number"],
    ["0,12345678901", "not-a-quantity"],
    ["123456789012345", "not-a-quantity"],
    ["1e5", "number-with-unit"],
  ])("written %j is refused: %s", (text, problem) => {
    expect(NUMBER_LANGUAGES.map((language) => read(text, language))).toEqual(Array(3).fill(problem));
  });

  it("written in any language as that language writes it comes back exactly", () => {
    const parts = fc.tuple(fc.bigInt({ min: 0n, max: 99_999_999n }), fc.nat(999));
    fc.assert(
      fc.property(parts, ([whole, thousandths]) => {
        const fraction = String(thousandths).padStart(3, "0").replace(/0+$/, "");
        const exact = fraction ? `${whole}.${fraction}` : String(whole);
        const said = (locale: string) =>
          new Intl.NumberFormat(locale).format(whole) + (fraction ? (locale === "en" ? "." : ",") + fraction : "");

        expect([
          read(said("da"), "point-groups"),
          read(said("is"), "point-groups"),
          read(said("nb"), "point-groups"),
        ]).toEqual(Array(3).fill(exact));
        expect(read(said("en"), "comma-groups")).toBe(exact);
        expect(["ambiguous-number", exact]).toContain(read(said("da")));
      }),
      { seed: 20261122 },
    );
  });
});

describe("not knowing", () => {
  it("is said in words, in every language, and is neither blank nor zero", () => {
    expect(["unknown", "Ukendt", "UKJENT", " óþekkt ", "?"].map(saysUnknown)).toEqual(Array(5).fill(true));
    expect(["", "0", "unknowable", "??"].map(saysUnknown)).toEqual(Array(4).fill(false));
  });
});
