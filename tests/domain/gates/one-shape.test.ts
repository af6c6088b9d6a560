import { describe, expect, it } from "vitest";
import { freezeRevision, obstaclesToFreezing } from "@/domain/consensus/freeze-revision";
import { obstaclesToOpening, openRound } from "@/domain/consensus/open-round";
import { identifier, type RevisionId, type RoundId } from "@/domain/definitions/identifiers";
import { instantFrom } from "@/domain/definitions/time";
import { draftingGate } from "@/domain/gates/drafting-gate";
import { suppliersOf } from "@/domain/gates/gate";
import { fieldNamed } from "@/domain/gates/notice-field";
import { missingByRules } from "@/domain/gates/rule-gate";
import { sha256 } from "@/platform/digest";
import { aPutAnnex, anAnnexAtHand } from "../../support/agreement-builders";
import { aManuscript, aRoom, DK, IS, NO, OFFICER, ownParts, said } from "../../support/builders";

const NOW = instantFrom("2026-06-02T09:00:00Z");
const FREEZING = { revision: identifier<RevisionId>("revision"), frozenBy: OFFICER, digest: sha256 };
const OPENING = { round: identifier<RoundId>("next"), revision: 3, closesAt: instantFrom("2026-06-20T12:00:00Z") };

describe("every gate", () => {
  it("to drafting names what is missing, who supplies it, and where, in its refusal", () => {
    const gate = draftingGate(anAnnexAtHand([aPutAnnex([DK])]), DK);
    const [signatures] = gate?.refusal.missing ?? [];
    expect(signatures).toMatchObject({
      what: "signatures-are-missing",
      isMet: false,
      where: "agreement",
      who: { role: "signatory" },
    });
    expect(signatures && suppliersOf(signatures)).toEqual([IS, NO]);
  });

  it("to freezing refuses with everything that is in the way, as the page shows it", () => {
    const unfit = aManuscript({ clauses: [], tendersCloseAt: null, criteria: new Map() });
    const obstacles = obstaclesToFreezing(unfit, NOW);
    expect(obstacles.length).toBeGreaterThan(3);
    const { rule } = obstacles[0] ?? {};
    expect(freezeRevision(unfit, FREEZING, NOW)).toMatchObject({ refusal: { rule, obstacles } });
    expect(missingByRules(obstacles, DK)).toContainEqual({
      what: "the-rule-is-kept",
      isMet: false,
      refusal: { rule: "a-frozen-text-says-when-tenders-close" },
      where: "timetable",
      who: { role: "procurement-officer", country: DK },
    });
  });

  it("to freezing asks the country whose own it is to supply", () => {
    const [missing] = missingByRules(
      [{ rule: "every-volume-is-known", number: 1, country: IS, product: "ceftriaxone 1 g" }],
      DK,
    );
    expect(missing).toMatchObject({ where: "participation", who: { role: "representative", country: IS } });

    const [unnamed] = missingByRules([{ rule: "every-country-names-its-entitled-buyers", country: IS }], DK);
    expect(unnamed).toMatchObject({ where: "call", who: { role: "representative", country: IS } });
  });

  it("to the countries refuses with everything that is in the way, as the page shows it", () => {
    const asked = aRoom();
    const obstacles = obstaclesToOpening(asked, NOW);
    expect(obstacles).toMatchObject([{ rule: "a-revision-has-one-open-round" }]);
    expect(openRound(asked, OPENING, NOW)).toMatchObject({
      refusal: { rule: "a-revision-has-one-open-round", obstacles },
    });

    const agreed = aRoom({ words: [DK, NO, IS].flatMap((country) => said(country, ownParts(country))) });
    expect(openRound(agreed, OPENING, NOW)).toMatchObject({
      refusal: {
        obstacles: [{ rule: "a-revision-has-one-open-round" }, { rule: "consensus-is-left-by-withdrawal-only" }],
      },
    });
  });
});

describe("the field that a refused notice is about", () => {
  it.each([
    ["BT-131(d)-Lot", "time-limit", "timetable"],
    ["BT-1311(d)-Lot", "requests", "timetable"],
    ["BT-13(d)-Part", "questions", "timetable"],
    ["BT-271-Lot", "quantities", "call"],
    ["BT-5421-Lot", "criteria", "criteria"],
    ["BT-09(a)-Procedure", "law", "agreement"],
  ])("%s is put right where it is supplied", (id, subject, where) => {
    expect(fieldNamed(id)).toEqual({ subject, where });
  });

  it.each(["BT-757-notice", "OPT-301", "BT-13199", "bt-131", ""])(
    "%s follows from nothing that is written here",
    (id) => {
      expect(fieldNamed(id)).toBeNull();
    },
  );
});
