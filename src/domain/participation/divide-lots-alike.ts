import type { Country } from "../definitions/country";
import type { MarketGroupId } from "../definitions/identifiers";
import { accepted, type Result } from "../definitions/result";
import { drawMarketGroups, type DividedLot, type DrawingRefusal } from "./draw-market-groups";
import type { MarketGroupsDrawn } from "./events";
import type { MarketGroup } from "./market-group";

/** A division by which several lots are divided: who is not in a lot is left out of it there. */
export type Division = readonly { readonly name: string; readonly countries: readonly Country[] }[];

/**
 * Divides each of these lots by the same groups, all of them or none. Lots that one country alone is
 * in are passed over. A group that had the same name before keeps its id.
 */
export function divideLotsAlike(
  lots: readonly DividedLot[],
  division: Division,
  newGroup: () => MarketGroupId,
): Result<readonly MarketGroupsDrawn[], DrawingRefusal> {
  const drawn: MarketGroupsDrawn[] = [];
  for (const lot of lots.filter(({ countries }) => countries.length >= 2)) {
    const groups = groupsFor(lot, division, newGroup);
    const decision = drawMarketGroups(lot, { groups, basedOn: lot.drawn?.n ?? 0 });
    if (!decision.ok) return decision;
    drawn.push(...decision.value);
  }
  return accepted(drawn);
}

function groupsFor({ countries, drawn }: DividedLot, division: Division, newGroup: () => MarketGroupId) {
  return division
    .map(({ name, countries: named }): MarketGroup => {
      const before = drawn?.groups.find((each) => each.name === name);
      return { group: before?.group ?? newGroup(), name, countries: named.filter((each) => countries.includes(each)) };
    })
    .filter((group) => group.countries.length > 0);
}
