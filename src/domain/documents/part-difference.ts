import type { ClauseId } from "../definitions/identifiers";
import { isCommon, type FrozenClause, type PartContent } from "./content";
import { differenceOf } from "./difference";
import { commonDifferences, lotDifferences, textDifferences, type FactDifference } from "./fact-difference";
import { areLinesReordered, differenceOfLines, type LineDifference } from "./line-difference";
import { isAnyOrderChanged } from "./part-order";
import { isChanged, type Segment } from "./segment";

export type ClauseDifference = {
  readonly id: ClauseId;
  readonly change: "added" | "removed" | "changed";
  readonly heading: readonly Segment[];
  readonly text: readonly Segment[];
};

export type PartDifference = {
  readonly clauses: readonly ClauseDifference[];
  readonly lines: readonly LineDifference[];
  readonly facts: readonly FactDifference[];
};

/**
 * What changed in a part, clause by clause, line by line and fact by fact; what stayed is left
 * out. Whatever is in the bytes is compared, so that a part with another hash never seems the same.
 */
export function differenceOfParts(before: PartContent, after: PartContent): PartDifference {
  const [linesBefore, linesAfter] = [linesOf(before), linesOf(after)];
  const facts: readonly FactDifference[] = [
    ...textDifferences(before, after),
    ...(isCommon(before) && isCommon(after) ? commonDifferences(before, after) : []),
    ...(isCommon(before) || isCommon(after) ? [] : lotDifferences(before, after)),
    ...(isAnyOrderChanged(before, after) || areLinesReordered(linesBefore, linesAfter)
      ? [{ fact: "order" } as const]
      : []),
  ];
  return {
    clauses: clauseDifferences(before.clauses, after.clauses),
    lines: differenceOfLines(linesBefore, linesAfter),
    facts,
  };
}

function clauseDifferences(
  before: readonly FrozenClause[],
  after: readonly FrozenClause[],
): readonly ClauseDifference[] {
  const removed = before.filter(({ id }) => after.every((clause) => clause.id !== id));
  return [
    ...after.map((clause) =>
      clauseDifference(
        before.find(({ id }) => id === clause.id),
        clause,
      ),
    ),
    ...removed.map((clause) => clauseDifference(clause, undefined)),
  ].filter(({ change, heading, text }) => change !== "changed" || isChanged(heading) || isChanged(text));
}

function clauseDifference(before: FrozenClause | undefined, after: FrozenClause | undefined): ClauseDifference {
  const clause = after ?? before;
  if (!clause) throw new Error("a clause that is in neither text does not differ");
  return {
    id: clause.id,
    change: before === undefined ? "added" : after === undefined ? "removed" : "changed",
    heading: differenceOf(before?.heading ?? "", after?.heading ?? ""),
    text: differenceOf(before?.text ?? "", after?.text ?? ""),
  };
}

function linesOf(content: PartContent) {
  return isCommon(content) ? [] : content.lines;
}
