import { beforeAll, describe, expect, it } from "vitest";
import type { CooperationId, TenderId } from "@/domain/definitions/identifiers";
import { standingAgreement } from "@/queries/agreement/standing-agreements";
import { myDay } from "@/queries/tenders/my-day";
import { putStanding } from "@/use-cases/agreement/put-standing";
import { setSigningRule } from "@/use-cases/agreement/set-signing-rule";
import { takeBackSignature } from "@/use-cases/agreement/take-back-signature";
import { writeStanding } from "@/use-cases/agreement/write-standing";
import { circumstancesOf, MORNING, organisationOf, personOf } from "../support/actors";
import { standingTerms } from "../support/agreement-terms";
import {
  annexIsPut,
  annexPut,
  aStandingAgreementIsPut,
  signatoriesAreMandated,
  signedBy,
  standingPut,
} from "../support/an-agreement";
import { left } from "../support/leaving";
import { answered, aProposedTender, done, theNordicWorld } from "../support/world";

const PARTIES = ["DK", "NO", "IS"];
const legal = () => circumstancesOf(personOf("DK", "legal-officer"));

beforeAll(async () => {
  await theNordicWorld();
  await signatoriesAreMandated(PARTIES);
});

/** What waits for the signature of that person on the page of this very paper. */
async function waitsFor(
  code: string,
  paper: CooperationId | TenderId,
  role: "signatory" | "representative" = "signatory",
) {
  const { toSign } = await myDay(circumstancesOf(personOf(code, role)));
  return toSign.filter(({ href }) => href.includes(paper));
}

describe("a standing agreement that is put to signature", () => {
  it("waits on the first page of each signatory, with its name, its version and who put it", async () => {
    const { cooperation } = await aStandingAgreementIsPut(PARTIES, { name: "Joint infusions" });

    const waiting = {
      name: "Joint infusions",
      version: 1,
      putBy: expect.stringContaining("DK"),
      putAt: MORNING,
      tender: null,
      href: `/agreements/${cooperation}`,
    };
    for (const code of PARTIES) expect(await waitsFor(code, cooperation)).toEqual([waiting]);
  });

  it("waits for signatories of its parties alone", async () => {
    const { cooperation } = await aStandingAgreementIsPut(PARTIES);

    expect(await waitsFor("SE", cooperation)).toEqual([]);
    expect(await waitsFor("DK", cooperation, "representative")).toEqual([]);
  });

  it("waits no more for whoever signed, where the country needs a second signature", async () => {
    const rule = { organisation: organisationOf("NO") };
    const setTo = (signatures: 1 | 2) =>
      done(setSigningRule(circumstancesOf(personOf("NO", "legal-officer")), { ...rule, signatures }));
    await setTo(2);
    const { cooperation, sha256 } = await aStandingAgreementIsPut(PARTIES);
    await setTo(1);
    await done(signedBy("NO", { cooperation }, sha256));

    const page = await standingAgreement(circumstancesOf(personOf("NO", "signatory")), cooperation);
    expect(page?.shown.latest?.parties.find(({ country }) => country === "NO")).toMatchObject({ needed: 2, lacks: 1 });
    expect(await waitsFor("NO", cooperation)).toEqual([]);
    expect(await waitsFor("DK", cooperation)).toHaveLength(1);
  });

  it("waits no more once it is signed, waits again where that was taken back, and for the version that took its place", async () => {
    const { cooperation, sha256 } = await aStandingAgreementIsPut(PARTIES);
    await done(signedBy("DK", { cooperation }, sha256));
    expect(await waitsFor("DK", cooperation)).toEqual([]);
    expect(await waitsFor("NO", cooperation)).toHaveLength(1);

    const back = { of: { cooperation }, sha256, reason: "The board has not seen it." };
    await done(takeBackSignature(circumstancesOf(personOf("DK", "signatory")), back));
    expect(await waitsFor("DK", cooperation)).toHaveLength(1);

    await done(signedBy("DK", { cooperation }, sha256));
    const terms = standingTerms(PARTIES, { name: "Joint infusions, mended" });
    await done(writeStanding(legal(), { cooperation, basedOn: 1, terms }));
    expect(await waitsFor("NO", cooperation)).toMatchObject([{ version: 1, name: "Joint tenders of medicines" }]);
    await done(putStanding(legal(), { cooperation, basedOn: 2 }));
    expect(await waitsFor("DK", cooperation)).toMatchObject([{ version: 2, name: "Joint infusions, mended" }]);

    const anew = await standingPut(cooperation);
    for (const code of PARTIES) await done(signedBy(code, { cooperation }, anew.sha256));
    for (const code of PARTIES) expect(await waitsFor(code, cooperation)).toEqual([]);
  });
});

describe("an annex that is put to signature", () => {
  it("waits with its tender, until it is signed, superseded or no longer the country's", async () => {
    const { tender, lots } = await aProposedTender();
    for (const code of PARTIES) await answered({ tender, lots }, code, { in: [1] });
    await annexIsPut(tender);
    const { sha256 } = await annexPut(tender);

    expect(await waitsFor("IS", tender)).toMatchObject([
      {
        version: 1,
        href: `/tenders/${tender}/agreement`,
        tender: { number: expect.stringMatching(/^JT-/), title: expect.any(String) },
      },
    ]);

    await done(signedBy("DK", { tender }, sha256));
    expect(await waitsFor("DK", tender)).toEqual([]);
    await done(left(tender, "IS", { lots: "all" }));
    expect(await waitsFor("IS", tender)).toEqual([]);
    expect(await waitsFor("NO", tender)).toHaveLength(1);
  });
});
