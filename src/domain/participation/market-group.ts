import type { Country } from "../definitions/country";
import { identifier, type LotId, type MarketGroupId } from "../definitions/identifiers";

/** Countries of a lot that are supplied as one market: price and winner may differ from the next group's. */
export type MarketGroup = {
  readonly group: MarketGroupId;
  readonly name: string;
  readonly countries: readonly Country[];
};

/** How a lot was last divided; `n` counts the drawings. */
export type DrawnGroups = { readonly lot: LotId; readonly n: number; readonly groups: readonly MarketGroup[] };

/**
 * The groups as they stand for the countries that are in: a country that left is in none, and a
 * group that lost its last country is no more. A lot that was never divided is one group of all,
 * called by the id of the lot itself.
 */
export function groupsInEffect(
  drawn: DrawnGroups | null,
  { lot, countries }: { readonly lot: LotId; readonly countries: readonly Country[] },
): readonly MarketGroup[] {
  if (!drawn || drawn.groups.length === 0)
    return countries.length > 0 ? [{ group: identifier<MarketGroupId>(lot), name: "", countries }] : [];
  return drawn.groups
    .map((group) => ({ ...group, countries: group.countries.filter((country) => countries.includes(country)).sort() }))
    .filter((group) => group.countries.length > 0)
    .toSorted((a, b) => (a.group < b.group ? -1 : 1));
}

/** Countries that are in and stand in no group: somebody came in after the groups were drawn. */
export function countriesInNoGroup(groups: readonly MarketGroup[], countries: readonly Country[]): readonly Country[] {
  return countries.filter((country) => groups.every((group) => !group.countries.includes(country)));
}
