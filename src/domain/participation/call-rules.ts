import type { Country } from "../definitions/country";
import type { MarketGroupId } from "../definitions/identifiers";
import type { Lot } from "../tenders/tender";
import type { CallTerm } from "./call-term";
import type { MarketGroup } from "./market-group";

type Numbered = Pick<Lot, "number">;

/** A renewal of no months is none, and months of renewals that there are not say nothing. Source: cjeu-c-23-20. */
export function aRenewalLastsSomeMonths({ renewals, renewalMonths }: CallTerm) {
  return (renewals === 0) === (renewalMonths === 0) ? null : ({ rule: "a-renewal-lasts-some-months" } as const);
}

/** Whoever does not take part buys nothing under the framework. Source: directive-2014-24-art-33-2. */
export function onlyWhoTakesPartNamesItsBuyers(takesPart: boolean) {
  return takesPart ? null : ({ rule: "only-who-takes-part-names-its-buyers" } as const);
}

/** Whoever draws has seen how the lot was last divided. Source: house-nothing-typed-is-overwritten. */
export function groupsAreDrawnFromTheirLatestForm({ number }: Numbered, last: number, basedOn: number) {
  return basedOn === last ? null : ({ rule: "groups-are-drawn-from-their-latest-form", number } as const);
}

/** One country is one market. Source: house-each-market-is-called-for-by-itself. */
export function onlyALotOfSeveralCountriesIsDivided({ number }: Numbered, countries: readonly Country[]) {
  return countries.length >= 2 ? null : ({ rule: "only-a-lot-of-several-countries-is-divided", number } as const);
}

/** A competition that nobody buys in is none. Source: house-each-market-is-called-for-by-itself. */
export function aMarketGroupIsNeverEmpty({ number }: Numbered, groups: readonly MarketGroup[]) {
  const empty = groups.find(({ countries }) => countries.length === 0);
  return groups.length === 0 || empty
    ? ({ rule: "a-market-group-is-never-empty", number, name: empty?.name ?? "" } as const)
    : null;
}

/** A country buys a lot once. Source: house-each-market-is-called-for-by-itself. */
export function aCountryStandsInOneMarketGroup({ number }: Numbered, groups: readonly MarketGroup[]) {
  const named = groups.flatMap(({ countries }) => countries);
  const twice = named.find((country, place) => named.indexOf(country) !== place);
  return twice ? ({ rule: "a-country-stands-in-one-market-group", number, country: twice } as const) : null;
}

/** Whoever is in buys, and whoever is not does not. Source: house-each-market-is-called-for-by-itself. */
export function marketGroupsAreTogetherTheCountriesThatAreIn(
  { number }: Numbered,
  groups: readonly MarketGroup[],
  countries: readonly Country[],
) {
  const named = groups.flatMap((group) => group.countries);
  const missing = countries.find((country) => !named.includes(country));
  const astray = named.find((country) => !countries.includes(country));
  const country = missing ?? astray;
  return country
    ? ({
        rule: "market-groups-are-together-the-countries-that-are-in",
        number,
        country,
        how: missing ? "missing" : "astray",
      } as const)
    : null;
}

/** Bidders tell groups apart by their names. Source: house-each-market-is-called-for-by-itself. */
export function aMarketGroupHasANameOfItsOwn({ number }: Numbered, groups: readonly MarketGroup[]) {
  const names = groups.map(({ name }) => name.trim().toLowerCase());
  const astray = groups.find((_group, place) => names[place] === "" || names.indexOf(names[place] ?? "") !== place);
  return astray ? ({ rule: "a-market-group-has-a-name-of-its-own", number, name: astray.name } as const) : null;
}

/** An id that once meant other countries, or another lot, means nothing else later. Source: house-each-market-is-called-for-by-itself. */
export function aGroupsIdIsNeverUsedAgain(
  { number }: Numbered,
  groups: readonly MarketGroup[],
  { kept, used }: { readonly kept: readonly MarketGroupId[]; readonly used: ReadonlySet<MarketGroupId> },
) {
  const ids = groups.map(({ group }) => group);
  const again = ids.find((id, place) => ids.indexOf(id) !== place || (used.has(id) && !kept.includes(id)));
  return again ? ({ rule: "a-groups-id-is-never-used-again", number } as const) : null;
}
