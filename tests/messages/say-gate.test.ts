import { describe, expect, it } from "vitest";
import { draftingGate } from "@/domain/gates/drafting-gate";
import { LANGUAGES } from "@/messages/language";
import { sayRefusal } from "@/messages/say-refusal";
import { speak } from "@/messages/speak";
import { aPutAnnex, anAnnexAtHand } from "../support/agreement-builders";
import { DK } from "../support/builders";

describe("the refusal of an act before drafting", () => {
  const refusal = draftingGate(anAnnexAtHand([aPutAnnex([DK])]), DK)?.refusal;

  it("says the list that the page of the text shows: what is missing, and who supplies it", () => {
    expect(refusal && sayRefusal(speak("en", "UTC"), refusal)).toMatch(
      /Signatures are missing from Iceland and Norway\. \(signatory, Iceland and Norway\)$/i,
    );
  });

  it.each(LANGUAGES)("names both countries in %s", (language) => {
    const speech = speak(language, "UTC");
    const said = refusal ? sayRefusal(speech, refusal) : "";
    expect(said).toContain(speech.country("NO"));
    expect(said).not.toContain("{");
  });
});
