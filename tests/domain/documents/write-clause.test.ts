import { describe, expect, it } from "vitest";
import { identifier, type ClauseId, type LotId, type PersonId } from "@/domain/definitions/identifiers";
import { COMMON, clausesOf, type SavedClause } from "@/domain/documents/clause";
import { removeClause, writeClause, type ClauseText, type Draft } from "@/domain/documents/write-clause";
import { aClause, aTender, LOT_1, LOT_2 } from "../../support/builders";

const CLAUSE = identifier<ClauseId>("clause");

function aDraft(details: Partial<Draft> = {}): Draft {
  return { tender: aTender(), saved: null, isDispatched: false, begun: 4, ...details };
}

function saved(details: Partial<SavedClause> = {}): SavedClause {
  const by = identifier<PersonId>("another.officer");
  return { ...aClause(LOT_1, { clause: CLAUSE, n: 2, place: 3 }), by, isRemoved: false, ...details };
}

function written(details: Partial<ClauseText> = {}): ClauseText {
  return {
    clause: CLAUSE,
    part: COMMON,
    document: "conditions",
    heading: "Delivery",
    text: "Within five days.",
    basedOn: 0,
    ...details,
  };
}

describe("writing a clause", () => {
  it("begins a new clause after all that were ever begun", () => {
    expect(writeClause(aDraft(), written())).toMatchObject({
      ok: true,
      value: [{ type: "ClauseWritten", part: COMMON, place: 5, n: 1, text: "Within five days." }],
    });
  });

  it("changes a clause from its latest form, in the part and the place where it stands", () => {
    const changed = writeClause(aDraft({ saved: saved() }), written({ part: LOT_2, basedOn: 2 }));

    expect(changed).toMatchObject({ ok: true, value: [{ part: LOT_1, place: 3, n: 3 }] });
  });

  it.each([
    ["a form that somebody has saved over", 1],
    ["a form that nobody has saved yet", 3],
    ["a clause that is not new, as if it were", 0],
  ])("refuses to write on %s, and gives back the latest", (_case, basedOn) => {
    expect(writeClause(aDraft({ saved: saved() }), written({ basedOn }))).toEqual({
      ok: false,
      refusal: {
        rule: "a-clause-is-changed-from-its-latest-form",
        latest: 2,
        heading: saved().heading,
        text: saved().text,
      },
    });
  });

  it.each([
    [
      "in a part that the tender does not have",
      aDraft(),
      { part: identifier<LotId>("lot-9") },
      "a-clause-belongs-to-a-part",
    ],
    [
      "that was removed",
      aDraft({ saved: saved({ isRemoved: true }) }),
      { basedOn: 2 },
      "a-removed-clause-stays-removed",
    ],
    ["of a dispatched text", aDraft({ isDispatched: true }), {}, "a-dispatched-text-stands-still"],
  ])("refuses to write a clause %s", (_case, draft, change, rule) => {
    expect(writeClause(draft, written(change))).toMatchObject({ refusal: { rule } });
  });
});

describe("removing a clause", () => {
  it("takes it out from its latest form", () => {
    expect(removeClause(aDraft({ saved: saved() }), { clause: CLAUSE, basedOn: 2 })).toMatchObject({
      ok: true,
      value: [{ type: "ClauseRemoved", clause: CLAUSE, n: 3 }],
    });
  });

  it.each([
    ["that somebody has changed meanwhile", { saved: saved() }, 1, "a-clause-is-changed-from-its-latest-form"],
    ["that was removed before", { saved: saved({ isRemoved: true }) }, 2, "a-removed-clause-stays-removed"],
    ["of a dispatched text", { saved: saved(), isDispatched: true }, 2, "a-dispatched-text-stands-still"],
  ])("refuses to remove a clause %s", (_case, draft, basedOn, rule) => {
    expect(removeClause(aDraft(draft), { clause: CLAUSE, basedOn })).toMatchObject({ refusal: { rule } });
  });
});

describe("the clauses of a part", () => {
  it("stand in the order in which they were begun, and in a fixed one where two were begun at once", () => {
    const place = (name: string, at: number, part = LOT_1) =>
      aClause(part, { clause: identifier<ClauseId>(name), place: at });

    const order = clausesOf([place("b", 2), place("z", 1), place("other", 1, LOT_2), place("a", 2)], LOT_1);

    expect(order.map(({ clause }) => clause)).toEqual(["z", "a", "b"]);
  });
});
