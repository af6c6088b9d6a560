import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalText } from "@/domain/definitions/canonical";
import {
  identifier,
  type ClauseId,
  type ConditionId,
  type LineId,
  type MarketGroupId,
} from "@/domain/definitions/identifiers";
import { quantityFrom } from "@/domain/definitions/quantity";
import { calendarDayFrom, instantFrom } from "@/domain/definitions/time";
import type {
  CommonContent,
  FrozenClause,
  FrozenCondition,
  FrozenGroup,
  LotContent,
  PartContent,
} from "@/domain/documents/content";
import { differenceOfParts, type PartDifference } from "@/domain/documents/part-difference";
import { A_TERM, aBuyer, aCommonPart, aFrozenLine, aLotPart, DK, IS, LOT_1, LOT_2, NO } from "../../support/builders";
import { aTermsOfCondition } from "../../support/call-builders";

const clauseOf = (name: string, text: string): FrozenClause => ({
  id: identifier<ClauseId>(name),
  heading: `Heading of ${name}`,
  text,
});

function isEmpty({ clauses, lines, facts }: PartDifference): boolean {
  return clauses.length + lines.length + facts.length === 0;
}

const aText = fc.constantFrom("", "a", "b", "a b", "b a");
const someOf = <Value>(...values: Value[]) => fc.shuffledSubarray(values);

const someClauses = fc
  .array(fc.record({ id: fc.constantFrom("c1", "c2", "c3"), heading: aText, text: aText }), { maxLength: 3 })
  .map((clauses) => [
    ...new Map(clauses.map((each) => [each.id, { ...each, id: identifier<ClauseId>(each.id) }])).values(),
  ]);

const someLines = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom(...["l1", "l2"].map((id) => identifier<LineId>(id))),
    inn: aText,
    atc: aText,
    form: aText,
    route: aText,
    strength: aText,
    container: aText,
    packSize: fc.constantFrom(1, 10),
    comparisonUnit: aText,
    volumeUnit: aText,
    volumes: fc.uniqueArray(
      fc.record({
        country: fc.constantFrom(DK, NO, IS),
        quantity: fc.constantFrom(...["1", "2.5"].map(quantityFrom)),
        origin: aText,
      }),
      { selector: ({ country }) => country },
    ),
  }),
  { selector: ({ id }) => id },
);

/** A member that is there or absent, never undefined: so it is frozen. */
function orAbsent<Key extends string, Value>(key: Key, values: fc.Arbitrary<Value>) {
  return fc.option(values).map((value) => (value === null ? {} : { [key]: value })) as fc.Arbitrary<
    Readonly<Partial<Record<Key, Value>>>
  >;
}

function together<A extends object, B extends object>(one: fc.Arbitrary<A>, other: fc.Arbitrary<B>) {
  return fc.tuple(one, other).map(([a, b]) => ({ ...a, ...b }));
}

const aQuantity = fc.constantFrom(...["1", "2", "3"].map(quantityFrom));
const someCountries = someOf(DK, NO, IS).filter((countries) => countries.length > 0);
const lineIds = ["l1", "l2"].map((id) => identifier<LineId>(id));
const someQuantities = fc.uniqueArray(
  fc.record({ line: fc.constantFrom(...lineIds), estimated: aQuantity, maximum: aQuantity }),
  { minLength: 1, selector: ({ line }) => line },
);
const groupIds = fc.constantFrom(...["g1", "g2"].map((id) => identifier<MarketGroupId>(id)));

const someGroups: fc.Arbitrary<readonly FrozenGroup[]> = fc.uniqueArray(
  together(
    fc.record({ id: groupIds, name: aText, countries: someCountries, quantities: someQuantities }),
    orAbsent("total", fc.record({ unit: aText, estimated: aQuantity, maximum: aQuantity })),
  ),
  { minLength: 1, selector: ({ id }) => id },
);

const someTerms = fc.record({
  title: aText,
  text: aText,
  bearer: fc.constantFrom(
    { kind: "supplier" as const },
    { kind: "country" as const, country: IS },
    { kind: "regulator" as const, name: "Agency" },
  ),
  moment: fc.constantFrom("dispatch" as const, "award" as const),
  judge: fc.constantFrom(IS, DK),
  zone: fc.constantFrom("Atlantic/Reykjavik", "Europe/Oslo"),
  evidenceBy: fc.constantFrom(...["2026-08-01", "2026-08-02"].map(calendarDayFrom)),
  judgedBy: fc.constantFrom(...["2026-08-15", "2026-08-16"].map(calendarDayFrom)),
  comparedOn: fc.constantFrom("scope-if-met" as const, "fallback-scope" as const),
  fallback: fc.uniqueArray(fc.record({ line: fc.constantFrom(...lineIds), countries: someCountries }), {
    minLength: 1,
    selector: ({ line }) => line,
  }),
});

const someConditions: fc.Arbitrary<readonly FrozenCondition[]> = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom(...["k1", "k2"].map((id) => identifier<ConditionId>(id))),
    terms: someTerms,
    fallbackQuantities: fc.uniqueArray(fc.record({ group: groupIds, quantities: someQuantities }), {
      minLength: 1,
      selector: ({ group }) => group,
    }),
  }),
  { minLength: 1, selector: ({ id }) => id },
);

const someCall = together(
  together(
    orAbsent("term", fc.constantFrom(A_TERM, { ...A_TERM, months: 24 }, { ...A_TERM, factor: quantityFrom("2") })),
    orAbsent("groups", someGroups),
  ),
  together(
    orAbsent(
      "link",
      someOf(LOT_1, LOT_2).filter((lots) => lots.length === 2),
    ),
    orAbsent("conditions", someConditions),
  ),
);

const someEntitled = fc.uniqueArray(
  fc.record({ country: fc.constantFrom(DK, NO), buyers: someOf("Hospital", "Pharmacy") }),
  { minLength: 1, selector: ({ country }) => country },
);

const aCommon: fc.Arbitrary<CommonContent> = together(
  together(orAbsent("form", fc.constant("accession" as const)), orAbsent("entitled", someEntitled)),
  fc.record({
    part: fc.constant("common" as const),
    number: aText,
    title: aText,
    language: fc.constant("en" as const),
    lead: fc.constantFrom(aBuyer(DK), aBuyer(NO)),
    buyers: someOf(aBuyer(DK), aBuyer(NO), aBuyer(IS)),
    lots: someOf({ id: LOT_1, number: 1 }, { id: LOT_2, number: 2 }),
    tendersCloseAt: fc.constantFrom(...["2026-09-01T10:00:00Z", "2026-09-02T10:00:00Z"].map(instantFrom)),
    clauses: someClauses,
  }),
);

const someLot: fc.Arbitrary<LotContent> = together(
  someCall,
  fc.record({
    part: fc.constant(LOT_1),
    number: fc.constantFrom(1, 2),
    title: aText,
    countries: someOf(DK, NO, IS),
    lines: someLines,
    clauses: someClauses,
  }),
);

const twoForms: fc.Arbitrary<readonly [PartContent, PartContent]> = fc.oneof(
  fc.tuple(aCommon, aCommon),
  fc.tuple(someLot, someLot),
  aCommon.map((part): [PartContent, PartContent] => [part, structuredClone(part)]),
  someLot.map((part): [PartContent, PartContent] => [part, structuredClone(part)]),
  // One member of many: two forms that differ in everything would hide what is not compared.
  fc.tuple(someLot, someCall).map(([part, call]): [PartContent, PartContent] => [part, { ...part, ...call }]),
  fc
    .tuple(someLot, someConditions)
    .map(([part, conditions]): [PartContent, PartContent] => [part, { ...part, conditions }]),
  fc.tuple(someLot, someGroups).map(([part, groups]): [PartContent, PartContent] => [part, { ...part, groups }]),
  fc.tuple(aCommon, someEntitled).map(([part, entitled]): [PartContent, PartContent] => [part, { ...part, entitled }]),
);

describe("the difference of two forms of a part", () => {
  it("says nothing exactly where the bytes are the same", () => {
    fc.assert(
      fc.property(twoForms, ([before, after]) => {
        expect(isEmpty(differenceOfParts(before, after))).toBe(canonicalText(before) === canonicalText(after));
      }),
      { numRuns: 600 },
    );
  }, 30_000);

  it("names the clauses that were changed, added and taken out, and leaves out those that stayed", () => {
    const before = aLotPart({
      clauses: [clauseOf("kept", "As is."), clauseOf("gone", "Old."), clauseOf("edited", "In a bag.")],
    });
    const after = aLotPart({
      clauses: [clauseOf("kept", "As is."), clauseOf("edited", "In a vial."), clauseOf("new", "More.")],
    });

    const { clauses, facts, lines } = differenceOfParts(before, after);

    expect(clauses.map(({ id, change }) => [id, change])).toEqual([
      ["edited", "changed"],
      ["new", "added"],
      ["gone", "removed"],
    ]);
    expect([facts, lines]).toEqual([[], []]);
  });

  it("says that clauses stand in another order", () => {
    const [first, second] = [clauseOf("first", "One."), clauseOf("second", "Two.")];

    const { facts } = differenceOfParts(aLotPart({ clauses: [first, second] }), aLotPart({ clauses: [second, first] }));

    expect(facts).toEqual([{ fact: "order" }]);
  });

  it("shows the time limit for receipt of tenders before and after", () => {
    const later = instantFrom("2026-09-15T10:00:00Z");
    const before = aCommonPart();

    expect(differenceOfParts(before, aCommonPart({ tendersCloseAt: later })).facts).toEqual([
      { fact: "tendersCloseAt", before: before.tendersCloseAt, after: later },
    ]);
  });

  it("names the countries that left a lot and those that came in", () => {
    const { facts } = differenceOfParts(aLotPart({ countries: [DK, NO] }), aLotPart({ countries: [DK, IS] }));

    expect(facts).toEqual([{ fact: "countries", gone: [NO], come: [IS] }]);
  });

  it("shows a volume of another size, and one from another source, as changed", () => {
    const [danish, norwegian] = aFrozenLine().volumes;
    if (!danish || !norwegian) throw new Error("the line has two volumes");
    const more = { ...danish, quantity: quantityFrom("1200") };
    const better = { ...norwegian, origin: "sales 2026" };

    const { lines } = differenceOfParts(aLotPart(), aLotPart({ lines: [aFrozenLine({ volumes: [more, better] })] }));

    expect(lines).toMatchObject([
      {
        change: "changed",
        name: "meropenem 1 g",
        fields: [],
        volumes: { gone: [danish, norwegian], come: [more, better] },
      },
    ]);
  });

  it.each(Object.keys(aFrozenLine()).filter((field) => !["id", "volumes"].includes(field)))(
    "names the %s of a product line when nothing else changed",
    (field) => {
      const line = aFrozenLine();
      const changed = { ...line, [field]: field === "packSize" ? 99 : "another" };

      const difference = differenceOfParts(aLotPart(), aLotPart({ lines: [changed] }));

      expect(difference.lines.map(({ fields }) => fields.map((each) => each.field))).toEqual([[field]]);
    },
  );

  it.each([
    ["number", aCommonPart({ number: "JT-2026-02" })],
    ["title", aCommonPart({ title: "Another title" })],
    ["lead", aCommonPart({ lead: aBuyer(NO) })],
    ["buyers", aCommonPart({ buyers: [aBuyer(DK), aBuyer(IS)] })],
    ["lots", aCommonPart({ lots: [{ id: LOT_2, number: 2 }] })],
    ["tendersCloseAt", aCommonPart({ tendersCloseAt: instantFrom("2026-09-01T10:00:00.001Z") })],
  ])("names the %s of the common part when nothing else changed", (fact, after) => {
    expect(differenceOfParts(aCommonPart(), after)).toMatchObject({ clauses: [], lines: [], facts: [{ fact }] });
  });

  it.each([
    ["number", aLotPart({ number: 2 })],
    ["title", aLotPart({ title: "Another title" })],
    ["countries", aLotPart({ countries: [DK, NO, IS] })],
  ])("names the %s of a lot when nothing else changed", (fact, after) => {
    expect(differenceOfParts(aLotPart(), after)).toMatchObject({ clauses: [], lines: [], facts: [{ fact }] });
  });

  const quantities = [{ line: aFrozenLine().id, estimated: quantityFrom("6000"), maximum: quantityFrom("9000") }];
  const group: FrozenGroup = {
    id: identifier<MarketGroupId>("group"),
    name: "East",
    countries: [DK, NO],
    quantities,
    total: { unit: "1 g", estimated: quantityFrom("6000"), maximum: quantityFrom("9000") },
  };
  const condition: FrozenCondition = {
    id: identifier<ConditionId>("condition"),
    terms: aTermsOfCondition({ fallback: [{ line: aFrozenLine().id, countries: [NO] }] }),
    fallbackQuantities: [{ group: group.id, quantities }],
  };
  const withCall = (details: Partial<LotContent> = {}) =>
    aLotPart({ term: A_TERM, groups: [group], conditions: [condition], link: [LOT_1, LOT_2], ...details });
  const withTerms = (details: Partial<FrozenCondition["terms"]>) =>
    withCall({ conditions: [{ ...condition, terms: { ...condition.terms, ...details } }] });

  it.each([
    ["months", withCall({ term: { ...A_TERM, months: 24 } }), "term"],
    ["renewals", withCall({ term: { ...A_TERM, renewals: 1 } }), "term"],
    ["months of a renewal", withCall({ term: { ...A_TERM, renewalMonths: 6 } }), "term"],
    ["factor", withCall({ term: { ...A_TERM, factor: quantityFrom("2") } }), "term"],
    ["order of precedence", withCall({ link: [LOT_2, LOT_1] }), "link"],
    ["name of a group", withCall({ groups: [{ ...group, name: "West" }] }), "groups"],
    ["countries of a group", withCall({ groups: [{ ...group, countries: [DK] }] }), "groups"],
    ["quantities of a group", withCall({ groups: [{ ...group, quantities: [] }] }), "groups"],
    [
      "total of a group",
      withCall({ groups: [{ ...group, total: { ...group.total, unit: "2 g" } as never }] }),
      "groups",
    ],
    ["group that came", withCall({ groups: [group, { ...group, id: identifier<MarketGroupId>("more") }] }), "groups"],
    ["title of a condition", withTerms({ title: "Another" }), "conditions"],
    ["text of a condition", withTerms({ text: "Other words." }), "conditions"],
    ["bearer", withTerms({ bearer: { kind: "regulator", name: "Agency" } }), "conditions"],
    ["moment", withTerms({ moment: "first-delivery" }), "conditions"],
    ["judge", withTerms({ judge: DK }), "conditions"],
    ["zone", withTerms({ zone: "Europe/Oslo" }), "conditions"],
    ["day for evidence", withTerms({ evidenceBy: calendarDayFrom("2026-08-02") }), "conditions"],
    ["day for judging", withTerms({ judgedBy: calendarDayFrom("2026-08-16") }), "conditions"],
    ["scope on which bids are compared", withTerms({ comparedOn: "fallback-scope" }), "conditions"],
    ["fallback", withTerms({ fallback: [{ line: aFrozenLine().id, countries: [DK, NO] }] }), "conditions"],
    ["quantities of the fallback", withCall({ conditions: [{ ...condition, fallbackQuantities: [] }] }), "conditions"],
    ["condition that went", withCall({ conditions: [] }), "conditions"],
  ])("names the %s of the call when nothing else changed", (_case, after, fact) => {
    expect(differenceOfParts(withCall(), after)).toMatchObject({ clauses: [], lines: [], facts: [{ fact }] });
  });

  it.each([
    ["form", aCommonPart({ form: "accession" })],
    ["entitled", aCommonPart({ entitled: [{ country: DK, buyers: ["Hospital"] }] })],
  ])("names the %s of the common part when nothing else changed", (fact, after) => {
    expect(differenceOfParts(aCommonPart(), after)).toMatchObject({ clauses: [], lines: [], facts: [{ fact }] });
  });

  it("names everything that the second form of the bytes adds to the first", () => {
    const { facts } = differenceOfParts(aLotPart(), withCall());

    expect(facts.map(({ fact }) => fact)).toEqual(["term", "link", "groups", "conditions"]);
  });
});
