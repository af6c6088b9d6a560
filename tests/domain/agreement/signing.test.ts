import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lacksForDrafting, lacksOfAnnex, type AnnexAtHand } from "@/domain/agreement/annex-stands";
import {
  isSignedByAll,
  type AnnexContent,
  type PutVersion,
  type Signature,
  type StandingContent,
} from "@/domain/agreement/paper";
import { putStanding } from "@/domain/agreement/put-to-signature";
import { sign, takeBackSignature } from "@/domain/agreement/sign";
import { storedCountry } from "@/domain/definitions/country";
import {
  identifier,
  type CooperationId,
  type MandateId,
  type PersonId,
  type TenderId,
} from "@/domain/definitions/identifiers";
import { instantFrom } from "@/domain/definitions/time";
import { sha256 } from "@/platform/digest";
import { organisationOf } from "../../support/actors";
import { annexTerms, standingTerms } from "../../support/agreement-terms";

const CODES = ["DK", "IS", "NO"];
const [DK, IS, NO] = CODES.map(storedCountry) as [never, never, never];
const AT = instantFrom("2026-06-01T09:00:00Z");
const COOPERATION = identifier<CooperationId>("cooperation");
const TENDER = identifier<TenderId>("tender");
const MANDATE = identifier<MandateId>("mandate");
const person = (name: string) => identifier<PersonId>(name);

function parties(needed: Readonly<Record<string, 1 | 2>> = {}) {
  return CODES.map((code) => ({
    organisation: organisationOf(code),
    country: storedCountry(code),
    name: `Buyer of ${code}`,
    signatures: needed[code] ?? 1,
  }));
}

function version(details: Partial<PutVersion<StandingContent>> = {}, needed = {}): PutVersion<StandingContent> {
  return {
    number: 1,
    sha256: "a".repeat(64),
    content: {
      form: "samband/agreement/1",
      kind: "standing",
      cooperation: COOPERATION,
      number: 1,
      parties: parties(needed),
      terms: standingTerms(CODES),
    },
    putBy: person("legal"),
    putAt: AT,
    signatures: [],
    concludedAt: null,
    ...details,
  };
}

const given = (country: never, who: string, takenBack: Signature["takenBack"] = null): Signature => ({
  n: 1,
  country,
  person: person(who),
  mandate: MANDATE,
  at: AT,
  takenBack,
});

const signing = (country: never, who: string, details = {}) =>
  ({ person: person(who), country, sha256: "a".repeat(64), mandate: MANDATE, at: AT, ...details }) as const;

describe("a signature", () => {
  const of = { cooperation: COOPERATION };

  it("is on the latest bytes, by a party, under a mandate, once", () => {
    expect(sign(of, version(), signing(DK, "dk"))).toMatchObject({ ok: true });
    expect(sign(of, null, signing(DK, "dk"))).toMatchObject({ refusal: { number: 0 } });
    expect(sign(of, version(), signing(DK, "dk", { sha256: "b".repeat(64) }))).toMatchObject({
      refusal: { rule: "the-signature-is-on-the-bytes-shown", number: 1 },
    });
    expect(sign(of, version(), signing(storedCountry("SE") as never, "se"))).toMatchObject({
      refusal: { rule: "whoever-signs-is-of-a-party" },
    });
    expect(sign(of, version(), signing(DK, "dk", { mandate: null }))).toMatchObject({
      refusal: { rule: "whoever-signs-is-under-mandate" },
    });
    const signed = version({ signatures: [given(DK, "dk")] });
    expect(sign(of, signed, signing(DK, "dk"))).toMatchObject({ refusal: { rule: "one-person-signs-once" } });
    expect(sign(of, signed, signing(DK, "another"))).toMatchObject({
      refusal: { rule: "a-country-signs-as-often-as-it-said" },
    });
  });

  it("concludes the agreement when it is the last, and only then", () => {
    const two = version({ signatures: [given(DK, "dk"), given(IS, "is")] });
    expect(sign(of, two, signing(NO, "no"))).toMatchObject({
      value: [{ type: "AgreementSigned", n: 3 }, { type: "AgreementConcluded" }],
    });
    const norwayTwice = version({ signatures: [given(DK, "dk"), given(IS, "is")] }, { NO: 2 });
    expect(sign(of, norwayTwice, signing(NO, "no"))).toMatchObject({ value: [{ type: "AgreementSigned" }] });
  });

  it("counts persons and not signatures, and none that was taken back", () => {
    const back = { reason: "Too soon.", at: AT };
    const all = [given(DK, "dk"), given(IS, "is"), given(NO, "no")];
    expect(isSignedByAll(version({ signatures: all }))).toBe(true);
    expect(isSignedByAll(version({ signatures: [...all, given(NO, "no")] }, { NO: 2 }))).toBe(false);
    expect(isSignedByAll(version({ signatures: [given(DK, "dk", back), ...all.slice(1)] }))).toBe(false);
  });

  it("is taken back by its giver alone, until all have signed", () => {
    const back = { person: person("dk"), sha256: "a".repeat(64), reason: "Too soon." };
    const open = version({ signatures: [given(DK, "dk")] });
    expect(takeBackSignature(of, open, back)).toMatchObject({ ok: true });
    expect(takeBackSignature(of, open, { ...back, person: person("is") })).toMatchObject({
      refusal: { rule: "one-takes-back-the-own-signature" },
    });
    const all = version({ signatures: [given(DK, "dk"), given(IS, "is"), given(NO, "no")] });
    expect(takeBackSignature(of, all, back)).toMatchObject({ refusal: { rule: "what-all-signed-stands" } });
  });

  it("takes the signatures of those who are still in, and what these signed stands", () => {
    const needed = [DK, NO];
    const one = version({ signatures: [given(DK, "dk")] });
    expect(sign(of, one, { ...signing(NO, "no"), needed })).toMatchObject({
      value: [{ type: "AgreementSigned" }, { type: "AgreementConcluded" }],
    });
    const both = version({ signatures: [given(DK, "dk"), given(NO, "no")] });
    const back = { person: person("dk"), sha256: "a".repeat(64), reason: "Too soon." };
    expect(takeBackSignature(of, both, back)).toMatchObject({ ok: true });
    expect(takeBackSignature(of, both, { ...back, needed })).toMatchObject({
      refusal: { rule: "what-all-signed-stands" },
    });
    const concluded = { ...both, concludedAt: AT };
    expect(sign(of, concluded, signing(IS, "is"))).toMatchObject({ value: [{ type: "AgreementSigned", n: 3 }] });
    expect(takeBackSignature(of, concluded, back)).toMatchObject({ refusal: { rule: "what-all-signed-stands" } });
  });

  it("binds nobody who did not sign, in whatever order people sign and take back", () => {
    const step = fc.record({
      country: fc.constantFrom(DK, IS, NO),
      second: fc.boolean(),
      back: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let now = version({}, { NO: 2 });
        for (const { country, second, back } of steps) {
          const who = `${String(country)}${second ? "2" : ""}`;
          const own = { person: person(who), sha256: now.sha256, reason: "Why not." };
          const outcome = back ? takeBackSignature(of, now, own) : sign(of, now, signing(country, who));
          if (!outcome.ok) continue;
          const [event] = outcome.value;
          const signatures =
            event.type === "AgreementSigned"
              ? [...now.signatures, { ...given(country, who), n: event.n }]
              : now.signatures.map((each) =>
                  each.n === event.n ? { ...each, takenBack: { reason: "Why not.", at: AT } } : each,
                );
          now = { ...now, signatures, concludedAt: outcome.value.length === 2 ? AT : now.concludedAt };
        }
        const standing = now.signatures.filter(({ takenBack }) => takenBack === null);
        const isWhole =
          [DK, IS].every((country) => standing.some((each) => each.country === country)) &&
          new Set(standing.filter((each) => each.country === NO).map((each) => each.person)).size === 2;
        expect(now.concludedAt !== null).toBe(isWhole);
      }),
    );
  });
});

describe("what is put to signature", () => {
  it("is hashed whole, numbered, and says something new each time", () => {
    const paper = { cooperation: COOPERATION, written: 1, terms: standingTerms(CODES), versions: [] };
    const first = putStanding(paper, { parties: parties(), basedOn: 1 }, sha256);
    expect(first).toMatchObject({ value: [{ number: 1, content: { form: "samband/agreement/1" } }] });
    const again = { ...paper, versions: [version()] };
    expect(putStanding(again, { parties: parties(), basedOn: 1 }, sha256)).toMatchObject({
      refusal: { rule: "a-new-version-says-something-new" },
    });
    expect(putStanding(again, { parties: parties({ NO: 2 }), basedOn: 1 }, sha256)).toMatchObject({
      value: [{ number: 2 }],
    });
    expect(putStanding({ ...paper, terms: null }, { parties: parties(), basedOn: 1 }, sha256)).toMatchObject({
      refusal: { rule: "there-are-terms-to-put" },
    });
  });
});

describe("an annex", () => {
  const signedByAll = [given(DK, "dk"), given(IS, "is"), given(NO, "no")];
  const annex = (signatures: readonly Signature[], codes = CODES): PutVersion<AnnexContent> => ({
    ...version({ signatures }),
    content: {
      form: "samband/agreement/1",
      kind: "annex",
      number: 1,
      parties: parties().filter(({ country }) => codes.includes(country)),
      tender: TENDER,
      tenderNumber: "S1",
      title: "Antibiotics",
      lead: DK,
      standingName: "Joint tenders",
      terms: annexTerms({ cooperation: COOPERATION, number: 1, sha256: "a".repeat(64) }, codes),
    },
  });
  const atHand = (versions: readonly PutVersion<AnnexContent>[], details: Partial<AnnexAtHand> = {}): AnnexAtHand => ({
    annex: { written: versions.length, terms: versions.at(-1)?.content.terms ?? null, versions },
    standing: version({ signatures: signedByAll }),
    countries: [DK, IS, NO],
    ...details,
  });

  it("stands when all who are in have signed it and the agreement below it", () => {
    expect(lacksOfAnnex(atHand([annex(signedByAll)]))).toEqual([]);
    expect(lacksOfAnnex(atHand([]))).toEqual([{ lack: "no-annex-is-written" }]);
    expect(lacksOfAnnex(atHand([annex(signedByAll.slice(1))]))).toEqual([
      { lack: "signatures-are-missing", countries: [DK] },
    ]);
    expect(lacksOfAnnex(atHand([annex(signedByAll)], { standing: version() }))).toEqual([
      { lack: "the-agreement-is-not-signed", countries: [DK, IS, NO] },
    ]);
    expect(lacksOfAnnex(atHand([annex(signedByAll)], { standing: null }))).toMatchObject([
      { lack: "the-agreement-is-not-signed" },
    ]);
  });

  it("is put anew for whoever came in later, and does not wait for whoever left", () => {
    const without = annex([given(DK, "dk"), given(NO, "no")], ["DK", "NO"]);
    expect(lacksOfAnnex(atHand([without]))).toEqual([{ lack: "a-country-is-new", countries: [IS] }]);
    const waiting = annex([given(DK, "dk"), given(NO, "no")]);
    expect(lacksOfAnnex(atHand([waiting], { countries: [DK, NO] }))).toEqual([]);
  });

  it("once signed by all who were in keeps drafting open, while a new version shuts the gate to dispatch", () => {
    const anew = atHand([annex(signedByAll), annex([])]);
    expect(lacksForDrafting(anew)).toEqual([]);
    expect(lacksOfAnnex(anew)).toMatchObject([{ lack: "signatures-are-missing" }]);
    expect(lacksForDrafting(atHand([annex([])]))).toMatchObject([{ lack: "signatures-are-missing" }]);
  });
});
