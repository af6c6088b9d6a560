import { describe, expect, it } from "vitest";
import { identifier, type ConditionId, type LineId, type MarketGroupId } from "@/domain/definitions/identifiers";
import { calendarDayFrom, instantFrom } from "@/domain/definitions/time";
import type { ConditionTerms } from "@/domain/participation/condition";
import { removeCondition } from "@/domain/participation/remove-condition";
import { setCondition, type LotOfConditions } from "@/domain/participation/set-condition";
import { aLine, aLot, aTender, DK, IS, LOT_1, NO, SE } from "../../support/builders";
import { aCondition, aConditionWithHistory, aTermsOfCondition, CONDITION } from "../../support/call-builders";

const NOW = instantFrom("2026-06-02T09:00:00Z");
const OTHER = identifier<ConditionId>("other");
const [LINE_1, LINE_2] = [aLine(1).line, aLine(2).line];
const TWO_LINES = { ...aLot(1), lines: [aLine(1), aLine(2)] };

/** Denmark, Iceland and Norway are in two lines; Denmark leads; the lot is one group of all. */
function aLotOfConditions(details: Partial<LotOfConditions> = {}): LotOfConditions {
  const countries = [DK, IS, NO];
  return {
    tender: aTender(),
    isDispatched: false,
    lot: TWO_LINES,
    countries,
    groups: [{ group: identifier<MarketGroupId>(LOT_1), name: "", countries }],
    conditions: [],
    zones: ["Atlantic/Reykjavik", "Europe/Copenhagen"],
    ...details,
  };
}

type Setting = {
  readonly state?: Partial<LotOfConditions>;
  readonly terms?: Partial<ConditionTerms>;
  readonly now?: string;
};

function ruleOf({ state = {}, terms = {}, now = NOW }: Setting): string | null {
  const decision = setCondition(
    { ...aLotOfConditions(state), form: null },
    { condition: CONDITION, terms: aTermsOfCondition(terms), basedOn: 0 },
    instantFrom(now),
  );
  return decision.ok ? null : decision.refusal.rule;
}

describe("setting a condition", () => {
  it("writes down the whole terms, lines in the order of the lot and countries by their code", () => {
    const fallback = [
      { line: LINE_2, countries: [NO, IS] },
      { line: LINE_1, countries: [IS] },
    ];

    const decision = setCondition(
      { ...aLotOfConditions(), form: null },
      { condition: CONDITION, terms: aTermsOfCondition({ fallback }), basedOn: 0 },
      NOW,
    );

    expect(decision).toMatchObject({
      value: [
        {
          type: "ConditionSet",
          condition: CONDITION,
          lot: LOT_1,
          n: 1,
          terms: {
            title: "Label exemption",
            fallback: [
              { line: LINE_1, countries: ["IS"] },
              { line: LINE_2, countries: ["IS", "NO"] },
            ],
          },
        },
      ],
    });
  });

  it.each<[string, Setting, string]>([
    ["after dispatch", { state: { isDispatched: true } }, "the-call-stands-still-after-dispatch"],
    ["where nobody falls out", { terms: { fallback: [] } }, "a-condition-says-what-falls-out"],
    [
      "with a line on which nobody falls out",
      { terms: { fallback: [{ line: LINE_1, countries: [] }] } },
      "a-condition-says-what-falls-out",
    ],
    [
      "of a line that is not of the lot",
      { terms: { fallback: [{ line: identifier<LineId>("line-9"), countries: [IS] }] } },
      "a-condition-says-what-falls-out",
    ],
    [
      "of a country that is not in",
      { terms: { fallback: [{ line: LINE_1, countries: [SE] }] } },
      "a-condition-says-what-falls-out",
    ],
    [
      "that names a line twice",
      {
        terms: {
          fallback: [
            { line: LINE_1, countries: [IS] },
            { line: LINE_1, countries: [NO] },
          ],
        },
      },
      "a-condition-says-what-falls-out",
    ],
    [
      "that names a country twice on a line",
      { terms: { fallback: [{ line: LINE_1, countries: [IS, IS] }] } },
      "a-condition-says-what-falls-out",
    ],
    ["judged by a country that is not in", { terms: { judge: SE } }, "whoever-bears-or-judges-is-in"],
    [
      "borne by a country that is not in",
      { terms: { bearer: { kind: "country", country: SE } } },
      "whoever-bears-or-judges-is-in",
    ],
    [
      "on a clock that nobody who takes part has",
      { terms: { zone: "Europe/Helsinki" } },
      "a-condition-counts-days-where-a-participant-is",
    ],
    [
      "to be judged on the day on which evidence ends",
      { terms: { judgedBy: calendarDayFrom("2026-08-01") } },
      "judging-ends-after-evidence",
    ],
  ])("is refused %s", (_case, setting, rule) => {
    expect(ruleOf(setting)).toBe(rule);
  });

  it("may be borne and judged by the lead, which may be in no lot", () => {
    const countries = [IS, NO];
    const state = { countries, groups: [{ group: identifier<MarketGroupId>(LOT_1), name: "", countries }] };

    expect(ruleOf({ state, terms: { judge: DK, bearer: { kind: "country", country: DK } } })).toBeNull();
  });

  it("asks for evidence by a day that has not ended on its clock, to the millisecond", () => {
    expect(ruleOf({ now: "2026-08-01T23:59:59.999Z" })).toBeNull();
    expect(ruleOf({ now: "2026-08-02T00:00:00Z" })).toBe("evidence-is-asked-for-by-a-day-ahead");
    const terms = { zone: "Europe/Copenhagen" }; // two hours ahead of Iceland in summer
    expect(ruleOf({ terms, now: "2026-08-01T21:59:59.999Z" })).toBeNull();
    expect(ruleOf({ terms, now: "2026-08-01T22:00:00Z" })).toBe("evidence-is-asked-for-by-a-day-ahead");
  });

  it("is refused where its fallback leaves a market group with nothing, by itself or together with another", () => {
    const groups = [
      { group: identifier<MarketGroupId>("a"), name: "West", countries: [IS] },
      { group: identifier<MarketGroupId>("b"), name: "East", countries: [DK, NO] },
    ];
    const all = { fallback: [LINE_1, LINE_2].map((line) => ({ line, countries: [IS] })) };
    const second = { fallback: [{ line: LINE_2, countries: [IS] }] };
    const other = aConditionWithHistory({ condition: OTHER }, second);

    expect(ruleOf({ state: { groups }, terms: all })).toBe("a-fallback-empties-no-group");
    expect(ruleOf({ terms: all })).toBeNull(); // one group of all: Denmark and Norway remain
    expect(ruleOf({ state: { groups } })).toBeNull(); // the second line remains for Iceland
    expect(ruleOf({ state: { groups, conditions: [other] } })).toBe("a-fallback-empties-no-group");
  });
});

describe("changing a condition", () => {
  const changing = (before: Parameters<typeof aConditionWithHistory>[0], basedOn = 1, now = NOW, isRemoved = false) =>
    setCondition(
      { ...aLotOfConditions({ conditions: [aConditionWithHistory(before)] }), form: { n: 1, isRemoved } },
      { condition: CONDITION, terms: aTermsOfCondition({ title: "Another" }), basedOn },
      now,
    );

  it("counts on from its last form", () => {
    expect(changing({})).toMatchObject({ value: [{ type: "ConditionSet", n: 2, terms: { title: "Another" } }] });
  });

  it("is refused from a form that was replaced meanwhile, and of one that was taken out", () => {
    expect(changing({}, 0)).toMatchObject({ refusal: { rule: "a-condition-is-changed-from-its-latest-form" } });
    expect(changing({}, 1, NOW, true)).toMatchObject({ refusal: { rule: "a-removed-condition-stays-removed" } });
  });

  it("is refused once evidence was given, a line was judged, or the day for evidence has ended", () => {
    const rule = "a-condition-is-changed-before-anything-came-of-it";
    const evidence = [{ n: 1, givenAt: NOW, text: "The exemption." }];
    const judgements = [{ n: 1, line: LINE_1, isMet: true, reason: "Granted.", judgedAt: NOW }];

    expect(changing({ evidence })).toMatchObject({ refusal: { rule } });
    expect(changing({ evidence, judgements })).toMatchObject({ refusal: { rule } });
    expect(changing({}, 1, instantFrom("2026-08-02T00:00:00Z"))).toMatchObject({ refusal: { rule } });
  });

  it("does not count its own earlier fallback against it", () => {
    const groups = [
      { group: identifier<MarketGroupId>("a"), name: "West", countries: [IS] },
      { group: identifier<MarketGroupId>("b"), name: "East", countries: [DK, NO] },
    ];
    const before = aConditionWithHistory({}, { fallback: [{ line: LINE_1, countries: [IS] }] });

    const decision = setCondition(
      { ...aLotOfConditions({ groups, conditions: [before] }), form: { n: 1, isRemoved: false } },
      {
        condition: CONDITION,
        terms: aTermsOfCondition({ fallback: [{ line: LINE_2, countries: [IS] }] }),
        basedOn: 1,
      },
      NOW,
    );

    expect(decision.ok).toBe(true);
  });
});

describe("taking a condition out", () => {
  const tender = aTender().id;

  it("counts on from its last form", () => {
    const state = { tender, isDispatched: false, condition: aCondition({ n: 3 }) };

    expect(removeCondition(state, 3)).toMatchObject({ value: [{ type: "ConditionRemoved", n: 4 }] });
  });

  it("is refused after dispatch, and from a form that was replaced meanwhile", () => {
    const condition = aCondition({ n: 3 });

    expect(removeCondition({ tender, isDispatched: true, condition }, 3)).toMatchObject({
      refusal: { rule: "the-call-stands-still-after-dispatch" },
    });
    expect(removeCondition({ tender, isDispatched: false, condition }, 2)).toMatchObject({
      refusal: { rule: "a-condition-is-changed-from-its-latest-form" },
    });
  });
});
