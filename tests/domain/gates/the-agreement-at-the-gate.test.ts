import { describe, expect, it } from "vitest";
import { lacksOfAnnex, type AnnexAtHand } from "@/domain/agreement/annex-stands";
import { dispatchGate } from "@/domain/gates/dispatch-gate";
import { instantFrom } from "@/domain/definitions/time";
import { aTender } from "../../support/a-tender";
import { aPutAnnex, aPutStanding, anAnnexAtHand } from "../../support/agreement-builders";
import { aRevision, DK, IS, NO } from "../../support/builders";

const SIGNED = aPutAnnex([DK, IS, NO]);

/** The two items of the agreement, as the gate lists them. */
function items(atHand: AnnexAtHand) {
  const facts = {
    tender: aTender(),
    revision: aRevision(),
    plan: null,
    words: [],
    mandates: [],
    contents: [],
    coverages: new Map(),
    conditions: [],
    textHasMovedOn: false,
    annexLacks: lacksOfAnnex(atHand),
  };
  const [agreement, annex] = ["the-agreement-is-signed", "the-annex-is-signed"].map((what) =>
    dispatchGate(facts, instantFrom("2026-06-10T09:00:00Z")).find((item) => item.what === what),
  );
  return { agreement, annex };
}

describe("the agreement at the gate to dispatch", () => {
  it("is in order where all have signed annex and agreement", () => {
    expect(items(anAnnexAtHand([SIGNED]))).toMatchObject({
      agreement: { isMet: true, countries: [] },
      annex: { isMet: true, countries: [] },
    });
  });

  it("lacks the signature of a country, and names its signatory as who can supply it", () => {
    expect(items(anAnnexAtHand([aPutAnnex([DK, NO])]))).toMatchObject({
      agreement: { isMet: true },
      annex: { isMet: false, countries: [IS], who: { role: "signatory" }, where: "agreement" },
    });
  });

  it("lacks the annex itself, which the lead's officer writes: on which agreement it rests is not known before", () => {
    expect(items(anAnnexAtHand([]))).toMatchObject({
      agreement: undefined,
      annex: { isMet: false, countries: [], who: { role: "procurement-officer", country: DK } },
    });
  });

  it("wants no signature of a country that has left", () => {
    expect(items(anAnnexAtHand([aPutAnnex([DK, NO])], { countries: [DK, NO] }))).toMatchObject({
      agreement: { isMet: true },
      annex: { isMet: true },
    });
  });

  it("wants the annex put anew for a country that came in later", () => {
    const ofTwo = aPutAnnex([DK, NO], { parties: [DK, NO] });
    expect(items(anAnnexAtHand([ofTwo], { countries: [DK, NO] }))).toMatchObject({ annex: { isMet: true } });
    expect(items(anAnnexAtHand([ofTwo]))).toMatchObject({
      agreement: { isMet: true },
      annex: { isMet: false, countries: [IS], who: { role: "procurement-officer", country: DK } },
    });
  });

  it("is shut by an annex that is put anew, however many signed the version before, and opens with its last signature", () => {
    const anew = (signed: readonly (typeof DK)[]) => anAnnexAtHand([SIGNED, aPutAnnex(signed, { number: 2 })]);
    expect(items(anew([]))).toMatchObject({ annex: { isMet: false, countries: [DK, IS, NO] } });
    expect(items(anew([DK, IS]))).toMatchObject({ annex: { isMet: false, countries: [NO] } });
    expect(items(anew([DK, IS, NO]))).toMatchObject({ annex: { isMet: true } });
  });

  it("asks for the version of the standing agreement that the annex names, signed by all its parties", () => {
    expect(items(anAnnexAtHand([SIGNED], { standing: null }))).toMatchObject({
      agreement: { isMet: false, countries: [DK, IS, NO], who: { role: "legal-officer", country: DK } },
      annex: { isMet: true },
    });
    expect(items(anAnnexAtHand([SIGNED], { standing: aPutStanding([DK, IS]) }))).toMatchObject({
      agreement: { isMet: false, countries: [NO] },
    });
    expect(items(anAnnexAtHand([SIGNED], { standing: aPutStanding([DK, NO], { parties: [DK, NO] }) }))).toMatchObject({
      agreement: { isMet: false, countries: [IS] },
    });
  });
});
