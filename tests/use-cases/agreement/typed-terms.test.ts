import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { TASKS } from "@/domain/agreement/standing-terms";
import type { FormSentence } from "@/domain/definitions/form-sentence";
import { sayIssue } from "@/identity/say-issue";
import { speak } from "@/messages/speak";
import { WriteAnnexInput } from "@/use-cases/agreement/annex-inputs";
import { SignInput, TakeBackInput, WriteStandingInput } from "@/use-cases/agreement/inputs";
import { newId, organisationOf } from "../../support/actors";

const MEGABYTE = "x".repeat(1_000_000);
const TURNED = "abc \u202e def";
const SHA256 = "a".repeat(64);

const standing = {
  name: "Joint tenders",
  parties: [organisationOf("DK"), organisationOf("NO")],
  route: "agreement",
  tasks: Object.fromEntries(TASKS.map((task) => [task, "lead"])),
  platform: "Samband",
  workingLanguages: ["en"],
  distribution: "To each what it ordered.",
  contracting: "each-buyer",
  secondRound: "10",
  silence: [],
  liability: "Whoever caused it.",
  accessDecidedBy: "lead",
  accessDays: "5",
  noticeDays: "180",
  staysDue: "Work done.",
};

const denmark = { country: "DK", law: "DK", ceiling: "100" };
const annex = {
  standing: `${newId()}.1.${SHA256}`,
  route: "agreement",
  procedure: "DK",
  reviewCountry: "DK",
  reviewBody: "Klagenævnet for Udbud",
  contract: "DK",
  budget: "100",
  currency: "EUR",
  purpose: "Counsel.",
  countries: [denmark, { country: "NO", law: "NO", ceiling: "100" }],
  key: "equal",
  settlement: "EUR",
};

/** How the sentences begin that a field is answered with. */
const BEGINS = {
  missing: "Fill this in",
  "too-long": "At most",
  "one-line": "Write this on one line",
  "no-markup": "Write plain text",
  "unseen-characters": "There is a character",
  "not-a-whole-number": "Write a whole number",
  "not-between": "Write a number from",
  "fewer-than-two": "At least two",
  "too-few": "At least one",
  "not-an-amount": "Write an amount",
  "ambiguous-number": "A point or comma can mean two things",
  "not-a-percentage": "Write a percentage from 0 to 100",
  "not-a-choice": "Choose one of those",
  malformed: "This is not in the expected form",
} as const satisfies Partial<Record<FormSentence, string>>;

/** At which field something is said, and what, as on a page in English. */
function faultsOf(schema: z.ZodType, typed: unknown): readonly (readonly [string, string])[] {
  const issues = schema.safeParse(typed, { error: sayIssue(speak("en", "Europe/Copenhagen")) }).error?.issues ?? [];
  return issues.map(({ path, message }) => {
    const said = Object.entries(BEGINS).find(([, begins]) => message.startsWith(begins))?.[0] ?? message;
    return [path.join("."), said] as const;
  });
}

const faultsOfStanding = (change: object) =>
  faultsOf(WriteStandingInput, { basedOn: "0", terms: { ...standing, ...change } });
const faultsOfAnnex = (change: object) =>
  faultsOf(WriteAnnexInput, { tender: newId(), basedOn: "0", terms: { ...annex, ...change } });

describe("the terms of a standing agreement as they are typed", () => {
  it("are taken where they break nothing, with letters of any script in one form", () => {
    expect(faultsOfStanding({})).toEqual([]);
    const typed = { basedOn: "0", terms: { ...standing, name: "שלום a\u0301", silence: [{ decided: "award" }] } };
    expect(WriteStandingInput.parse(typed).terms).toMatchObject({ name: "שלום á", silence: [] });
  });

  it.each([
    ["terms.name", { name: "  " }, "missing"],
    ["terms.name", { name: "two\nlines" }, "one-line"],
    ["terms.name", { name: TURNED }, "unseen-characters"],
    ["terms.name", { name: "<b>Joint</b>" }, "no-markup"],
    ["terms.parties", { parties: [organisationOf("DK")] }, "fewer-than-two"],
    ["terms.workingLanguages", { workingLanguages: [] }, "too-few"],
    ["terms.liability", { liability: MEGABYTE }, "too-long"],
    ["terms.distribution", { distribution: MEGABYTE }, "too-long"],
    ["terms.staysDue", { staysDue: "abc \u2067 def" }, "unseen-characters"],
    ["terms.secondRound", { secondRound: "-10" }, "not-a-whole-number"],
    ["terms.secondRound", { secondRound: "10.5" }, "not-a-whole-number"],
    ["terms.secondRound", { secondRound: "61" }, "not-between"],
    ["terms.accessDays", { accessDays: "0" }, "not-between"],
    ["terms.noticeDays", { noticeDays: "731" }, "not-between"],
    ["terms.silence.0.workingDays", { silence: [{ decided: "exclusion", workingDays: "31" }] }, "not-between"],
  ])("are answered at %s", (field, change, sentence) => {
    expect(faultsOfStanding(change)).toEqual([[field, sentence]]);
  });

  it("are answered at every field at once", () => {
    expect(faultsOfStanding({ name: "", platform: MEGABYTE, noticeDays: "soon" })).toEqual([
      ["terms.name", "missing"],
      ["terms.platform", "too-long"],
      ["terms.noticeDays", "not-a-whole-number"],
    ]);
  });
});

describe("the terms of an annex as they are typed", () => {
  it("are taken where they break nothing", () => {
    expect(faultsOfAnnex({})).toEqual([]);
    const crowns = { currency: "ISK", budget: "1 250 000" };
    const typed = { tender: newId(), basedOn: "0", terms: { ...annex, ...crowns } };
    expect(WriteAnnexInput.parse(typed).terms.budget.amount).toEqual({ minorUnits: "1250000", currency: "ISK" });
  });

  it.each([
    ["terms.standing", { standing: "" }, "not-a-choice"],
    ["terms.standing", { standing: `${newId()}.1.${SHA256.slice(1)}` }, "not-a-choice"],
    ["terms.reviewBody", { reviewBody: MEGABYTE }, "too-long"],
    ["terms.budget", { budget: "-100" }, "not-an-amount"],
    ["terms.budget", { budget: "12.400" }, "ambiguous-number"],
    ["terms.budget", { budget: "99.999,9" }, "not-an-amount"],
    ["terms.budget", { budget: "1e6" }, "not-an-amount"],
    ["terms.budget", { budget: "100.005" }, "ambiguous-number"],
    ["terms.budget", { budget: "1000000000000000" }, "not-an-amount"],
    ["terms.currency", { currency: "USD" }, "not-a-choice"],
    ["terms.countries.0.ceiling", { countries: [{ ...denmark, ceiling: "-1" }] }, "not-an-amount"],
    ["terms.countries.0.percent", { countries: [{ ...denmark, percent: "100.0001" }] }, "not-a-percentage"],
    ["terms.countries.0.floor", { countries: [{ ...denmark, floor: "-5" }] }, "not-a-percentage"],
    ["terms.countries.0.cap", { countries: [{ ...denmark, cap: "a third" }] }, "not-a-percentage"],
    ["terms.equalShare", { key: "hybrid", equalShare: "101" }, "not-a-percentage"],
    ["terms.equalShare", { key: "hybrid" }, "missing"],
    ["terms.purpose", { purpose: TURNED }, "unseen-characters"],
  ])("are answered at %s", (field, change, sentence) => {
    expect(faultsOfAnnex(change)).toEqual([[field, sentence]]);
  });

  it("are answered at every field at once", () => {
    const countries = [{ ...denmark, ceiling: "-1", percent: "many" }];
    expect(faultsOfAnnex({ budget: "-100", countries, reviewBody: "" })).toEqual([
      ["terms.reviewBody", "missing"],
      ["terms.budget", "not-an-amount"],
      ["terms.countries.0.ceiling", "not-an-amount"],
      ["terms.countries.0.percent", "not-a-percentage"],
    ]);
  });

  it("have no fractions of an Icelandic crown", () => {
    expect(faultsOfAnnex({ currency: "ISK", budget: "100.5" })).toEqual([["terms.budget", "not-an-amount"]]);
  });

  it.each([
    ["33.333", "33.333"],
    ["33,3333", "33.3333"],
    [" 12,5 ", "12.5"],
  ])("take %j as the percentage %s: it can mean nothing else", (percent, exact) => {
    const terms = { ...annex, key: "agreed-percentages", countries: [{ ...denmark, percent }] };
    const read = WriteAnnexInput.parse({ tender: newId(), basedOn: "0", terms });
    expect(read.terms.key).toEqual({ key: "agreed-percentages", percents: [{ country: "DK", percent: exact }] });
  });
});

describe("a signature as it is sent", () => {
  it("is on one paper, by the hash of its bytes", () => {
    const of = { cooperation: newId() };
    expect(faultsOf(SignInput, { of, sha256: SHA256 })).toEqual([]);
    for (const sha256 of ["", SHA256.slice(1), SHA256.toUpperCase(), `${SHA256}a`, "z".repeat(64)]) {
      expect(faultsOf(SignInput, { of, sha256 })).toEqual([["sha256", "malformed"]]);
    }
    expect(faultsOf(SignInput, { of: { ...of, tender: newId() }, sha256: SHA256 })).toMatchObject([
      ["of", expect.anything()],
    ]);
    expect(faultsOf(SignInput, { of: {}, sha256: SHA256 })).toMatchObject([["of", expect.anything()]]);
  });

  it("is taken back with a reason that can be read", () => {
    const typed = { of: { tender: newId() }, sha256: SHA256 };
    for (const [reason, sentence] of [
      [" ", "missing"],
      [MEGABYTE, "too-long"],
      [TURNED, "unseen-characters"],
    ]) {
      expect(faultsOf(TakeBackInput, { ...typed, reason })).toEqual([["reason", sentence]]);
    }
  });
});
