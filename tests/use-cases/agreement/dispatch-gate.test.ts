import { beforeAll, describe, expect, it } from "vitest";
import type { TenderId } from "@/domain/definitions/identifiers";
import { annexPage } from "@/queries/agreement/annex-page";
import { tenderOverview } from "@/queries/tenders/tender-overview";
import { putStanding } from "@/use-cases/agreement/put-standing";
import { takeBackSignature } from "@/use-cases/agreement/take-back-signature";
import { writeStanding } from "@/use-cases/agreement/write-standing";
import { dispatchNotice } from "@/use-cases/gates/dispatch-notice";
import { byOfficerOf, circumstancesOf, personOf } from "../../support/actors";
import { standingTerms } from "../../support/agreement-terms";
import { annexIsPut, annexPut, signedBy, standingPut } from "../../support/an-agreement";
import { left } from "../../support/leaving";
import { anOpenRound, consented, done, theNordicWorld } from "../../support/world";

const ALL = ["DK", "NO", "IS"];
const legal = () => circumstancesOf(personOf("DK", "legal-officer"));
/** Another budget: the text of the tender says nothing of it, so that nothing is frozen anew. */
const ANOTHER_BUDGET = { budget: { amount: { minorUnits: "5000000", currency: "EUR" }, purpose: "Counsel." } } as const;

beforeAll(() => theNordicWorld());

/** Consented to by all, so that the gate is open as far as the text goes. */
async function anAgreedText(): Promise<TenderId> {
  const { tender } = await anOpenRound();
  for (const code of ALL) await consented(tender, code);
  return tender;
}

async function agreementItems(tender: TenderId) {
  const overview = await tenderOverview(byOfficerOf("DK"), tender);
  const gate = overview?.kind === "inside" ? overview.gate : [];
  return gate.filter(({ what }) => what === "the-agreement-is-signed" || what === "the-annex-is-signed");
}

const met = (isMet: boolean, annex: object = { isMet: true }) => [
  { what: "the-agreement-is-signed", isMet },
  { what: "the-annex-is-signed", ...annex },
];

describe("the gate to dispatch", () => {
  it("is shut by an annex put anew, with who has to sign it, until the last has signed", async () => {
    const tender = await anAgreedText();
    expect(await agreementItems(tender)).toMatchObject(met(true));
    await annexIsPut(tender, {}, ANOTHER_BUDGET);
    const { sha256 } = await annexPut(tender);
    for (const code of ["DK", "NO"]) await done(signedBy(code, { tender }, sha256));

    expect(await dispatchNotice(byOfficerOf("DK"), { tender })).toMatchObject({
      refusal: {
        rule: "the-gate-to-dispatch-is-open",
        missing: [{ what: "the-annex-is-signed", countries: ["IS"], who: { role: "signatory" }, where: "agreement" }],
      },
    });

    await done(signedBy("IS", { tender }, sha256));
    expect(await dispatchNotice(byOfficerOf("DK"), { tender })).toMatchObject({ ok: true });
  });

  it("does not wait for the signature of a country that has left", async () => {
    const tender = await anAgreedText();
    await annexIsPut(tender, {}, ANOTHER_BUDGET);
    const { sha256 } = await annexPut(tender);
    for (const code of ["DK", "NO"]) await done(signedBy(code, { tender }, sha256));
    expect(await agreementItems(tender)).toMatchObject(met(true, { isMet: false, countries: ["IS"] }));

    await done(left(tender, "IS", { lots: "all" }));
    expect(await agreementItems(tender)).toMatchObject(met(true));
  });

  it("lets nobody take a signature back under an annex that stands since the last unsigned country left", async () => {
    const tender = await anAgreedText();
    await annexIsPut(tender, {}, ANOTHER_BUDGET);
    const { sha256 } = await annexPut(tender);
    for (const code of ["DK", "NO"]) await done(signedBy(code, { tender }, sha256));
    await done(left(tender, "IS", { lots: "all" }));

    const signatory = circumstancesOf(personOf("DK", "signatory"));
    const page = await annexPage(signatory, tender);
    expect(page?.shown).toMatchObject({ state: "signed", signing: { may: "no", why: "already" } });
    const back = { of: { tender }, sha256, reason: "We have thought better of it." };
    expect(await takeBackSignature(circumstancesOf(personOf("DK", "signatory")), back)).toMatchObject({
      refusal: { rule: "what-all-signed-stands" },
    });
  });

  it("is opened by the last signature of those who are still in, which concludes the annex", async () => {
    const tender = await anAgreedText();
    await annexIsPut(tender, {}, ANOTHER_BUDGET);
    const { sha256 } = await annexPut(tender);
    await done(left(tender, "IS", { lots: "all" }));
    expect(await done(signedBy("DK", { tender }, sha256))).toBe("signed");
    expect(await done(signedBy("NO", { tender }, sha256))).toBe("signed-by-all");
    expect(await agreementItems(tender)).toMatchObject(met(true));
  });

  it("stays open where the standing agreement is put anew: the annex names the version that it rests on", async () => {
    const tender = await anAgreedText();
    const page = await annexPage(byOfficerOf("DK"), tender);
    const content = page?.shown.latest?.content;
    if (content?.kind !== "annex") throw new Error("the annex was put");
    const { cooperation, number } = content.terms.standing;
    const terms = standingTerms(ALL, { platform: "Another" });
    await done(writeStanding(legal(), { cooperation, basedOn: number, terms }));
    await done(putStanding(legal(), { cooperation, basedOn: number + 1 }));
    expect(await agreementItems(tender)).toMatchObject(met(true));

    const { sha256 } = await standingPut(cooperation);
    for (const code of ALL) await done(signedBy(code, { cooperation }, sha256));
    expect(await agreementItems(tender)).toMatchObject(met(true));
    expect(await dispatchNotice(byOfficerOf("DK"), { tender })).toMatchObject({ ok: true });
  });
});
