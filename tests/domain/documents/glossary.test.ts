import { describe, expect, it } from "vitest";
import { termsIn, termsLackingIn, wordsToAvoidIn } from "@/domain/documents/glossary";
import { TERMS } from "@/domain/documents/glossary-terms";

describe("the terms of the field", () => {
  it.each([
    ["A framework agreement for each lot of it.", ["lot", "framework agreement"]],
    ["LOTS, and the award criteria", ["lot", "award criterion"]],
    ["an allotment in the slots", []],
    ["`lot ` in code", []],
  ])("are found as words: %s", (text, terms) => {
    expect(termsIn(text).map(({ en }) => en)).toEqual(terms);
  });

  it("name words that mean something else", () => {
    expect(wordsToAvoidIn("Each partition has its price.", "en")).toMatchObject([{ instead: "market group" }]);
    expect(wordsToAvoidIn("samtykke med forbehold", "da")).toMatchObject([
      { instead: "samtykke med protokoltilførsel" },
    ]);
    expect(wordsToAvoidIn("skiptilykill kostnaðar", "is")).toMatchObject([{ instead: "skiptihlutfall kostnaðar" }]);
    expect(wordsToAvoidIn("Each market group has its price.", "en")).toEqual([]);
  });

  it("are lacking in a translation that says them otherwise, and not where they are inflected", () => {
    const english = "The lead buyer decides on each lot.";
    expect(termsLackingIn("Ledende ordregiver beslutter om hver delkontrakt.", english, "da")).toEqual([]);
    expect(termsLackingIn("Den ledende ordregiver beslutter om delkontrakterne.", english, "da")).toEqual([]);
    expect(termsLackingIn("Lederen beslutter om hver del.", english, "da").map(({ da }) => da)).toEqual([
      "ordregiver",
      "ledende ordregiver",
      "delkontrakt",
    ]);
    expect(termsLackingIn("Leiðandi kaupanda er heimilt að ákveða um útboðshlutann.", english, "is")).toEqual([]);
  });

  it("avoid no word that they recommend", () => {
    for (const term of TERMS) {
      for (const language of ["en", "da", "nb", "is"] as const)
        expect(wordsToAvoidIn(term[language], language)).toEqual([]);
    }
  });
});
