import { canonicalText } from "../definitions/canonical";
import type { Country } from "../definitions/country";
import type { ConditionId, LineId, MarketGroupId } from "../definitions/identifiers";
import type { ConditionTerms } from "../participation/condition";
import type { FrozenCondition } from "./content";
import { differenceOf } from "./difference";
import { differenceOfQuantities, type BeforeAndAfter, type QuantityDifference } from "./group-difference";
import { differenceOfLists, isListChanged, type ListDifference } from "./list-difference";
import { isChanged, type Segment } from "./segment";

/** What a condition says beside its words and its fallback, in the order in which it is read. */
export const CONDITION_FACTS = ["bearer", "moment", "judge", "evidenceBy", "judgedBy", "zone", "comparedOn"] as const;
export type ConditionFact = (typeof CONDITION_FACTS)[number];

/** On this line the fallback does not cover the country. */
export type FallenOut = { readonly line: LineId; readonly country: Country };

export type ConditionDifference = {
  readonly id: ConditionId;
  readonly change: "added" | "removed" | "changed";
  /** What people call it; of the later text where it is in both. */
  readonly name: string;
  readonly words: readonly { readonly field: "title" | "text"; readonly segments: readonly Segment[] }[];
  readonly terms: BeforeAndAfter<ConditionTerms>;
  /** Which of the facts of the terms are others than before. */
  readonly facts: readonly ConditionFact[];
  readonly fallback: ListDifference<FallenOut>;
  readonly quantities: readonly (QuantityDifference & { readonly group: MarketGroupId })[];
};

/** The conditions of a lot that were set, taken out or changed. */
export function differenceOfConditions(
  before: readonly FrozenCondition[],
  after: readonly FrozenCondition[],
): readonly ConditionDifference[] {
  const removed = before.filter(({ id }) => after.every((condition) => condition.id !== id));
  return [
    ...after.map((condition) =>
      conditionDifference(
        before.find(({ id }) => id === condition.id),
        condition,
      ),
    ),
    ...removed.map((condition) => conditionDifference(condition, undefined)),
  ].filter(
    ({ change, words, facts, fallback, quantities }) =>
      change !== "changed" || words.length + facts.length + quantities.length > 0 || isListChanged(fallback),
  );
}

function conditionDifference(
  before: FrozenCondition | undefined,
  after: FrozenCondition | undefined,
): ConditionDifference {
  const condition = after ?? before;
  if (!condition) throw new Error("a condition that is in neither text does not differ");
  const terms = { before: before?.terms ?? null, after: after?.terms ?? null };
  const fields = ["title", "text"] as const;
  return {
    id: condition.id,
    change: before === undefined ? "added" : after === undefined ? "removed" : "changed",
    name: condition.terms.title,
    words: fields
      .map((field) => ({ field, segments: differenceOf(terms.before?.[field] ?? "", terms.after?.[field] ?? "") }))
      .filter(({ segments }) => isChanged(segments)),
    terms,
    facts: CONDITION_FACTS.filter((fact) => said(terms.before, fact) !== said(terms.after, fact)),
    fallback: differenceOfLists(fallenOut(terms.before), fallenOut(terms.after)),
    quantities: quantityDifferences(before, after),
  };
}

function said(terms: ConditionTerms | null, fact: ConditionFact): string {
  return terms === null ? "" : canonicalText(terms[fact]);
}

function fallenOut(terms: ConditionTerms | null): readonly FallenOut[] {
  return (terms?.fallback ?? []).flatMap(({ line, countries }) => countries.map((country) => ({ line, country })));
}

function quantityDifferences(before: FrozenCondition | undefined, after: FrozenCondition | undefined) {
  const of = (condition: FrozenCondition | undefined, group: MarketGroupId) =>
    condition?.fallbackQuantities.find((each) => each.group === group)?.quantities ?? [];
  const groups = [...(after?.fallbackQuantities ?? []), ...(before?.fallbackQuantities ?? [])].map(
    ({ group }) => group,
  );
  return [...new Set(groups)].flatMap((group) =>
    differenceOfQuantities(of(before, group), of(after, group)).map((each) => ({ group, ...each })),
  );
}
