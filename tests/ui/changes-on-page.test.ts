import { describe, expect, it } from "vitest";
import { identifier, type ClauseId } from "@/domain/definitions/identifiers";
import { differenceOfParts } from "@/domain/documents/part-difference";
import { namesIn } from "@/queries/consensus/names-in-part";
import { CHANGES_ON_PAGE, changesOnPage } from "@/screens/consensus/changes-on-page";
import { aCommonPart, aLotPart } from "../support/builders";

const clausesOf = (count: number, text: string) =>
  Array.from({ length: count }, (_, place) => ({
    id: identifier<ClauseId>(`clause ${place}`),
    heading: `Clause ${place}`,
    text,
  }));

/** So many changed clauses in the common part, and a lot with another title. */
function changed(count: number) {
  const names = namesIn([], []);
  const common = [
    aCommonPart({ clauses: clausesOf(count, "In bags.") }),
    aCommonPart({ clauses: clausesOf(count, "In vials.") }),
  ];
  const lot = [aLotPart({ title: "Meropenem" }), aLotPart({ title: "Meropenem, vials" })];
  return [common, lot].flatMap(([before, after], number) =>
    before && after
      ? [{ part: after.part, number, title: after.title, difference: differenceOfParts(before, after), names }]
      : [],
  );
}

const shownOn = (count: number, page: number) =>
  changesOnPage(changed(count), page).parts.flatMap(({ difference: { clauses, facts } }) => [
    ...facts.map(() => "fact"),
    ...clauses.map(({ id }) => id),
  ]);

describe("the pages of many changes", () => {
  it.each([
    [CHANGES_ON_PAGE - 1, 1],
    [CHANGES_ON_PAGE, 2],
    [300, 8],
  ])("%i changed clauses and a title stand on %i pages, each change on one of them, in their order", (count, pages) => {
    expect(changesOnPage(changed(count), 1).pages).toBe(pages);
    const all = Array.from({ length: pages }, (_, page) => shownOn(count, page + 1));
    expect(all.flat()).toEqual([...clausesOf(count, "").map(({ id }) => String(id)), "fact"]);
    for (const page of all) expect(page.length).toBeLessThanOrEqual(CHANGES_ON_PAGE);
  });

  it("shows the last page where a later one is asked for", () => {
    expect(changesOnPage(changed(300), 99)).toMatchObject({ page: 8, pages: 8 });
    expect(changesOnPage([], 3)).toEqual({ parts: [], page: 1, pages: 1 });
  });
});
