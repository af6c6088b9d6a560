import { describe, expect, it } from "vitest";
import {
  identifier,
  type FileKey,
  type MandateId,
  type OrganisationId,
  type PersonId,
  type TenderId,
} from "@/domain/definitions/identifiers";
import { quantityFrom } from "@/domain/definitions/quantity";
import { calendarDayFrom } from "@/domain/definitions/time";
import type { Role } from "@/domain/people/actor";
import type { Ceiling } from "@/domain/people/mandate";
import { addPaper, checkMandate, issueMandate, revokeMandate, type IssuingFacts } from "@/domain/people/mandate-acts";
import type { MandateDraft, MandateOnFile } from "@/domain/people/mandate-file";
import { mayCheckMandatesOf, mayEnterRoomOf, mayIssueMandatesOf, mayReadMandatesOf } from "@/domain/people/policy";
import { auditor, clock, operator, personOf, visitor } from "../../support/actors";
import { aMandate, LOT_1, LOT_2, NO, representative } from "../../support/builders";

const TENDER = identifier<TenderId>("tender");
const BUYER = identifier<OrganisationId>("buyer.NO");
const ABOVE = identifier<MandateId>("mandate above");
const SIGNATORY = identifier<PersonId>("signatory.NO");
const SECOND = identifier<PersonId>("legal-officer.NO");
const PAPER = { key: identifier<FileKey>("5f"), name: "mandate.pdf", sha256: "a".repeat(64), size: 9, type: "x" };
const EVERYTHING: IssuingFacts = { holderSpeaks: true, holderSigns: true, lots: [LOT_1, LOT_2], above: null };

function aDraft(details: Partial<MandateDraft> = {}): MandateDraft {
  const { mandate, country, holder, decisions, mayDelegate, from, to } = aMandate(NO);
  return {
    ...{ mandate, country, holder, decisions, mayDelegate, from, to },
    organisation: BUYER,
    issuer: "Ministry of Health and Care Services",
    onBehalfOf: "The four regional health authorities",
    legalBasis: "Letter of 3 March 2026",
    scope: { of: "tender", tender: TENDER },
    ...details,
  };
}

function onFile(details: Partial<MandateOnFile> = {}): MandateOnFile {
  return { ...aMandate(NO), organisation: BUYER, isChecked: false, issuedBy: SIGNATORY, limits: 0, ...details };
}

const inNok = (minorUnits: string, rates: Ceiling["rates"] = []): Ceiling => ({
  amount: { minorUnits, currency: "NOK" },
  rates,
});
const aRate = (from: "EUR" | "NOK", rate: string) => ({
  from,
  rate: quantityFrom(rate),
  on: calendarDayFrom("2026-05-29"),
  source: "Norges Bank",
});

describe("entering a mandate", () => {
  it("says its facts to the partners, and that a second person is still to check it", () => {
    const { ceiling: _none, ...facts } = aDraft();

    expect(issueMandate(EVERYTHING, aDraft())).toEqual({
      ok: true,
      value: [{ type: "MandateIssued", version: 2, ...facts, needsCheck: true }],
    });
  });

  it("says its ceiling in the country's own room alone", () => {
    const ceiling = inNok("125000000", [aRate("EUR", "11.52")]);
    const issued = issueMandate(EVERYTHING, aDraft({ ceiling }));

    expect(issued).toMatchObject({
      ok: true,
      value: [{ type: "MandateIssued" }, { type: "MandateLimited", n: 1, ceiling }],
    });
    expect(JSON.stringify(issued.ok && issued.value[0])).not.toContain("125000000");
  });

  it.each<readonly [string, Partial<MandateDraft>, Partial<IssuingFacts>, string]>([
    [
      "for somebody who does not speak for the country",
      {},
      { holderSpeaks: false },
      "a-mandate-is-held-by-one-who-speaks",
    ],
    [
      "to sign, for one who is no signatory",
      { decisions: ["agreement"] },
      { holderSigns: false },
      "a-mandate-to-sign-is-held-by-a-signatory",
    ],
    ["for a tender that the country does not know", {}, { lots: null }, "a-mandate-is-for-lots-that-there-are"],
    [
      "for a lot that the tender does not have",
      { scope: { of: "lots", tender: TENDER, lots: [LOT_1, LOT_2] } },
      { lots: [LOT_1] },
      "a-mandate-is-for-lots-that-there-are",
    ],
    ["that ends before it begins", { to: calendarDayFrom("2025-12-31") }, {}, "a-mandate-ends-after-it-begins"],
    [
      "with two rates of one currency",
      { ceiling: inNok("1", [aRate("EUR", "11"), aRate("EUR", "12")]) },
      {},
      "a-ceiling-has-one-rate-for-each-currency",
    ],
    [
      "with a rate of its own currency",
      { ceiling: inNok("1", [aRate("NOK", "1")]) },
      {},
      "a-ceiling-has-one-rate-for-each-currency",
    ],
    [
      "with a rate by which everything costs nothing",
      { ceiling: inNok("1", [aRate("EUR", "0")]) },
      {},
      "a-ceiling-has-one-rate-for-each-currency",
    ],
  ])("is refused %s", (_which, draft, facts, rule) => {
    expect(issueMandate({ ...EVERYTHING, ...facts }, aDraft(draft))).toMatchObject({ refusal: { rule } });
  });

  it("is accepted for a single day", () => {
    const day = calendarDayFrom("2026-06-10");

    expect(issueMandate(EVERYTHING, aDraft({ from: day, to: day })).ok).toBe(true);
  });
});

describe("giving a mandate on", () => {
  const above = onFile({
    mandate: ABOVE,
    mayDelegate: true,
    isChecked: true,
    scope: { of: "lots", tender: TENDER, lots: [LOT_1] },
    decisions: ["documents"],
  });
  const draft = aDraft({
    under: ABOVE,
    scope: { of: "lots", tender: TENDER, lots: [LOT_1] },
    decisions: ["documents"],
  });

  it("is accepted to the very borders of the one above", () => {
    expect(issueMandate({ ...EVERYTHING, above }, draft).ok).toBe(true);
  });

  it.each<readonly [string, Partial<MandateDraft>]>([
    ["a lot more", { scope: { of: "lots", tender: TENDER, lots: [LOT_1, LOT_2] } }],
    ["the whole tender", { scope: { of: "tender", tender: TENDER } }],
    ["everything", { scope: { of: "all-tenders" } }],
    ["a decision more", { decisions: ["documents", "participation"] }],
    ["a day earlier", { from: calendarDayFrom("2025-12-31") }],
    ["a day later", { to: calendarDayFrom("2027-01-01") }],
  ])("is refused for %s than the one above", (_what, more) => {
    expect(issueMandate({ ...EVERYTHING, above }, { ...draft, ...more })).toMatchObject({
      refusal: { rule: "a-mandate-is-given-on-within-the-one-above" },
    });
  });

  it.each<readonly [string, MandateOnFile | null]>([
    ["is not there", null],
    ["may not be given on", { ...above, mayDelegate: false }],
    ["is not checked", { ...above, isChecked: false }],
    ["was taken back", { ...above, isRevoked: true }],
  ])("is refused where the one above %s", (_why, broken) => {
    expect(issueMandate({ ...EVERYTHING, above: broken }, draft)).toMatchObject({
      refusal: { rule: "a-mandate-is-given-on-within-the-one-above" },
    });
  });
});

describe("putting a paper to a mandate", () => {
  it("counts it after what was said before", () => {
    expect(addPaper(onFile({ limits: 1 }), PAPER)).toMatchObject({
      value: [{ type: "MandateLimited", n: 2, evidence: PAPER }],
    });
  });

  it.each<readonly [string, Partial<MandateOnFile>, string]>([
    ["was checked", { isChecked: true }, "papers-come-before-the-check"],
    ["was taken back", { isRevoked: true }, "a-revoked-mandate-stays-revoked"],
  ])("is refused once the mandate %s", (_what, details, rule) => {
    expect(addPaper(onFile(details), PAPER)).toMatchObject({ refusal: { rule } });
  });
});

describe("checking a mandate", () => {
  it("is done by a second person", () => {
    expect(checkMandate(onFile(), SECOND)).toMatchObject({ ok: true, value: [{ type: "MandateChecked" }] });
  });

  it.each<readonly [string, PersonId, Partial<MandateOnFile>, string]>([
    ["by whoever entered it", SIGNATORY, {}, "a-mandate-is-checked-by-a-second-person"],
    ["by whoever holds it", representative(NO), {}, "a-mandate-is-checked-by-a-second-person"],
    ["twice", SECOND, { isChecked: true }, "a-mandate-is-checked-once"],
    ["after it was taken back", SECOND, { isRevoked: true }, "a-revoked-mandate-stays-revoked"],
  ])("is refused %s", (_how, checker, details, rule) => {
    expect(checkMandate(onFile(details), checker)).toMatchObject({ refusal: { rule } });
  });
});

describe("taking a mandate back", () => {
  it("is done with its reason, whether it was checked or not", () => {
    for (const isChecked of [true, false]) {
      expect(revokeMandate(onFile({ isChecked }), "She has left.")).toMatchObject({
        value: [{ type: "MandateRevoked", reason: "She has left." }],
      });
    }
  });

  it("is refused a second time", () => {
    expect(revokeMandate(onFile({ isRevoked: true }), "Again.")).toMatchObject({
      refusal: { rule: "a-revoked-mandate-stays-revoked" },
    });
  });
});

describe("who may", () => {
  const norwegian = (role: Role) => personOf("NO", role);
  const others = [auditor, clock, operator, visitor];

  it("enter and take back Norway's mandates are its signatory, legal officer and representative", () => {
    const may = ["signatory", "legal-officer", "representative"] as const;
    const not = ["deputy", "finance-officer", "procurement-officer", "expert"] as const;

    for (const role of may) expect(mayIssueMandatesOf(norwegian(role), "NO"), role).toBe(true);
    for (const role of not) expect(mayIssueMandatesOf(norwegian(role), "NO"), role).toBe(false);
    for (const role of may) expect(mayIssueMandatesOf(personOf("DK", role), "NO"), role).toBe(false);
    for (const actor of others) expect(mayIssueMandatesOf(actor, "NO")).toBe(false);
  });

  it("check them are these, its deputy and its finance officer, but nobody who is a procurement officer too", () => {
    const may = ["signatory", "legal-officer", "representative", "deputy", "finance-officer"] as const;

    for (const role of may) {
      const actor = norwegian(role);
      const officerHere = { role: "procurement-officer", tender: TENDER } as const;
      expect(mayCheckMandatesOf(actor, "NO"), role).toBe(true);
      expect(mayCheckMandatesOf({ ...actor, roles: [...actor.roles, officerHere] }, "NO"), role).toBe(false);
      expect(mayCheckMandatesOf(personOf("DK", role), "NO"), role).toBe(false);
    }
    for (const actor of [norwegian("procurement-officer"), norwegian("expert"), ...others])
      expect(mayCheckMandatesOf(actor, "NO")).toBe(false);
  });

  it("enter Norway's room are its own people, and nobody of another country, of audit or of the house", () => {
    for (const role of ["expert", "procurement-officer", "deputy"] as const) {
      expect(mayEnterRoomOf(norwegian(role), TENDER, "NO"), role).toBe(true);
      expect(mayReadMandatesOf(norwegian(role), "NO"), role).toBe(true);
      expect(mayEnterRoomOf(personOf("DK", role), TENDER, "NO"), role).toBe(false);
    }
    const coordination = personOf("NO", "coordinator");
    for (const actor of [...others, coordination, { ...auditor, country: NO }]) {
      expect(mayEnterRoomOf(actor, TENDER, "NO")).toBe(false);
      expect(mayReadMandatesOf(actor, "NO")).toBe(false);
    }
  });

  it("an expert for one tender enters the room of that tender and of no other", () => {
    const expert = { ...norwegian("expert"), roles: [{ role: "expert", tender: TENDER }] } as const;

    expect(mayEnterRoomOf(expert, TENDER, "NO")).toBe(true);
    expect(mayEnterRoomOf(expert, identifier<TenderId>("another"), "NO")).toBe(false);
  });
});
