import { beforeAll, describe, expect, it } from "vitest";
import type { CooperationId } from "@/domain/definitions/identifiers";
import { instantFrom } from "@/domain/definitions/time";
import type { Person } from "@/domain/people/actor";
import { annexPage } from "@/queries/agreement/annex-page";
import { standingAgreement, standingAgreements } from "@/queries/agreement/standing-agreements";
import { putStanding } from "@/use-cases/agreement/put-standing";
import { setSigningRule } from "@/use-cases/agreement/set-signing-rule";
import { signAgreement } from "@/use-cases/agreement/sign-agreement";
import { takeBackSignature } from "@/use-cases/agreement/take-back-signature";
import { writeAnnex } from "@/use-cases/agreement/write-annex";
import { writeStanding } from "@/use-cases/agreement/write-standing";
import { registerPerson } from "@/use-cases/people/register-person";
import {
  auditor,
  byOfficerOf,
  circumstancesOf,
  operator,
  organisationOf,
  personIdOf,
  personOf,
  representativeOf,
} from "../../support/actors";
import {
  annexPut,
  aStandingAgreementIsPut,
  signatoriesAreMandated,
  signedBy,
  theAnnexIsSigned,
  theStandingAgreementIsSigned,
} from "../../support/an-agreement";
import { annexTerms, standingTerms } from "../../support/agreement-terms";
import { asSuperuser } from "../../support/raw-sql";
import { aMandateIsIssued, answered, aProposedTender, done, theNordicWorld } from "../../support/world";

const PARTIES = ["DK", "NO", "IS"];
const SECOND: Person = { ...personOf("NO", "signatory"), person: personIdOf("NO-2", "signatory") };
const legal = (code = "DK") => circumstancesOf(personOf(code, "legal-officer"));
const signatory = (code: string) => circumstancesOf(personOf(code, "signatory"));

beforeAll(async () => {
  await theNordicWorld();
  await signatoriesAreMandated(["DK", "NO", "IS", "SE"]);
});

async function conclusionsOf(cooperation: CooperationId): Promise<number> {
  const { rows } = await asSuperuser((sql) =>
    sql("SELECT count(*)::int AS found FROM agreement_conclusions WHERE paper_id = $1", [cooperation]),
  );
  return rows[0].found;
}

describe("a standing agreement", () => {
  it("is everybody's once all have signed, and not before", async () => {
    const { cooperation, sha256 } = await aStandingAgreementIsPut(PARTIES);
    expect(await signedBy("DK", { cooperation }, sha256)).toEqual({ ok: true, value: "signed" });
    expect(await signedBy("NO", { cooperation }, sha256)).toEqual({ ok: true, value: "signed" });
    expect(await conclusionsOf(cooperation)).toBe(0);
    expect(await signedBy("IS", { cooperation }, sha256)).toEqual({ ok: true, value: "signed-by-all" });
    expect(await conclusionsOf(cooperation)).toBe(1);
  });

  it("is settled once where the last two sign at the same moment", async () => {
    const { cooperation, sha256 } = await aStandingAgreementIsPut(PARTIES);
    await done(signedBy("DK", { cooperation }, sha256));
    const both = await Promise.all(["NO", "IS"].map((code) => signedBy(code, { cooperation }, sha256)));
    expect(both.map((outcome) => outcome.ok && outcome.value).sort()).toEqual(["signed", "signed-by-all"]);
    expect(await conclusionsOf(cooperation)).toBe(1);
  });

  it("is not signed on words that were replaced: the signature before does not count for the new ones", async () => {
    const { cooperation, sha256 } = await aStandingAgreementIsPut(PARTIES);
    await done(signedBy("DK", { cooperation }, sha256));
    await done(
      writeStanding(legal("NO"), { cooperation, basedOn: 1, terms: standingTerms(PARTIES, { platform: "Another" }) }),
    );
    expect(await signedBy("IS", { cooperation }, sha256)).toMatchObject({ ok: true }); // written is not put
    await done(putStanding(legal(), { cooperation, basedOn: 2 }));
    expect(await signedBy("NO", { cooperation }, sha256)).toMatchObject({
      refusal: { rule: "the-signature-is-on-the-bytes-shown", number: 2 },
    });
    const page = await standingAgreement(signatory("DK"), cooperation);
    expect(page?.shown.latest?.parties.map(({ lacks }) => lacks)).toEqual([1, 1, 1]);
    expect(page?.shown.signedBefore?.number).toBe(1);
  });

  it("is put only as it stands on the page, and never twice with the same words", async () => {
    const { cooperation } = await aStandingAgreementIsPut(PARTIES);
    expect(await putStanding(legal(), { cooperation, basedOn: 1 })).toMatchObject({
      refusal: { rule: "a-new-version-says-something-new" },
    });
    expect(await putStanding(legal(), { cooperation, basedOn: 0 })).toMatchObject({
      refusal: { rule: "terms-are-written-from-their-latest-form" },
    });
    const again = { cooperation, basedOn: 0, terms: standingTerms(PARTIES) };
    expect(await writeStanding(legal(), again)).toMatchObject({
      refusal: { rule: "terms-are-written-from-their-latest-form", latest: 1 },
    });
  });

  it("is signed twice by two persons where a country says two, and never twice by one", async () => {
    await done(setSigningRule(legal("NO"), { organisation: organisationOf("NO"), signatures: 2 }));
    const { cooperation, sha256 } = await aStandingAgreementIsPut(PARTIES);
    for (const code of PARTIES) await done(signedBy(code, { cooperation }, sha256));
    expect(await signedBy("NO", { cooperation }, sha256)).toMatchObject({ refusal: { rule: "one-person-signs-once" } });
    expect(await conclusionsOf(cooperation)).toBe(0);

    const second = circumstancesOf(SECOND);
    expect(await signAgreement(second, { of: { cooperation }, sha256 })).toMatchObject({
      refusal: { rule: "whoever-signs-is-under-mandate" },
    });
    await aSecondSignatoryOfNorway();
    expect(await signAgreement(second, { of: { cooperation }, sha256 })).toEqual({ ok: true, value: "signed-by-all" });
    await done(setSigningRule(legal("NO"), { organisation: organisationOf("NO"), signatures: 1 }));
  });

  it("lets a signature be taken back until all have signed, and never after", async () => {
    const { cooperation, sha256 } = await aStandingAgreementIsPut(PARTIES);
    await done(signedBy("DK", { cooperation }, sha256));
    const back = { of: { cooperation }, sha256, reason: "The minister has not seen it." };
    expect(await takeBackSignature(signatory("NO"), back)).toMatchObject({
      refusal: { rule: "one-takes-back-the-own-signature" },
    });
    await done(takeBackSignature(signatory("DK"), back));
    for (const code of PARTIES) await done(signedBy(code, { cooperation }, sha256));
    expect(await conclusionsOf(cooperation)).toBe(1);
    expect(await takeBackSignature(signatory("DK"), back)).toMatchObject({
      refusal: { rule: "what-all-signed-stands" },
    });
  });

  it("is not there for a country that is no party, whatever it sends", async () => {
    const { cooperation, sha256 } = await aStandingAgreementIsPut(PARTIES);
    expect(await standingAgreement(signatory("SE"), cooperation)).toBeNull();
    expect((await standingAgreements(signatory("SE")))?.rows).toEqual([]);
    expect(await signedBy("SE", { cooperation }, sha256)).toMatchObject({ refusal: { rule: "not-found" } });
    const terms = standingTerms(["SE", "DK"]);
    expect(await writeStanding(legal("SE"), { cooperation, basedOn: 1, terms })).toMatchObject({
      refusal: { rule: "not-found" },
    });
    expect(await standingAgreement(circumstancesOf(auditor), cooperation)).not.toBeNull();
  });

  it("is signed by signatories alone, under a mandate that is in force", async () => {
    const { cooperation, sha256 } = await aStandingAgreementIsPut(PARTIES);
    const sign = { of: { cooperation }, sha256 };
    for (const role of ["representative", "legal-officer", "procurement-officer"] as const) {
      const refusal = await signAgreement(circumstancesOf(personOf("DK", role)), sign);
      expect(refusal).toMatchObject({ refusal: { rule: "not-allowed" } });
    }
    const late = circumstancesOf(personOf("DK", "signatory"), { now: instantFrom("2027-01-01T00:00:00Z") });
    expect(await signAgreement(late, sign)).toMatchObject({ refusal: { rule: "whoever-signs-is-under-mandate" } });
  });
});

describe("the annex of a tender", () => {
  it("is signed by every country that is in, on a standing agreement of all of them", async () => {
    const made = await aProposedTender();
    for (const code of PARTIES) await answered(made, code, { in: [1, 2] });
    await theAnnexIsSigned(made.tender);
    const page = await annexPage(byOfficerOf("DK"), made.tender);
    expect(page).toMatchObject({ missing: [], shown: { state: "signed" } });
    expect(await annexPage(circumstancesOf(representativeOf("SE")), made.tender)).toBeNull();
  });

  it("is put anew when a country comes in later, and does not wait for one that left", async () => {
    const made = await aProposedTender();
    for (const code of ["DK", "NO"]) await answered(made, code, { in: [1, 2] });
    await theAnnexIsSigned(made.tender);
    await answered(made, "IS", { in: [1] });
    expect((await annexPage(byOfficerOf("DK"), made.tender))?.missing).toMatchObject([
      { what: "a-country-is-new", countries: ["IS"] },
    ]);
    await answered(made, "IS", { in: [] });
    expect((await annexPage(byOfficerOf("DK"), made.tender))?.missing).toEqual([]);
  });

  it("is written by the lead alone, for the countries that are in", async () => {
    const made = await aProposedTender();
    for (const code of ["DK", "NO"]) await answered(made, code, { in: [1] });
    const standing = await theStandingAgreementIsSigned(PARTIES);
    const terms = annexTerms(standing, ["DK", "NO", "IS"]);
    const input = { tender: made.tender, basedOn: 0, terms };
    expect(await writeAnnex(byOfficerOf("NO"), input)).toMatchObject({ refusal: { rule: "not-allowed" } });
    expect(await writeAnnex(byOfficerOf("DK"), input)).toMatchObject({
      refusal: { rule: "the-annex-speaks-of-every-country", countries: ["IS"] },
    });
  });

  it("is shown with the hash of the very bytes that are kept", async () => {
    const made = await aProposedTender();
    for (const code of ["DK", "NO"]) await answered(made, code, { in: [1] });
    await theAnnexIsSigned(made.tender);
    const { sha256 } = await annexPut(made.tender);
    const { rows } = await asSuperuser((sql) =>
      sql(
        "SELECT encode(sha256(bytes), 'hex') AS hash, convert_from(bytes, 'UTF8') AS text FROM agreement_versions WHERE paper_id = $1",
        [made.tender],
      ),
    );
    expect(rows[0].hash).toBe(sha256);
    expect(JSON.parse(rows[0].text)).toMatchObject({ form: "samband/agreement/1", kind: "annex", lead: "DK" });
  });
});

/** Somebody else of Norway's buyer is a signatory too, under a mandate of the same kind. */
async function aSecondSignatoryOfNorway(): Promise<void> {
  const { person, organisation } = SECOND;
  const account = {
    address: "second.no@samband.example",
    name: "second signatory of NO",
    passwordHash: "none",
    language: "nb",
    timeZone: "Europe/Oslo",
  } as const;
  await done(registerPerson(circumstancesOf(operator), { person, organisation, roles: ["signatory"], account }));
  await aMandateIsIssued("NO", { holder: person, decisions: ["agreement"], issuedBy: "legal-officer" });
}
