import { isCommon, type FrozenCondition, type FrozenGroup, type PartContent } from "./content";
import { isReordered } from "./list-difference";

type Lists = readonly (readonly [name: string, keys: readonly string[]])[];

/** Whether some list that both forms of a part have stands in another order, apart from product lines. */
export function isAnyOrderChanged(before: PartContent, after: PartContent): boolean {
  const later = new Map(listsOf(after));
  return listsOf(before).some(([name, keys]) => isReordered(keys, later.get(name) ?? []));
}

/** Every list of a part, each by a name that is the same in both forms of it. */
function listsOf(content: PartContent): Lists {
  const clauses = ["clauses", content.clauses.map(({ id }) => id)] as const;
  if (isCommon(content)) {
    return [
      clauses,
      ["lots", content.lots.map(({ id }) => id)],
      ["buyers", content.buyers.map(({ organisation }) => organisation)],
      ["entitled", (content.entitled ?? []).map(({ country }) => country)],
    ];
  }
  const { countries, groups = [], conditions = [] } = content;
  return [
    clauses,
    ["countries", countries],
    ["groups", groups.map(({ id }) => id)],
    ["conditions", conditions.map(({ id }) => id)],
    ...groups.flatMap(listsOfGroup),
    ...conditions.flatMap(listsOfCondition),
  ];
}

function listsOfGroup({ id, countries, quantities }: FrozenGroup): Lists {
  return [
    [`countries of ${id}`, countries],
    [`quantities of ${id}`, quantities.map(({ line }) => line)],
  ];
}

function listsOfCondition({ id, terms, fallbackQuantities }: FrozenCondition): Lists {
  return [
    [`fallback of ${id}`, terms.fallback.map(({ line }) => line)],
    ...terms.fallback.map(({ line, countries }) => [`fallback of ${id} on ${line}`, countries] as const),
    [`groups of ${id}`, fallbackQuantities.map(({ group }) => group)],
    ...fallbackQuantities.map(
      ({ group, quantities }) => [`quantities of ${id} in ${group}`, quantities.map(({ line }) => line)] as const,
    ),
  ];
}
