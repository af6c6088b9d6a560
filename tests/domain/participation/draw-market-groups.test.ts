import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { identifier, type ConditionId, type MarketGroupId } from "@/domain/definitions/identifiers";
import { divideLotsAlike } from "@/domain/participation/divide-lots-alike";
import { drawMarketGroups, type DividedLot } from "@/domain/participation/draw-market-groups";
import { groupsInEffect, type MarketGroup } from "@/domain/participation/market-group";
import { aLine, aLot, aTender, DK, IS, LOT_1, NO, SE } from "../../support/builders";
import { aTermsOfCondition } from "../../support/call-builders";

const groupId = (name: string) => identifier<MarketGroupId>(name);
const [A, B, C] = ["a", "b", "c"].map(groupId) as [MarketGroupId, MarketGroupId, MarketGroupId];

function aGroup(group: MarketGroupId, countries: MarketGroup["countries"], name = `Group ${group}`): MarketGroup {
  return { group, name, countries };
}

/** Denmark, Iceland and Norway are in; it was never divided. */
function aLotToDivide(details: Partial<DividedLot> = {}): DividedLot {
  return {
    tender: aTender(),
    isDispatched: false,
    lot: aLot(1),
    countries: [DK, IS, NO],
    drawn: null,
    everHad: new Set(),
    used: new Set(),
    conditions: [],
    ...details,
  };
}

/** As it was after Norway was drawn apart from Denmark and Iceland. */
const DIVIDED: Partial<DividedLot> = {
  drawn: { lot: LOT_1, n: 1, groups: [aGroup(A, [DK, IS]), aGroup(B, [NO])] },
  everHad: new Set([A, B]),
  used: new Set([A, B]),
};

function ruleOf(details: Partial<DividedLot>, groups: readonly MarketGroup[], basedOn = 0): string | null {
  const decision = drawMarketGroups(aLotToDivide(details), { groups, basedOn });
  return decision.ok ? null : decision.refusal.rule;
}

describe("dividing a lot into market groups", () => {
  it("writes down the whole division, sorted, whatever order it was drawn in", () => {
    const decision = drawMarketGroups(aLotToDivide(), { groups: [aGroup(B, [NO]), aGroup(A, [IS, DK])], basedOn: 0 });

    expect(decision).toMatchObject({
      value: [
        { type: "MarketGroupsDrawn", lot: LOT_1, n: 1, groups: [{ group: A, countries: ["DK", "IS"] }, { group: B }] },
      ],
    });
  });

  it.each([
    ["a country in two groups", [aGroup(A, [DK, IS]), aGroup(B, [NO, DK])], "a-country-stands-in-one-market-group"],
    ["a group of nobody", [aGroup(A, [DK, IS, NO]), aGroup(B, [])], "a-market-group-is-never-empty"],
    ["no group at all", [], "a-market-group-is-never-empty"],
    ["a country left out", [aGroup(A, [DK]), aGroup(B, [NO])], "market-groups-are-together-the-countries-that-are-in"],
    [
      "a country that is not in",
      [aGroup(A, [DK, IS, SE]), aGroup(B, [NO])],
      "market-groups-are-together-the-countries-that-are-in",
    ],
    [
      "two groups of one name",
      [aGroup(A, [DK, IS], "North"), aGroup(B, [NO], " north")],
      "a-market-group-has-a-name-of-its-own",
    ],
    ["a group without a name", [aGroup(A, [DK, IS], " "), aGroup(B, [NO])], "a-market-group-has-a-name-of-its-own"],
    ["one id for two groups", [aGroup(A, [DK, IS]), aGroup(A, [NO], "Other")], "a-groups-id-is-never-used-again"],
  ])("refuses %s", (_case, groups, rule) => {
    expect(ruleOf({}, groups)).toBe(rule);
  });

  it("is refused after dispatch, and where one country alone is in", () => {
    expect(ruleOf({ isDispatched: true }, [aGroup(A, [DK, IS, NO])])).toBe("the-call-stands-still-after-dispatch");
    expect(ruleOf({ countries: [DK] }, [aGroup(A, [DK])])).toBe("only-a-lot-of-several-countries-is-divided");
    expect(ruleOf({ countries: [DK, NO] }, [aGroup(A, [DK, NO])])).toBeNull();
  });

  it("is refused from a division that was replaced meanwhile", () => {
    const groups = [aGroup(A, [DK, IS, NO])];

    expect(ruleOf(DIVIDED, groups, 0)).toBe("groups-are-drawn-from-their-latest-form");
    expect(ruleOf(DIVIDED, groups, 1)).toBeNull();
  });

  it("keeps the id of a group that stays, whatever becomes of its name and countries, and retires the others", () => {
    const decision = drawMarketGroups(aLotToDivide(DIVIDED), {
      groups: [aGroup(A, [DK], "Denmark"), aGroup(C, [IS, NO], "West")],
      basedOn: 1,
    });

    expect(decision).toMatchObject({ value: [{ n: 2, groups: [{ group: A }, { group: C }], retired: [B] }] });
  });

  it("never takes an id again that a group of this or another lot had", () => {
    const elsewhere = { ...DIVIDED, used: new Set([A, B, C]) };
    const onceHad = { ...DIVIDED, everHad: new Set([A, B, C]), used: new Set([A, B, C]) };

    for (const details of [elsewhere, onceHad])
      expect(ruleOf(details, [aGroup(A, [DK]), aGroup(C, [IS, NO])], 1)).toBe("a-groups-id-is-never-used-again");
  });

  it("writes nothing down where nothing changes", () => {
    const groups = [aGroup(A, [IS, DK]), aGroup(B, [NO])];

    expect(drawMarketGroups(aLotToDivide(DIVIDED), { groups, basedOn: 1 })).toEqual({ ok: true, value: [] });
  });

  it("is refused where the fallback of a condition would leave a group with nothing", () => {
    const terms = aTermsOfCondition({ fallback: [{ line: aLine(1).line, countries: [IS] }] });
    const conditions = [{ condition: identifier<ConditionId>("condition"), lot: LOT_1, n: 1, terms }];

    expect(ruleOf({ conditions }, [aGroup(A, [DK, NO]), aGroup(B, [IS])])).toBe("a-fallback-empties-no-group");
    expect(ruleOf({ conditions }, [aGroup(A, [DK, IS]), aGroup(B, [NO])])).toBeNull();
  });

  it("accepts exactly the divisions of all who are in into groups that share nobody", () => {
    const countries = [DK, IS, NO];
    const someGroups = fc.array(fc.subarray([DK, IS, NO, SE]), { maxLength: 4 });
    fc.assert(
      fc.property(someGroups, (drawn) => {
        const groups = drawn.map((members, place) => aGroup(groupId(`g${place}`), members));
        const isPartition =
          drawn.every((members) => members.length > 0) && drawn.flat().toSorted().join() === countries.join();
        expect(ruleOf({}, groups) === null).toBe(isPartition);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("dividing many lots alike", () => {
  const division = [
    { name: "Norway", countries: [NO] },
    { name: "Denmark and Iceland", countries: [DK, IS] },
  ];
  let made = 0;
  const newGroup = () => groupId(`new-${(made += 1)}`);

  it("leaves out of each lot who is not in it, and passes over lots of one country", () => {
    const lots = [
      aLotToDivide(),
      aLotToDivide({ lot: aLot(2), countries: [DK, NO] }),
      aLotToDivide({ lot: aLot(3), countries: [DK] }),
      aLotToDivide({ lot: aLot(4), countries: [DK, IS] }),
    ];

    const decision = divideLotsAlike(lots, division, newGroup);

    const groups = decision.ok
      ? decision.value.map((each) => [each.lot, each.groups.map((group) => group.countries)])
      : [];
    expect(groups).toEqual([
      ["lot-1", [["NO"], ["DK", "IS"]]],
      ["lot-2", [["NO"], ["DK"]]],
      ["lot-4", [["DK", "IS"]]],
    ]);
  });

  it("keeps the id of a group that had the same name in the lot", () => {
    const drawn = { lot: LOT_1, n: 1, groups: [aGroup(A, [DK], "Norway"), aGroup(B, [IS, NO], "Rest")] };
    const lot = aLotToDivide({ drawn, everHad: new Set([A, B]), used: new Set([A, B]) });

    expect(divideLotsAlike([lot], division, newGroup)).toMatchObject({
      value: [
        { groups: [{ group: A, name: "Norway", countries: ["NO"] }, { name: "Denmark and Iceland" }], retired: [B] },
      ],
    });
  });

  it("is refused for all of them where one cannot be divided so, and says which", () => {
    const lots = [aLotToDivide({ countries: [DK, NO] }), aLotToDivide({ lot: aLot(2), countries: [DK, SE] })];

    expect(divideLotsAlike(lots, division, newGroup)).toMatchObject({
      refusal: { rule: "market-groups-are-together-the-countries-that-are-in", number: 2, country: "SE" },
    });
  });
});

describe("the groups of a lot as countries come and go", () => {
  const drawn = { lot: LOT_1, n: 1, groups: [aGroup(A, [DK, IS]), aGroup(B, [NO])] };

  it("are one of all, called by the lot, where it was never divided", () => {
    expect(groupsInEffect(null, { lot: LOT_1, countries: [DK, NO] })).toEqual([
      { group: LOT_1, name: "", countries: [DK, NO] },
    ]);
    expect(groupsInEffect(null, { lot: LOT_1, countries: [] })).toEqual([]);
  });

  it("lose a country that left, and are gone with their last one", () => {
    const countriesOf = (countries: readonly (typeof DK)[]) =>
      groupsInEffect(drawn, { lot: LOT_1, countries }).map((group) => group.countries);

    expect(countriesOf([DK, NO])).toEqual([["DK"], ["NO"]]);
    expect(countriesOf([DK, IS])).toEqual([["DK", "IS"]]);
  });
});
