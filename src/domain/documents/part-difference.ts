import type { Country } from "../definitions/country";
import type { ClauseId } from "../definitions/identifiers";
import type { Instant } from "../definitions/time";
import {
  isCommon,
  type CommonContent,
  type FrozenBuyer,
  type FrozenClause,
  type LotContent,
  type PartContent,
} from "./content";
import { differenceOf } from "./difference";
import { areLinesReordered, differenceOfLines, type LineDifference } from "./line-difference";
import { differenceOfLists, isListChanged, isReordered, type ListDifference } from "./list-difference";
import { isChanged, type Segment } from "./segment";

export type ClauseDifference = {
  readonly id: ClauseId;
  readonly change: "added" | "removed" | "changed";
  readonly heading: readonly Segment[];
  readonly text: readonly Segment[];
};

/** What a part says beside its clauses and product lines. */
export type FactDifference =
  | { readonly fact: "number" | "title" | "language"; readonly segments: readonly Segment[] }
  | { readonly fact: "tendersCloseAt"; readonly before: Instant; readonly after: Instant }
  | ({ readonly fact: "lead" | "buyers" } & ListDifference<FrozenBuyer>)
  | ({ readonly fact: "lots" } & ListDifference<CommonContent["lots"][number]>)
  | ({ readonly fact: "countries" } & ListDifference<Country>)
  | { readonly fact: "order" };

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

function textDifferences(before: PartContent, after: PartContent): readonly FactDifference[] {
  const language = (content: PartContent) => (isCommon(content) ? content.language : "");
  const facts = [
    { fact: "number", segments: differenceOf(String(before.number), String(after.number)) },
    { fact: "title", segments: differenceOf(before.title, after.title) },
    { fact: "language", segments: differenceOf(language(before), language(after)) },
  ] as const;
  return facts.filter(({ segments }) => isChanged(segments));
}

function commonDifferences(before: CommonContent, after: CommonContent): readonly FactDifference[] {
  const [closedAt, closesAt] = [before.tendersCloseAt, after.tendersCloseAt];
  const lists = [
    { fact: "lead", ...differenceOfLists([before.lead], [after.lead]) },
    { fact: "buyers", ...differenceOfLists(before.buyers, after.buyers) },
    { fact: "lots", ...differenceOfLists(before.lots, after.lots) },
  ] as const;
  return [
    ...(closedAt === closesAt ? [] : [{ fact: "tendersCloseAt", before: closedAt, after: closesAt } as const]),
    ...lists.filter(isListChanged),
  ];
}

function lotDifferences(before: LotContent, after: LotContent): readonly FactDifference[] {
  return [{ fact: "countries", ...differenceOfLists(before.countries, after.countries) } as const].filter(
    isListChanged,
  );
}

function linesOf(content: PartContent) {
  return isCommon(content) ? [] : content.lines;
}

function isAnyOrderChanged(before: PartContent, after: PartContent): boolean {
  const later = orderOf(after);
  return orderOf(before).some((keys, list) => isReordered(keys, later[list] ?? []));
}

/** The lists of a part whose order is the reader's. */
function orderOf(content: PartContent): readonly (readonly string[])[] {
  const clauses = content.clauses.map(({ id }) => id);
  return isCommon(content)
    ? [clauses, content.lots.map(({ id }) => id), content.buyers.map(({ organisation }) => organisation)]
    : [clauses, content.countries];
}
