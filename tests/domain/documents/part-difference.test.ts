import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalText } from "@/domain/definitions/canonical";
import {
  identifier,
  type ClauseId,
  type ConditionId,
  type CriterionId,
  type MarketGroupId,
  type QuestionId,
} from "@/domain/definitions/identifiers";
import { quantityFrom } from "@/domain/definitions/quantity";
import { calendarDayFrom, instantFrom } from "@/domain/definitions/time";
import type { FrozenClause, FrozenCondition, FrozenGroup, LotContent } from "@/domain/documents/content";
import type { AwardCriteria, Criterion } from "@/domain/documents/award-criteria";
import type { ClimateAnswer } from "@/domain/documents/climate-check";
import { applied } from "@/domain/documents/applied";
import { differenceOfParts, isNothing } from "@/domain/documents/part-difference";
import { twoForms } from "../../support/any-part";
import { A_TERM, aBuyer, aCommonPart, aFrozenLine, aLotPart, DK, IS, LOT_1, LOT_2, NO } from "../../support/builders";
import { aTermsOfCondition } from "../../support/call-builders";

const clauseOf = (name: string, text: string): FrozenClause => ({
  id: identifier<ClauseId>(name),
  heading: `Heading of ${name}`,
  text,
});

describe("the difference of two forms of a part", () => {
  it("says nothing exactly where the bytes are the same", () => {
    fc.assert(
      fc.property(twoForms, ([before, after]) => {
        expect(isNothing(differenceOfParts(before, after))).toBe(canonicalText(before) === canonicalText(after));
      }),
      { numRuns: 600 },
    );
  }, 30_000);

  it("holds everything: applied to the earlier bytes it gives the later ones", () => {
    fc.assert(
      fc.property(twoForms, ([before, after]) => {
        expect(canonicalText(applied(before, differenceOfParts(before, after)))).toBe(canonicalText(after));
      }),
      { numRuns: 3000 },
    );
  }, 60_000);

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

  it("says which clause moved, behind which it stood and behind which it stands, and no more than moved", () => {
    const [one, two, three] = ["one", "two", "three"].map((name) => clauseOf(name, `${name} stays as it is.`));
    if (!one || !two || !three) throw new Error("there are three");

    const { clauses } = differenceOfParts(
      aLotPart({ clauses: [one, two, three] }),
      aLotPart({ clauses: [three, one, two] }),
    );

    expect(clauses).toMatchObject([{ id: "three", change: "moved", stands: { behind: null, was: "two" } }]);
  });

  it("says that a clause moved to another document, though it stands between the same", () => {
    const clause = { ...clauseOf("one", "One."), document: "conditions" } as const;

    const { clauses } = differenceOfParts(
      aCommonPart({ clauses: [clause] }),
      aCommonPart({ clauses: [{ ...clause, document: "timetable" }] }),
    );

    expect(clauses).toMatchObject([
      { change: "changed", document: { before: "conditions", after: "timetable" }, stands: null },
    ]);
  });

  it("shows a changed word in the language in which it changed, and in no other", () => {
    const danish = (text: string) => [{ language: "da", heading: "Levering", text }] as const;
    const clause = clauseOf("one", "Within five days.");

    const { clauses } = differenceOfParts(
      aCommonPart({ clauses: [{ ...clause, texts: danish("Inden fem dage.") }] }),
      aCommonPart({ clauses: [{ ...clause, texts: danish("Inden seks dage.") }] }),
    );

    expect(clauses).toMatchObject([
      {
        text: [{ kind: "same" }],
        texts: [
          {
            id: "da",
            text: [
              { kind: "same", text: "Inden " },
              { kind: "deleted", text: "fem" },
              { kind: "inserted", text: "seks" },
              { kind: "same", text: " dage." },
            ],
          },
        ],
      },
    ]);
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

    expect(facts).toEqual([{ fact: "countries", before: [DK, NO], after: [DK, IS], gone: [NO], come: [IS] }]);
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
        volumes: [
          { id: DK, quantity: { before: "1000", after: "1200" }, origin: null },
          { id: NO, quantity: null, origin: { before: "sales 2025", after: "sales 2026" } },
        ],
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

  const criterion = {
    id: identifier<CriterionId>("criterion"),
    kind: "environment",
    name: "Environment",
    weight: "20",
    description: "How it is made.",
    pointsMax: 10,
    questions: [
      {
        id: identifier<QuestionId>("question"),
        text: "Is it certified?",
        answer: { of: "yes-no", pointsForYes: "10" },
        evidence: "A certificate.",
      },
    ],
  } as const;
  const [question] = criterion.questions;
  const withCriteria = (details: Partial<Criterion> = {}, set: Partial<AwardCriteria> = {}) =>
    aLotPart({
      criteria: { method: "linear", tieRule: "Lots are drawn.", criteria: [{ ...criterion, ...details }], ...set },
    });

  it.each([
    ["method", withCriteria({}, { method: "proportional" }), { method: { before: "linear", after: "proportional" } }],
    ["tie rule", withCriteria({}, { tieRule: "The greener wins." }), { words: [{ field: "tieRule" }] }],
    ["kind", withCriteria({ kind: "own" }), { criteria: [{ kind: { before: "environment", after: "own" } }] }],
    ["name", withCriteria({ name: "Climate" }), { criteria: [{ words: [{ field: "name" }] }] }],
    ["weight", withCriteria({ weight: "30" }), { criteria: [{ weight: { before: "20", after: "30" } }] }],
    ["scale", withCriteria({ pointsMax: 5 }), { criteria: [{ pointsMax: { before: 10, after: 5 } }] }],
    [
      "answer",
      withCriteria({ questions: [{ ...question, answer: { of: "yes-no", pointsForYes: "5" } }] }),
      { criteria: [{ questions: [{ answer: { after: { pointsForYes: "5" } } }] }] },
    ],
    [
      "evidence",
      withCriteria({ questions: [{ ...question, evidence: "A report." }] }),
      { criteria: [{ questions: [{ words: [{ field: "evidence" }] }] }] },
    ],
  ])("names the %s of a criterion when nothing else changed", (_case, after, criteria) => {
    expect(differenceOfParts(withCriteria(), after).facts).toMatchObject([{ fact: "criteria", criteria }]);
  });

  it("names the way and the reason of the climate check", () => {
    const climate = (way: ClimateAnswer["way"], reason: string) =>
      aLotPart({ climate: [{ country: NO, way, reason }] });

    expect(
      differenceOfParts(climate("weight", "30 per cent."), climate("counsel", "30 per cent.")).facts,
    ).toMatchObject([
      { fact: "climate", climate: [{ id: NO, way: { before: "weight", after: "counsel" }, words: [] }] },
    ]);
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
