import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalText } from "@/domain/definitions/canonical";
import { identifier, type ClauseId, type LineId } from "@/domain/definitions/identifiers";
import { quantityFrom } from "@/domain/definitions/quantity";
import { instantFrom } from "@/domain/definitions/time";
import type { CommonContent, FrozenClause, LotContent, PartContent } from "@/domain/documents/content";
import { differenceOfParts, type PartDifference } from "@/domain/documents/part-difference";
import { aBuyer, aCommonPart, aFrozenLine, aLotPart, DK, IS, LOT_1, LOT_2, NO } from "../../support/builders";

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
    id: fc.constantFrom("l1", "l2").map((id) => identifier<LineId>(id)),
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
        quantity: fc.constantFrom("1", "2.5").map(quantityFrom),
        origin: aText,
      }),
      { selector: ({ country }) => country },
    ),
  }),
  { selector: ({ id }) => id },
);

const aCommon: fc.Arbitrary<CommonContent> = fc.record({
  part: fc.constant("common" as const),
  number: aText,
  title: aText,
  language: fc.constant("en" as const),
  lead: fc.constantFrom(aBuyer(DK), aBuyer(NO)),
  buyers: someOf(aBuyer(DK), aBuyer(NO), aBuyer(IS)),
  lots: someOf({ id: LOT_1, number: 1 }, { id: LOT_2, number: 2 }),
  tendersCloseAt: fc.constantFrom("2026-09-01T10:00:00Z", "2026-09-02T10:00:00Z").map(instantFrom),
  clauses: someClauses,
});

const someLot: fc.Arbitrary<LotContent> = fc.record({
  part: fc.constant(LOT_1),
  number: fc.constantFrom(1, 2),
  title: aText,
  countries: someOf(DK, NO, IS),
  lines: someLines,
  clauses: someClauses,
});

const twoForms: fc.Arbitrary<readonly [PartContent, PartContent]> = fc.oneof(
  fc.tuple(aCommon, aCommon),
  fc.tuple(someLot, someLot),
  aCommon.map((part): [PartContent, PartContent] => [part, structuredClone(part)]),
  someLot.map((part): [PartContent, PartContent] => [part, structuredClone(part)]),
);

describe("the difference of two forms of a part", () => {
  it("says nothing exactly where the bytes are the same", () => {
    fc.assert(
      fc.property(twoForms, ([before, after]) => {
        expect(isEmpty(differenceOfParts(before, after))).toBe(canonicalText(before) === canonicalText(after));
      }),
      { numRuns: 3000 },
    );
  });

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
});
