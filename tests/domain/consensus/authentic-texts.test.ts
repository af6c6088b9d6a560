import { describe, expect, it } from "vitest";
import { freezeRevision } from "@/domain/consensus/freeze-revision";
import type { Manuscript } from "@/domain/consensus/manuscript";
import { identifier, type ClauseId, type PersonId, type RevisionId } from "@/domain/definitions/identifiers";
import type { OtherLanguage } from "@/domain/definitions/text-language";
import { instantFrom } from "@/domain/definitions/time";
import type { Clause } from "@/domain/documents/clause";
import type { Translation } from "@/domain/documents/translation";
import { sha256 } from "@/platform/digest";
import { aManuscript, DK, LOT_2, NO, OFFICER } from "../../support/builders";

const NOW = instantFrom("2026-06-02T09:00:00Z");
const FREEZING = { revision: identifier<RevisionId>("revision"), frozenBy: OFFICER, digest: sha256 };

const AGREED: Manuscript["agreed"] = {
  law: {
    route: "agreement",
    procedure: DK,
    review: { country: DK, body: "Klagenævnet for Udbud" },
    contract: DK,
    callOff: [{ country: NO, law: NO }],
  },
  alsoAuthentic: ["da"],
};

function said(clause: Clause, language: OtherLanguage, english: Partial<Clause> = {}): Translation {
  const { heading, text } = { ...clause, ...english };
  const by = identifier<PersonId>("officer");
  const words = { heading: `Om ${clause.part}`, text: "Inden fem dage." };
  return { clause: clause.clause, language, n: 1, from: clause.n, english: { heading, text }, ...words, by };
}

const { clauses } = aManuscript();
const [common, ...ofLots] = clauses;
const danish = clauses.map((clause) => said(clause, "da"));

function freeze(details: Partial<Manuscript>) {
  return freezeRevision(aManuscript(details), FREEZING, NOW);
}

describe("freezing a text that is authentic in two languages", () => {
  it("writes the second text down beside each clause, and hashes it", () => {
    const decision = freeze({ agreed: AGREED, translations: danish });
    if (!decision.ok) throw new Error(decision.refusal.rule);
    const [{ parts, manifest }] = decision.value;

    expect(parts[0]).toMatchObject({
      alsoAuthentic: ["da"],
      clauses: [{ document: "conditions", texts: [{ language: "da", heading: "Om common", text: "Inden fem dage." }] }],
    });
    const changed = freeze({
      agreed: AGREED,
      translations: danish.map((each) => ({ ...each, text: "Inden seks dage." })),
    });
    expect(changed.ok && changed.value[0].manifest.parts).not.toEqual(manifest.parts);
  });

  it("leaves a text in another language out of the bytes", () => {
    const norwegian = clauses.map((clause) => said(clause, "nb"));
    const [alone, beside] = [danish, [...danish, ...norwegian]].map((translations) =>
      freeze({ agreed: AGREED, translations }),
    );

    expect(alone?.ok && alone.value[0].sha256).toBe(beside?.ok && beside.value[0].sha256);
  });

  it.each([
    ["is missing", danish.slice(1), { missing: 1, behind: 0 }],
    ["is there for no clause", [], { missing: 3, behind: 0 }],
    [
      "was made from an older English text",
      [...(common ? [said(common, "da", { text: "Within four days." })] : []), ...danish.slice(1)],
      { missing: 0, behind: 1 },
    ],
  ])("is refused while the second text of a clause %s", (_case, translations, counted) => {
    expect(freeze({ agreed: AGREED, translations })).toMatchObject({
      refusal: {
        rule: "every-authentic-text-says-what-english-says",
        language: "da",
        clause: identifier<ClauseId>("clause-common"),
        ...counted,
      },
    });
  });

  it("asks for no second text where none is authentic, nor for a lot that is left out", () => {
    expect(freeze({ translations: [] }).ok).toBe(true);
    expect(freeze({ agreed: { ...AGREED, alsoAuthentic: [] }, translations: [] }).ok).toBe(true);
    const withoutLast = danish.filter(({ clause }) => clause !== ofLots.find(({ part }) => part === LOT_2)?.clause);
    const { participations } = aManuscript();
    const onlyDenmark = participations.filter(({ country, lot }) => lot !== LOT_2 || country === DK);
    expect(freeze({ agreed: AGREED, translations: withoutLast })).toMatchObject({ refusal: { missing: 1 } });
    const decision = freeze({ agreed: AGREED, translations: withoutLast, participations: onlyDenmark });
    expect(decision.ok || decision.refusal.rule !== "every-authentic-text-says-what-english-says").toBe(true);
  });
});
