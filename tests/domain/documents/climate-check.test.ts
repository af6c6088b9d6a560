import { describe, expect, it } from "vitest";
import { freezeRevision, obstaclesToFreezing } from "@/domain/consensus/freeze-revision";
import { lotsOfTheCall, type Manuscript } from "@/domain/consensus/manuscript";
import { identifier, type RevisionId } from "@/domain/definitions/identifiers";
import { calendarDayFrom, instantFrom } from "@/domain/definitions/time";
import { answerClimate, type ClimateDraft, type ClimateStatement } from "@/domain/documents/answer-climate";
import {
  climateStands,
  environmentWeight,
  type ClimateWay,
  type GivenClimateAnswer,
  type LotToAnswer,
} from "@/domain/documents/climate-check";
import { climateWaysOpenTo } from "@/domain/documents/climate-policy";
import type { AwardCriteria } from "@/domain/documents/award-criteria";
import { COMMON, type PartId } from "@/domain/documents/clause";
import { sha256 } from "@/platform/digest";
import { auditor, officerOf, personOf, representativeOf } from "../../support/actors";
import { aManuscript, aTender, DK, IS, isIn, LOT_1, LOT_2, NO, OFFICER } from "../../support/builders";
import { someCriteria } from "../../support/criteria";

const DAY = calendarDayFrom("2026-06-02");
const NOW = instantFrom("2026-06-02T08:00:00Z");
const REASON = "The requirements are clearly better for the environment than points are.";
const GREEN = someCriteria(["40", "30", "30"]);
const PALE = someCriteria(["40.01", "30", "29.99"]);

function aLot(details: Partial<LotToAnswer> = {}): LotToAnswer {
  return { lot: LOT_1, number: 1, countries: [DK, IS, NO], criteria: PALE, answered: 0, ...details };
}

function answered(
  lots: readonly LotToAnswer[],
  said: Partial<ClimateStatement> = {},
  draft: Partial<ClimateDraft> = {},
) {
  const statement: ClimateStatement = {
    country: NO,
    way: "requirements",
    reason: REASON,
    lots: lots.map(({ lot, answered: basedOn }) => ({ lot, basedOn })),
    ...said,
  };
  return answerClimate({ tender: aTender(), isDispatched: false, lots, ...draft }, statement, DAY);
}

function given(way: ClimateWay, details: Partial<GivenClimateAnswer> = {}): GivenClimateAnswer {
  return { lot: LOT_1, country: NO, n: 1, way, reason: way === "weight" ? "" : REASON, ...details };
}

describe("saying how lots meet a climate rule", () => {
  it("records one answer for each lot that is named", () => {
    const lots = [aLot(), aLot({ lot: LOT_2, number: 2, answered: 4 })];

    expect(answered(lots)).toMatchObject({
      ok: true,
      value: [
        { type: "ClimateAnswered", lot: LOT_1, country: NO, n: 1, way: "requirements", reason: REASON },
        { lot: LOT_2, n: 5 },
      ],
    });
  });

  it("takes the weight for an answer at thirty per cent, and refuses it a hundredth below", () => {
    expect(answered([aLot({ criteria: GREEN })], { way: "weight", reason: "" }).ok).toBe(true);
    expect(answered([aLot()], { way: "weight", reason: "" })).toEqual({
      ok: false,
      refusal: { rule: "the-environment-weighs-enough", number: 1, weight: "29.99", needed: "30" },
    });
  });

  it("takes a reason of forty characters, and none of thirty-nine", () => {
    expect(answered([aLot()], { reason: "x".repeat(40) }).ok).toBe(true);
    for (const way of ["requirements", "immaterial", "counsel"] as const) {
      expect(answered([aLot()], { way, reason: "x".repeat(39) })).toMatchObject({
        refusal: { rule: "a-climate-reason-is-given-in-full", min: 40 },
      });
    }
  });

  it.each([
    ["a lot that Norway is not in", [aLot({ countries: [DK, IS] })], {}, "a-climate-answer-is-of-a-lot-that-needs-one"],
    ["a country without a rule", [aLot()], { country: DK }, "a-climate-answer-is-of-a-lot-that-needs-one"],
    [
      "a lot of another tender",
      [],
      { lots: [{ lot: LOT_1, basedOn: 0 }] },
      "a-climate-answer-is-of-a-lot-that-needs-one",
    ],
    [
      "an answer that was replaced",
      [aLot({ answered: 2 })],
      { lots: [{ lot: LOT_1, basedOn: 1 }] },
      "a-climate-answer-is-changed-from-its-latest-form",
    ],
  ] as const)("refuses %s", (_case, lots, said, rule) => {
    expect(answered(lots, said)).toMatchObject({ refusal: { rule } });
  });

  it("changes nothing after dispatch", () => {
    expect(answered([aLot()], {}, { isDispatched: true })).toMatchObject({
      refusal: { rule: "a-dispatched-text-stands-still" },
    });
  });
});

describe("who may answer", () => {
  const ways = (actor: Parameters<typeof climateWaysOpenTo>[0]) =>
    climateWaysOpenTo(actor, aTender({ leadOrganisation: officerOf("DK").organisation }), NO);

  it("is the lead's officer for everything but the opinion of counsel", () => {
    expect(ways(officerOf("DK"))).toEqual(["weight", "requirements", "immaterial"]);
  });

  it("is counsel of the country whose law it is for that opinion, and counsel of no other country", () => {
    expect(ways(personOf("NO", "legal-officer"))).toEqual(["counsel"]);
    expect(ways(personOf("DK", "legal-officer"))).toEqual([]);
    expect(ways(personOf("IS", "legal-officer"))).toEqual([]);
  });

  it("is nobody else", () => {
    for (const actor of [officerOf("NO"), representativeOf("NO"), auditor]) expect(ways(actor)).toEqual([]);
  });
});

describe("where a lot stands", () => {
  const stands = (details: Partial<Parameters<typeof climateStands>[0]> = {}, day = DAY) =>
    climateStands({ countries: [DK, NO], criteria: PALE, answers: [], ...details }, day);

  it("has nothing to meet without a country that has a rule, and nothing before the rule's first day", () => {
    expect(stands({ countries: [DK, IS] })).toEqual([]);
    expect(stands({}, calendarDayFrom("2023-12-31"))).toEqual([]);
    expect(stands({}, calendarDayFrom("2024-01-01"))).toHaveLength(1);
  });

  it("is met by weight at thirty per cent without anybody saying so", () => {
    expect(stands({ criteria: GREEN })).toMatchObject([{ isMet: true, answer: { way: "weight", reason: "" } }]);
    expect(stands()).toMatchObject([{ isMet: false, lacks: "answer", weight: "29.99" }]);
  });

  it("keeps the reason that was given also where the weight would do", () => {
    expect(stands({ criteria: GREEN, answers: [given("counsel")] })).toMatchObject([
      { isMet: true, answer: { way: "counsel", reason: REASON } },
    ]);
  });

  it("is open again where the weight was the answer and is too little now", () => {
    expect(stands({ answers: [given("weight")] })).toMatchObject([{ isMet: false, lacks: "weight" }]);
  });

  it("counts all criteria of the environment together, and none of another kind", () => {
    expect(environmentWeight(someCriteria(["40", "45", "15"]))).toBe("15");
    expect(environmentWeight(null)).toBe("0");
  });
});

describe("freezing", () => {
  const rulesOf = (manuscript: Manuscript) => obstaclesToFreezing(manuscript, NOW).map(({ rule }) => rule);
  const withCriteria = (criteria = PALE, details: Partial<Manuscript> = {}) =>
    aManuscript({ criteria: new Map([[COMMON, criteria]]), ...details });
  const climateOf = (manuscript: Manuscript) =>
    lotsOfTheCall(manuscript, NOW).map(({ climate }) => climate?.map(({ way }) => way) ?? []);

  it("names each lot that does not meet its rule, with the weight that it has and the weight that it needs", () => {
    const missing = {
      rule: "every-lot-meets-its-climate-rule",
      country: NO,
      lacks: "answer",
      weight: "29.99",
      needed: "30",
    };

    expect(obstaclesToFreezing(withCriteria(), NOW)).toEqual([
      { ...missing, number: 1 },
      { ...missing, number: 2 },
    ]);
  });

  it("opens at thirty per cent, and the bytes say that the weight is the reason", () => {
    const manuscript = withCriteria(GREEN);

    expect(rulesOf(manuscript)).toEqual([]);
    expect(climateOf(manuscript)).toEqual([["weight"], ["weight"]]);
  });

  it("opens with a reason, which stands in the bytes of its lot alone", () => {
    const climate = new Map([
      [LOT_1, [given("requirements")]],
      [LOT_2, [given("counsel", { lot: LOT_2 })]],
    ]);
    const frozen = freezeRevision(
      withCriteria(PALE, { climate }),
      { revision: identifier<RevisionId>("revision"), frozenBy: OFFICER, digest: sha256 },
      NOW,
    );

    const parts = frozen.ok ? frozen.value[0].parts : [];
    expect(parts.map((part) => ("climate" in part ? part.climate : null))).toEqual([
      null,
      [{ country: NO, way: "requirements", reason: REASON }],
      [{ country: NO, way: "counsel", reason: REASON }],
    ]);
  });

  it("shuts again where the weight was the answer and was lowered after", () => {
    const climate = new Map([[LOT_1, [given("weight")]]]);

    expect(obstaclesToFreezing(withCriteria(PALE, { climate }), NOW)).toMatchObject([
      { number: 1, lacks: "weight", weight: "29.99", needed: "30" },
      { number: 2, lacks: "answer" },
    ]);
  });

  it("asks a lot when Norway joins it and no longer when Norway has left it", () => {
    const without = [1, 2].flatMap((number) => [DK, IS].map((country) => isIn(country, number)));
    const joined = [...without, isIn(NO, 1)];
    const left = [...joined, isIn(NO, 1, { n: 2, stance: "out" })];
    const climate = new Map([[LOT_1, [given("requirements")]]]);

    expect(rulesOf(withCriteria(PALE, { participations: without }))).not.toContain("every-lot-meets-its-climate-rule");
    expect(obstaclesToFreezing(withCriteria(PALE, { participations: joined }), NOW)).toContainEqual(
      expect.objectContaining({ rule: "every-lot-meets-its-climate-rule", number: 1 }),
    );
    expect(climateOf(withCriteria(PALE, { participations: joined, climate }))).toEqual([["requirements"], []]);
    expect(climateOf(withCriteria(PALE, { participations: left, climate }))).toEqual([[], []]);
    expect(rulesOf(withCriteria(PALE, { participations: left }))).not.toContain("every-lot-meets-its-climate-rule");
  });

  it("lets a lot with criteria of its own weigh the environment otherwise than the others", () => {
    const manuscript = aManuscript({
      criteria: new Map<PartId, AwardCriteria>([
        [COMMON, GREEN],
        [LOT_2, PALE],
      ]),
    });

    expect(obstaclesToFreezing(manuscript, NOW)).toMatchObject([{ number: 2, weight: "29.99" }]);
  });

  it("needs criteria for every lot: common ones, or its own", () => {
    expect(rulesOf(aManuscript({ criteria: new Map() }))).toContain("every-lot-has-its-criteria");
    expect(obstaclesToFreezing(aManuscript({ criteria: new Map([[LOT_1, GREEN]]) }), NOW)).toContainEqual({
      rule: "every-lot-has-its-criteria",
      number: 2,
    });
    const own = new Map([LOT_1, LOT_2].map((lot) => [lot, GREEN] as const));
    expect(rulesOf(aManuscript({ criteria: own }))).toEqual([]);
  });
});
