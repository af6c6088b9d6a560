import { describe, expect, it } from "vitest";
import type { FrozenRevision } from "@/domain/consensus/revision";
import { identifier, type MarketGroupId, type RevisionId } from "@/domain/definitions/identifiers";
import { instantFrom } from "@/domain/definitions/time";
import type { PartContent } from "@/domain/documents/content";
import { dispatchGate, type DispatchFacts } from "@/domain/gates/dispatch-gate";
import { aCommonPart, aLine, aLotPart, aPart, aTender, A_TERM, DK, LOT_1, NO, OFFICER } from "../../support/builders";
import { aConditionWithHistory, aTermsOfCondition, CONDITION } from "../../support/call-builders";

const BEFORE_EVIDENCE_ENDS = instantFrom("2026-08-01T23:59:59.999Z");
const EVIDENCE_ENDS = instantFrom("2026-08-02T00:00:00Z");
const JUDGING_ENDS = instantFrom("2026-08-16T00:00:00Z");
const REVISION: FrozenRevision = {
  revision: identifier<RevisionId>("revision"),
  number: 2,
  frozenBy: OFFICER,
  parts: [aPart("common", [DK, NO]), aPart(LOT_1, [DK, NO])],
};

const entitled = [DK, NO].map((country) => ({ country, buyers: ["Hospitals"] }));
const groups = [{ id: identifier<MarketGroupId>(LOT_1), name: "", countries: [DK, NO], quantities: [] }];
const terms = aTermsOfCondition({ moment: "dispatch" });
const conditions = [{ id: CONDITION, terms, fallbackQuantities: [] }];
const WHOLE = [aCommonPart({ entitled }), aLotPart({ term: A_TERM, groups, conditions })];

function gate(details: Partial<DispatchFacts>, now = BEFORE_EVIDENCE_ENDS) {
  const facts: DispatchFacts = {
    tender: aTender(),
    revision: REVISION,
    plan: null,
    words: [],
    mandates: [],
    contents: WHOLE,
    annexLacks: [],
    coverages: new Map(),
    conditions: [],
    textHasMovedOn: false,
    ...details,
  };
  return dispatchGate(facts, now);
}

describe("the call at the gate to dispatch", () => {
  const item = (contents: readonly PartContent[]) =>
    gate({ contents }).find(({ what }) => what === "the-call-says-its-quantities");

  it("is in place where every lot says its term and its groups, and every country who may call off", () => {
    expect(item(WHOLE)).toMatchObject({ isMet: true, lots: [], where: "call" });
  });

  it.each<[string, readonly PartContent[], readonly number[]]>([
    ["a lot without a term", [aCommonPart({ entitled }), aLotPart({ groups })], [1]],
    ["a lot without groups", [aCommonPart({ entitled }), aLotPart({ term: A_TERM })], [1]],
    ["a lot with no group", [aCommonPart({ entitled }), aLotPart({ term: A_TERM, groups: [] })], [1]],
    ["no list of those who may call off", [aCommonPart(), aLotPart({ term: A_TERM, groups })], []],
    [
      "a country that named nobody",
      [aCommonPart({ entitled: entitled.slice(0, 1) }), aLotPart({ term: A_TERM, groups })],
      [],
    ],
  ])("is missing with %s, and the lead's officer can supply it", (_case, contents, lots) => {
    expect(item(contents)).toMatchObject({
      isMet: false,
      lots,
      who: { role: "procurement-officer", country: "DK" },
      where: "call",
    });
  });
});

describe("a condition at the gate to dispatch", () => {
  const items = (condition: Parameters<typeof aConditionWithHistory>[0], now = BEFORE_EVIDENCE_ENDS) =>
    gate({ conditions: [{ ...aConditionWithHistory(condition), terms }] }, now).filter(
      ({ what }) => what === "the-condition-is-settled",
    );
  const evidence = [{ n: 1, givenAt: BEFORE_EVIDENCE_ENDS, text: "The exemption." }];
  const judged = (isMet: boolean) => [
    { n: 1, line: aLine(1).line, isMet, reason: "As it says.", judgedAt: BEFORE_EVIDENCE_ENDS },
  ];

  it("keeps it shut until it is settled, and names the judge", () => {
    expect(items({})).toMatchObject([
      {
        isMet: false,
        title: "Label exemption",
        lot: 1,
        who: { role: "legal-officer", country: "IS" },
        where: "conditions",
      },
    ]);
  });

  it("opens it when it is met, when it is not, and when its dates have passed: to the millisecond", () => {
    expect(items({ evidence, judgements: judged(true) })).toMatchObject([{ isMet: true }]);
    expect(items({ evidence, judgements: judged(false) })).toMatchObject([{ isMet: true }]);
    expect(items({}, EVIDENCE_ENDS)).toMatchObject([{ isMet: true }]);
    expect(items({ evidence }, EVIDENCE_ENDS)).toMatchObject([{ isMet: false }]);
    expect(items({ evidence }, JUDGING_ENDS)).toMatchObject([{ isMet: true }]);
  });

  it("is looked at only where it must be settled before dispatch, and stands in the frozen text", () => {
    const ofAward = { ...aConditionWithHistory(), terms: aTermsOfCondition({ moment: "award" }) };
    const notFrozen = { ...aConditionWithHistory({ condition: identifier("other") }), terms };

    for (const condition of [ofAward, notFrozen])
      expect(gate({ conditions: [condition] }).map(({ what }) => what)).not.toContain("the-condition-is-settled");
  });
});
