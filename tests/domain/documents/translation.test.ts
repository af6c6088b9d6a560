import { describe, expect, it } from "vitest";
import { identifier, type ClauseId, type LotId, type PersonId, type TenderId } from "@/domain/definitions/identifiers";
import { clausesOf, COMMON, inTheirOrder, type SavedClause } from "@/domain/documents/clause";
import { addClauses, type ClauseToAdd } from "@/domain/documents/add-clauses";
import { moveClause, type Order } from "@/domain/documents/order-clauses";
import { translateClause } from "@/domain/documents/translate-clause";
import { isBehind, lackingTexts, type Translation } from "@/domain/documents/translation";
import { unofficialTextOf } from "@/domain/documents/unofficial-text";
import { aClause, aTender, LOT_1 } from "../../support/builders";

const OFFICER = identifier<PersonId>("officer");
const EARLIER = identifier<TenderId>("earlier");
const id = (name: string) => identifier<ClauseId>(name);

function saved(name: string, details: Partial<SavedClause> = {}): SavedClause {
  return { ...aClause(COMMON), clause: id(name), by: OFFICER, isRemoved: false, ...details };
}

function danish(clause: SavedClause, details: Partial<Translation> = {}): Translation {
  const english = { heading: clause.heading, text: clause.text };
  return {
    clause: clause.clause,
    language: "da",
    n: 1,
    from: clause.n,
    english,
    heading: "Levering",
    text: "Inden fem dage.",
    by: OFFICER,
    ...details,
  };
}

describe("translating a clause", () => {
  const clause = saved("one", { n: 3 });
  const draft = { tender: aTender(), saved: clause, isDispatched: false, begun: 1 };
  const written = { language: "da", heading: "Levering", text: "Inden fem dage.", basedOn: 0, from: 3 } as const;

  it("says of which English form it was made", () => {
    expect(translateClause(draft, null, written)).toMatchObject({
      ok: true,
      value: [{ type: "ClauseTranslated", clause: "one", language: "da", n: 1, from: 3 }],
    });
  });

  it("may be made from an older English text, and not from one that was never written", () => {
    expect(translateClause(draft, null, { ...written, from: 1 }).ok).toBe(true);
    for (const from of [0, 4]) {
      expect(translateClause(draft, null, { ...written, from })).toMatchObject({
        refusal: { rule: "a-translation-is-of-a-written-form" },
      });
    }
  });

  it.each([
    ["a form that somebody has saved over", draft, { basedOn: 1 }, "a-translation-is-changed-from-its-latest-form"],
    [
      "a clause that was removed",
      { ...draft, saved: { ...clause, isRemoved: true } },
      { basedOn: 2 },
      "a-removed-clause-stays-removed",
    ],
    ["a dispatched text", { ...draft, isDispatched: true }, { basedOn: 2 }, "a-dispatched-text-stands-still"],
    ["a fact of another part", draft, { basedOn: 2, text: "{{term}}" }, "a-fact-stands-in-its-part"],
    ["a brace that is not closed", draft, { basedOn: 2, text: "{{countries" }, "facts-are-named-between-two-braces"],
  ] as const)("refuses %s", (_case, of, change, rule) => {
    expect(translateClause(of, danish(clause, { n: 2 }), { ...written, ...change })).toMatchObject({
      refusal: { rule },
    });
  });
});

describe("a translation", () => {
  it("is behind once the English text says something else, and not once it says the same again", () => {
    const clause = saved("one");
    expect(isBehind(danish(clause), clause)).toBe(false);
    expect(isBehind(danish(clause), { ...clause, text: "Within six days." })).toBe(true);
    expect(isBehind(danish(clause), { ...clause, heading: "Supply" })).toBe(true);
    const savedAgain: SavedClause = { ...clause, n: 7 };
    expect(isBehind(danish(clause), savedAgain)).toBe(false);
  });

  it("lacks where it is authentic and missing or behind, and nowhere else", () => {
    const [one, two, three] = [saved("one"), saved("two"), saved("three")];
    const translations = [danish(one), danish(two, { english: { heading: "Old", text: "Old." } })];

    expect(lackingTexts([one, two, three], translations, ["da"]).map(({ clause, is }) => [clause.clause, is])).toEqual([
      ["two", "behind"],
      ["three", "missing"],
    ]);
    expect(lackingTexts([one, two, three], translations, [])).toEqual([]);
  });
});

describe("moving a clause", () => {
  const clauses = [
    saved("a", { place: 1 }),
    saved("b", { place: 2 }),
    saved("c", { place: 5 }),
    saved("d", { place: 3, document: "timetable" }),
  ];
  const order: Order = { tender: aTender().id, clauses, orders: [], isDispatched: false };

  it("changes places with its neighbour of the same document", () => {
    expect(moveClause(order, { clause: id("c"), way: "up", past: id("b") })).toMatchObject({
      ok: true,
      value: [{ type: "ClausesOrdered", document: "conditions", part: COMMON, n: 1, clauses: ["a", "c", "b"] }],
    });
  });

  it("is read in that order from then on, and what is begun later comes after", () => {
    const moved = { part: COMMON, document: "conditions", n: 1, clauses: [id("c"), id("a"), id("b")] } as const;
    const later = saved("e", { place: 6 });
    const read = clausesOf(inTheirOrder([...clauses, later], [moved]), COMMON).map(({ clause }) => clause);

    expect(read).toEqual(["c", "a", "b", "e", "d"]);
  });

  it.each([
    [
      "past the end of its document",
      { clause: id("c"), way: "down", past: id("d") },
      "clauses-are-moved-from-the-order-that-was-shown",
    ],
    [
      "past one that is no longer beside it",
      { clause: id("c"), way: "up", past: id("a") },
      "clauses-are-moved-from-the-order-that-was-shown",
    ],
    ["that is not there", { clause: id("x"), way: "up", past: id("a") }, "a-clause-is-moved-among-its-own"],
  ] as const)("refuses to move it %s", (_case, move, rule) => {
    expect(moveClause(order, move)).toMatchObject({ refusal: { rule } });
  });
});

describe("adding clauses", () => {
  const draft = { tender: aTender(), clauses: [saved("a", { heading: "Delivery" })], isDispatched: false };
  const one: ClauseToAdd = { part: COMMON, document: "conditions", heading: "Language", text: "In English." };
  const adding = (chosen: readonly ClauseToAdd[]) => ({ chosen, newClause: () => id("new") });

  it("begins each after all that were begun, and skips what the part has under that heading", () => {
    const chosen = [{ ...one, heading: "delivery" }, one, one, { ...one, part: LOT_1 }];

    expect(addClauses(draft, adding(chosen))).toMatchObject({
      ok: true,
      value: [
        { heading: "Language", part: COMMON, place: 2, n: 1 },
        { heading: "Language", part: LOT_1, place: 3 },
      ],
    });
  });

  it("says from which tender the words come", () => {
    expect(addClauses(draft, { ...adding([one]), copiedFrom: EARLIER })).toMatchObject({
      value: [{ copiedFrom: EARLIER }],
    });
  });

  it.each([
    ["nothing that is new", [{ ...one, heading: "Delivery" }], "some-chosen-clause-is-new"],
    ["nothing at all", [], "some-chosen-clause-is-new"],
    ["a clause with a fact of lots in the common part", [{ ...one, text: "{{term}}" }], "a-fact-stands-in-its-part"],
    ["a part that is not there", [{ ...one, part: identifier<LotId>("lot-9") }], "a-clause-belongs-to-a-part"],
  ] as const)("refuses %s", (_case, chosen, rule) => {
    expect(addClauses(draft, adding(chosen))).toMatchObject({ refusal: { rule } });
  });
});

describe("a frozen clause in a language in which it is not authentic", () => {
  const frozen = { id: id("a"), document: "conditions", heading: "Delivery", text: "Within five days." } as const;
  const made = (text: string, english: string = frozen.text) => ({
    heading: "Afhending",
    text,
    english: { heading: frozen.heading, text: english },
  });

  it("is the last translation of the very words that were frozen, even where a later one was made from others", () => {
    const forms = [made("Innan fimm daga"), made("Innan fimm daga."), made("Innan viku.", "Within a week.")];
    expect(unofficialTextOf(frozen, forms)).toEqual({
      heading: "Afhending",
      text: "Innan fimm daga.",
      isBehind: false,
    });
  });

  it("says that it is behind where it was made from other words, by a single letter or in the heading alone", () => {
    expect(unofficialTextOf(frozen, [made("Innan viku.", "Within five day.")])).toMatchObject({ isBehind: true });
    const ofHeading = { ...made("Innan fimm daga."), english: { heading: "Deliveries", text: frozen.text } };
    expect(unofficialTextOf(frozen, [ofHeading])).toMatchObject({ isBehind: true });
  });

  it("is nothing where nobody translated it", () => {
    expect(unofficialTextOf(frozen, [])).toBeNull();
  });
});
