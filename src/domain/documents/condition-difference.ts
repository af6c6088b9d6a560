import { canonicalText } from "../definitions/canonical";
import type { Country } from "../definitions/country";
import { identifier, type ConditionId, type LineId, type MarketGroupId } from "../definitions/identifiers";
import type { ConditionTerms } from "../participation/condition";
import { present, type BeforeAndAfter } from "./before-and-after";
import type { FrozenCondition } from "./content";
import { appliedEntries, differenceOfEntries, type Entry } from "./entries-difference";
import { appliedQuantities, differenceOfQuantities, type QuantityDifference } from "./group-difference";
import { differenceOfLists, type ListDifference } from "./list-difference";
import { differenceOfWords, wordOf, type WordsDifference } from "./words-difference";

/** What a condition says beside its words and its fallback, in the order in which it is read. */
export const CONDITION_FACTS = ["bearer", "moment", "judge", "evidenceBy", "judgedBy", "zone", "comparedOn"] as const;
export type ConditionFact = (typeof CONDITION_FACTS)[number];

const CONDITION_WORDS = ["title", "text"] as const;

/** On this line the fallback does not cover the country. */
export type FallenOut = { readonly line: LineId; readonly country: Country };

type TermsBesideWords = Omit<ConditionTerms, (typeof CONDITION_WORDS)[number]>;

/** What the fallback leaves to a market group, by its id. */
type FallbackDifference = Entry<{ readonly quantities: readonly QuantityDifference[] }>;

export type ConditionDifference = Entry<{
  /** What people call it; of the later text where it is in both. */
  readonly name: string;
  readonly words: WordsDifference<(typeof CONDITION_WORDS)[number]>;
  /** All of them, where any differs or their order does. */
  readonly terms: BeforeAndAfter<TermsBesideWords> | null;
  /** Which of the facts of the terms are others than before. */
  readonly facts: readonly ConditionFact[];
  readonly fallback: ListDifference<FallenOut>;
  readonly quantities: readonly FallbackDifference[];
}>;

type FallbackQuantities = FrozenCondition["fallbackQuantities"][number];

/** The conditions of a lot that were set, taken out, changed or moved. */
export function differenceOfConditions(
  before: readonly FrozenCondition[],
  after: readonly FrozenCondition[],
): readonly ConditionDifference[] {
  return differenceOfEntries(before, after, {
    idOf: ({ id }) => id,
    compare: (earlier, later) => ({
      name: present(later ?? earlier, "condition").terms.title,
      words: differenceOfWords(CONDITION_WORDS, earlier?.terms, later?.terms),
      terms: termsReplaced(earlier, later),
      facts: CONDITION_FACTS.filter((fact) => said(earlier, fact) !== said(later, fact)),
      fallback: differenceOfLists(fallenOut(earlier), fallenOut(later)),
      quantities: differenceOfFallbacks(earlier?.fallbackQuantities ?? [], later?.fallbackQuantities ?? []),
    }),
    isChanged: ({ words, terms, quantities }) => words.length + quantities.length > 0 || terms !== null,
  });
}

export function appliedConditions(
  before: readonly FrozenCondition[],
  difference: readonly ConditionDifference[],
): readonly FrozenCondition[] {
  return appliedEntries(before, difference, {
    idOf: ({ id }) => id,
    apply: (condition, { id, words, terms, quantities }) => ({
      id: condition?.id ?? identifier<ConditionId>(id),
      terms: {
        ...present(terms?.after ?? condition?.terms, "terms"),
        title: wordOf("title", condition?.terms, words),
        text: wordOf("text", condition?.terms, words),
      },
      fallbackQuantities: appliedFallbacks(condition?.fallbackQuantities ?? [], quantities),
    }),
  });
}

/** Whether only the order of the fallback's lines or countries is another. */
export function isOnlyReordered({ terms, facts, fallback }: ConditionDifference): boolean {
  return terms !== null && facts.length + fallback.gone.length + fallback.come.length === 0;
}

/** The changed lines of all groups, as rows of one table. */
export function changedQuantities({ quantities }: ConditionDifference) {
  return quantities.flatMap(({ id: group, quantities: rows }) => rows.map((row) => ({ group, ...row })));
}

function termsReplaced(before: FrozenCondition | undefined, after: FrozenCondition | undefined) {
  const [was, is] = [besideWords(before), besideWords(after)];
  if (was !== null && is !== null && canonicalText(was) === canonicalText(is)) return null;
  return { before: was, after: is };
}

function besideWords(condition: FrozenCondition | undefined): TermsBesideWords | null {
  if (condition === undefined) return null;
  const { bearer, moment, judge, zone, evidenceBy, judgedBy, fallback, comparedOn } = condition.terms;
  return { bearer, moment, judge, zone, evidenceBy, judgedBy, fallback, comparedOn };
}

function said(condition: FrozenCondition | undefined, fact: ConditionFact): string {
  return condition === undefined ? "" : canonicalText(condition.terms[fact]);
}

function fallenOut(condition: FrozenCondition | undefined): readonly FallenOut[] | undefined {
  return condition?.terms.fallback.flatMap(({ line, countries }) => countries.map((country) => ({ line, country })));
}

function differenceOfFallbacks(before: readonly FallbackQuantities[], after: readonly FallbackQuantities[]) {
  return differenceOfEntries(before, after, {
    idOf: ({ group }) => group,
    compare: (earlier, later) => ({
      quantities: differenceOfQuantities(earlier?.quantities ?? [], later?.quantities ?? []),
    }),
    isChanged: ({ quantities }) => quantities.length > 0,
  });
}

function appliedFallbacks(before: readonly FallbackQuantities[], difference: readonly FallbackDifference[]) {
  return appliedEntries(before, difference, {
    idOf: ({ group }) => group,
    apply: (fallback, { id, quantities }) => ({
      group: fallback?.group ?? identifier<MarketGroupId>(id),
      quantities: appliedQuantities(fallback?.quantities ?? [], quantities),
    }),
  });
}
