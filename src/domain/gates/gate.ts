import type { Country } from "../definitions/country";
import type { Role } from "../people/actor";
import type { Place } from "./place";

/** Who can supply what is missing: a role, in one country, or in each of several. */
export type Supplier = { readonly role: Role; readonly country: Country; readonly countries?: readonly Country[] };

/** What all gates have in common: whether it is in place, who can supply it, and where. */
export type GateItem = { readonly isMet: boolean; readonly who: Supplier; readonly where: Place };

export function missingAt<Item extends GateItem>(items: readonly Item[]): readonly Item[] {
  return items.filter(({ isMet }) => !isMet);
}

/** The countries that have to supply it. */
export function suppliersOf({ who }: GateItem): readonly Country[] {
  return who.countries && who.countries.length > 0 ? who.countries : [who.country];
}
