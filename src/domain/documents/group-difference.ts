import type { Country } from "../definitions/country";
import { identifier, type LineId, type MarketGroupId } from "../definitions/identifiers";
import { member, present, replacement, replacing, type BeforeAndAfter } from "./before-and-after";
import type { FrozenGroup, FrozenQuantity, FrozenTotal } from "./content";
import { appliedEntries, differenceOfEntries, type Entry } from "./entries-difference";
import { differenceOfLists, isListChanged, type ListDifference } from "./list-difference";
import { differenceOfWords, wordOf, type WordsDifference } from "./words-difference";

/** The quantities of one line, by its id, where they are others than before. */
export type QuantityDifference = Entry<BeforeAndAfter<FrozenQuantity>>;

export type GroupDifference = Entry<{
  readonly words: WordsDifference<"name">;
  readonly countries: ListDifference<Country>;
  readonly quantities: readonly QuantityDifference[];
  /** Null where it is the same. */
  readonly total: BeforeAndAfter<FrozenTotal> | null;
}>;

/** The market groups of a lot that were added, taken out, changed or moved. */
export function differenceOfGroups(
  before: readonly FrozenGroup[],
  after: readonly FrozenGroup[],
): readonly GroupDifference[] {
  return differenceOfEntries(before, after, {
    idOf: ({ id }) => id,
    compare: (earlier, later) => ({
      words: differenceOfWords(["name"], earlier, later),
      countries: differenceOfLists(earlier?.countries, later?.countries),
      quantities: differenceOfQuantities(earlier?.quantities ?? [], later?.quantities ?? []),
      total: replacement(earlier?.total, later?.total),
    }),
    isChanged: ({ words, countries, quantities, total }) =>
      words.length + quantities.length > 0 || isListChanged(countries) || total !== null,
  });
}

export function appliedGroups(
  before: readonly FrozenGroup[],
  difference: readonly GroupDifference[],
): readonly FrozenGroup[] {
  return appliedEntries(before, difference, {
    idOf: ({ id }) => id,
    apply: (group, { id, words, countries, quantities, total }) => ({
      id: group?.id ?? identifier<MarketGroupId>(id),
      name: wordOf("name", group, words),
      countries: present(countries.after, "countries"),
      quantities: appliedQuantities(group?.quantities ?? [], quantities),
      ...member("total", replacing(group?.total, total)),
    }),
  });
}

/** The lines of which something else is called for than before. */
export function differenceOfQuantities(
  before: readonly FrozenQuantity[],
  after: readonly FrozenQuantity[],
): readonly QuantityDifference[] {
  return differenceOfEntries(before, after, {
    idOf: ({ line }) => line,
    compare: (earlier, later) => replacement(earlier, later) ?? { before: null, after: null },
    isChanged: (each) => each.before !== null || each.after !== null,
  });
}

export function appliedQuantities(
  before: readonly FrozenQuantity[],
  difference: readonly QuantityDifference[],
): readonly FrozenQuantity[] {
  return appliedEntries(before, difference, {
    idOf: ({ line }): LineId => line,
    apply: (quantity, { after }) => present(after ?? quantity, "quantity"),
  });
}
