import { describe, expect, it } from "vitest";
import type { AnnexAtHand } from "@/domain/agreement/annex-stands";
import { draftingGate } from "@/domain/gates/drafting-gate";
import { aPutAnnex, aPutStanding, anAnnexAtHand } from "../../support/agreement-builders";
import { DK, IS, NO } from "../../support/builders";

/** What the gate says is missing; null where it is open. */
function missing(atHand: AnnexAtHand) {
  const gate = draftingGate(atHand, DK);
  return gate && gate.refusal.missing.map(({ what, countries }) => ({ what, countries }));
}

describe("the gate to drafting", () => {
  it("is open the moment the last country has signed, and shut a signature before", () => {
    expect(missing(anAnnexAtHand([aPutAnnex([DK, NO])]))).toEqual([
      { what: "signatures-are-missing", countries: [IS] },
    ]);
    expect(missing(anAnnexAtHand([aPutAnnex([DK, NO, IS])]))).toBeNull();
  });

  it("says whether the annex is to be written first, or put", () => {
    expect(missing(anAnnexAtHand([]))).toEqual([{ what: "no-annex-is-written", countries: [] }]);
    const { terms } = aPutAnnex([]).content;
    expect(missing(anAnnexAtHand([], { annex: { written: 1, terms, versions: [] } }))).toEqual([
      { what: "no-annex-is-put", countries: [] },
    ]);
  });

  it("wants as many signatures of a country as it said", () => {
    const norwayTwice = aPutAnnex([DK, IS, NO], { signatures: { NO: 2 } });
    expect(missing(anAnnexAtHand([norwayTwice]))).toEqual([{ what: "signatures-are-missing", countries: [NO] }]);
    expect(missing(anAnnexAtHand([aPutAnnex([DK, IS, NO, NO], { signatures: { NO: 2 } })]))).toBeNull();
  });

  it("counts no signature that was taken back", () => {
    expect(missing(anAnnexAtHand([aPutAnnex([DK, NO, IS], { takenBack: [IS] })]))).toEqual([
      { what: "signatures-are-missing", countries: [IS] },
    ]);
  });

  it("is shut again by a country that comes in later, until it too has signed", () => {
    const ofTwo = aPutAnnex([DK, NO], { parties: [DK, NO] });
    expect(missing(anAnnexAtHand([ofTwo], { countries: [DK, NO] }))).toBeNull();
    expect(missing(anAnnexAtHand([ofTwo]))).toEqual([{ what: "a-country-is-new", countries: [IS] }]);

    const anew = aPutAnnex([DK, NO], { number: 2 });
    expect(missing(anAnnexAtHand([ofTwo, anew]))).toEqual([{ what: "signatures-are-missing", countries: [IS] }]);
    expect(missing(anAnnexAtHand([ofTwo, aPutAnnex([DK, NO, IS], { number: 2 })]))).toBeNull();
  });

  it("does not open on the signatures of the others for a country that came in while they signed", () => {
    const putBefore = aPutAnnex([DK, NO], { parties: [DK, NO] });
    expect(missing(anAnnexAtHand([putBefore]))).toMatchObject([{ what: "a-country-is-new", countries: [IS] }]);
  });

  it("stays open while a new version of what all have signed waits for signatures, and after somebody left", () => {
    const signed = aPutAnnex([DK, NO, IS]);
    expect(missing(anAnnexAtHand([signed, aPutAnnex([], { number: 2 })]))).toBeNull();
    expect(missing(anAnnexAtHand([signed], { countries: [DK, NO] }))).toBeNull();
    expect(missing(anAnnexAtHand([aPutAnnex([DK, NO])], { countries: [DK, NO] }))).toBeNull();
  });

  it("wants every country to be party to the agreement below the annex", () => {
    const ofTwo = aPutStanding([DK, NO], { parties: [DK, NO] });
    expect(missing(anAnnexAtHand([aPutAnnex([DK, NO])], { standing: ofTwo }))).toMatchObject([
      { what: "the-agreement-is-not-signed", countries: [IS] },
      { what: "signatures-are-missing", countries: [IS] },
    ]);
    expect(missing(anAnnexAtHand([aPutAnnex([DK])], { standing: aPutStanding([DK, NO]) }))).toMatchObject([
      { what: "the-agreement-is-not-signed", countries: [IS] },
      { what: "signatures-are-missing" },
    ]);
  });
});
