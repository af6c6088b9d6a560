import { beforeAll, describe, expect, it } from "vitest";
import { followEvent } from "@/jobs/after/follow-event";
import { putStanding } from "@/use-cases/agreement/put-standing";
import { takeBackSignature } from "@/use-cases/agreement/take-back-signature";
import { writeStanding } from "@/use-cases/agreement/write-standing";
import { circumstancesOf, personOf } from "../support/actors";
import { standingTerms } from "../support/agreement-terms";
import {
  annexIsPut,
  annexPut,
  aStandingAgreementIsPut,
  signatoriesAreMandated,
  signedBy,
  standingPut,
} from "../support/an-agreement";
import { answered, aProposedTender, done, theNordicWorld } from "../support/world";
import { followed, leave, leftAfter, outbox, reads, type Mail } from "./at-work";

process.env["SAMBAND_ORIGIN"] = "https://samband.example";

const PARTIES = ["DK", "NO", "IS"];
/** What stands in the terms and nowhere else: no mail may say it. */
const SECRETS = ["as-nobody-else-may-read", "1,234,567.89", "1234567.89", "1.234.567,89"];
const legal = () => circumstancesOf(personOf("DK", "legal-officer"));

beforeAll(async () => {
  await theNordicWorld();
  await signatoriesAreMandated(PARTIES);
  await reads("signatory.dk@samband.example", "da", "Europe/Copenhagen");
  await reads("signatory.no@samband.example", "nb", "Europe/Oslo");
  await reads("signatory.is@samband.example", "is", "Atlantic/Reykjavik");
});

/** The mails that lead to that page, by who gets them. */
async function told(about: string, link: string): Promise<ReadonlyMap<string, Mail>> {
  const mails = (await outbox(about)).filter((mail) => mail.link === link);
  const byAddress = new Map(mails.map((mail) => [mail.address.replace("@samband.example", ""), mail]));
  expect(byAddress.size).toBe(mails.length); // nobody is told twice
  for (const { subject, text } of mails) for (const secret of SECRETS) expect(subject + text).not.toContain(secret);
  return byAddress;
}

const signatories = PARTIES.map((code) => `signatory.${code.toLowerCase()}`).toSorted();
const workersOf = (codes: readonly string[]) =>
  codes
    .flatMap((code) => [`legal-officer.${code.toLowerCase()}`, `procurement-officer.${code.toLowerCase()}`])
    .toSorted();

const SECRET_TERMS = { name: "Joint infusions", liability: "as-nobody-else-may-read" };

describe("a standing agreement", () => {
  it("put to signature is told to the signatories of its parties, each in the own language, and to nobody else", async () => {
    const { cooperation } = await aStandingAgreementIsPut(PARTIES, SECRET_TERMS);
    await followed("AgreementPut");
    const mails = await told("AgreementPut", `/agreements/${cooperation}`);

    expect([...mails.keys()].toSorted()).toEqual(signatories);
    expect(mails.get("signatory.dk")?.subject).toBe("En samarbejdsaftale venter på din underskrift: Joint infusions");
    expect(mails.get("signatory.no")?.subject).toBe("En samarbeidsavtale venter på signaturen din: Joint infusions");
    expect(mails.get("signatory.is")?.subject).toBe("Samstarfssamningur bíður undirskriftar þinnar: Joint infusions");
    expect(mails.get("signatory.is")?.text).toContain(`https://samband.example/agreements/${cooperation}`);
  });

  it("is told once, however often the work is done", async () => {
    const { cooperation } = await aStandingAgreementIsPut(PARTIES, SECRET_TERMS);
    const work = (await leftAfter("AgreementPut")).at(-1);
    if (!work) throw new Error("nothing was left to be done");
    for (const _again of [1, 2, 3]) await followEvent(work, leave);

    expect((await told("AgreementPut", `/agreements/${cooperation}`)).size).toBe(3);
  });

  it("signed by all is told to the officers and legal officers of all parties", async () => {
    const { cooperation, sha256 } = await aStandingAgreementIsPut(PARTIES, SECRET_TERMS);
    for (const code of PARTIES) await done(signedBy(code, { cooperation }, sha256));
    await followed("AgreementConcluded");

    const mails = await told("AgreementConcluded", `/agreements/${cooperation}`);
    expect([...mails.keys()].toSorted()).toEqual(workersOf(PARTIES));
    expect(mails.get("legal-officer.dk")?.subject).toBe("Signed by all: Joint infusions");
  });

  it("put anew tells whoever had signed that this signature does not count, and the others that it waits", async () => {
    const { cooperation, sha256 } = await aStandingAgreementIsPut(PARTIES, SECRET_TERMS);
    for (const code of ["DK", "NO"]) await done(signedBy(code, { cooperation }, sha256));
    const back = { of: { cooperation }, sha256, reason: "The board has not seen it." };
    await done(takeBackSignature(circumstancesOf(personOf("NO", "signatory")), back));
    const terms = standingTerms(PARTIES, { ...SECRET_TERMS, platform: "Another" });
    await done(writeStanding(legal(), { cooperation, basedOn: 1, terms }));
    await done(putStanding(legal(), { cooperation, basedOn: 2 }));
    await followed("AgreementPut");

    const mails = await told("AgreementPut", `/agreements/${cooperation}`);
    expect([...mails.keys()].toSorted()).toEqual(signatories);
    expect(mails.get("signatory.dk")?.subject).toBe(
      "En aftale, du har underskrevet, er ændret og venter igen på din underskrift: Joint infusions",
    );
    expect(mails.get("signatory.dk")?.text).toContain("Din underskrift på version 1 gælder ikke for den.");
    expect(mails.get("signatory.no")?.subject).toMatch(/^En samarbeidsavtale venter/);
    expect(mails.get("signatory.is")?.subject).toMatch(/^Samstarfssamningur bíður/);
    expect((await standingPut(cooperation)).number).toBe(2);
  });
});

describe("the annex of a tender", () => {
  const amount = { minorUnits: "123456789", currency: "EUR" } as const;
  const SECRET_BUDGET = {
    budget: { amount, purpose: "as-nobody-else-may-read" },
    ceilings: PARTIES.map((code) => personOf(code, "signatory").country)
      .toSorted()
      .map((country) => ({ country, amount })),
  };

  async function anAnnexPut() {
    const made = await aProposedTender();
    for (const code of PARTIES) await answered(made, code, { in: [1] });
    await annexIsPut(made.tender, {}, SECRET_BUDGET);
    const { sha256 } = await annexPut(made.tender);
    return { tender: made.tender, link: `/tenders/${made.tender}/agreement`, sha256 };
  }

  it("put to signature is told to the signatories of the countries that are in, and to no observer", async () => {
    const { link } = await anAnnexPut();
    await followed("AgreementPut");

    const mails = await told("AgreementPut", link);
    expect([...mails.keys()].toSorted()).toEqual(signatories);
    expect(mails.get("signatory.no")?.subject).toMatch(/^JT-2026-\d+: vedlegget venter på signaturen din$/);
  });

  it("signed by all is told to the officers and legal officers of its countries", async () => {
    const { tender, link, sha256 } = await anAnnexPut();
    for (const code of PARTIES) await done(signedBy(code, { tender }, sha256));
    await followed("AgreementConcluded");

    expect([...(await told("AgreementConcluded", link)).keys()].toSorted()).toEqual(workersOf(PARTIES));
  });

  it("put anew tells whoever had signed, and the others as before", async () => {
    const { tender, link, sha256 } = await anAnnexPut();
    await followed("AgreementPut");
    const before = await told("AgreementPut", link);
    await done(signedBy("IS", { tender }, sha256));
    await annexIsPut(tender, {}, { budget: { amount: { minorUnits: "100", currency: "EUR" }, purpose: "Less." } });
    await followed("AgreementPut");

    const all = (await outbox("AgreementPut")).filter((mail) => mail.link === link);
    const anew = all.filter(({ id }) => ![...before.values()].some((mail) => mail.id === id));
    const subjectFor = (code: string) => anew.find(({ address }) => address.startsWith(`signatory.${code}@`))?.subject;
    expect(anew).toHaveLength(3);
    expect(subjectFor("is")).toMatch(/viðaukinn hefur breyst og bíður aftur undirskriftar þinnar$/);
    expect(subjectFor("dk")).toMatch(/tillægget venter på din underskrift$/);
  });
});
