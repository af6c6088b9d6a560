import { describe, expect, it } from "vitest";
import { storedCountry } from "@/domain/definitions/country";
import { LANGUAGES } from "@/messages/language";
import { speak } from "@/messages/speak";
import { sayFact } from "@/screens/documents/say-fact";
import { aLotPart } from "../support/builders";

const BY_WEIGHT = { country: storedCountry("NO"), way: "weight", reason: "" } as const;

function reasonIn(language: (typeof LANGUAGES)[number], lot: Parameters<typeof aLotPart>[0]): string {
  const said = sayFact(aLotPart({ climate: [BY_WEIGHT], ...lot }), "climate", speak(language, "UTC"));
  return said.shown === "table" ? (said.rows[0]?.at(-1) ?? "") : "";
}

describe("the climate rule of a lot that meets it by weight", () => {
  it.each(LANGUAGES)("points to the criteria of the common part where the lot has none of its own: %s", (language) => {
    const said = reasonIn(language, {});
    expect(said).toContain("30");
    expect(said).not.toMatch(/(^|\D)0\s?%/);
  });

  it("says where the weight stands", () => {
    expect(reasonIn("en", {})).toBe(
      "The environment weighs enough in the criteria of the common part: 30 % is needed.",
    );
  });
});
