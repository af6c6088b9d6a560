import { differenceOfClauses, type ClauseDifference } from "./clause-difference";
import { isCommon, type PartContent } from "./content";
import { commonDifferences, lotDifferences, sharedDifferences, type FactDifference } from "./fact-difference";
import { differenceOfLines, type LineDifference } from "./line-difference";

export type PartDifference = {
  readonly clauses: readonly ClauseDifference[];
  readonly lines: readonly LineDifference[];
  readonly facts: readonly FactDifference[];
};

/**
 * What changed in a part, clause by clause, line by line and fact by fact; what stayed is left out.
 * It holds everything that differs: `applied` to the earlier bytes it gives the later ones.
 */
export function differenceOfParts(before: PartContent, after: PartContent): PartDifference {
  return {
    clauses: differenceOfClauses(before.clauses, after.clauses),
    lines: differenceOfLines(linesOf(before), linesOf(after)),
    facts: [
      ...sharedDifferences(before, after),
      ...(isCommon(before) && isCommon(after) ? commonDifferences(before, after) : []),
      ...(isCommon(before) || isCommon(after) ? [] : lotDifferences(before, after)),
    ],
  };
}

/** Nothing is said exactly where the bytes are the same. */
export function isNothing({ clauses, lines, facts }: PartDifference): boolean {
  return clauses.length + lines.length + facts.length === 0;
}

function linesOf(content: PartContent) {
  return isCommon(content) ? [] : content.lines;
}
