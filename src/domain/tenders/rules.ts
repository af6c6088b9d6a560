import type { Country } from "../definitions/country";
import type { Instant } from "../definitions/time";
import type { Invitation } from "./tender";

/** One country alone is no joint tender: somebody else is invited to take part. Source: directive-2014-24-art-39-4. */
export function anotherCountryIsInvited(leadCountry: Country, invitations: readonly Invitation[]) {
  return invitations.some(({ country, as }) => as === "participant" && country !== leadCountry)
    ? null
    : ({ rule: "another-country-is-invited" } as const);
}

/** Each country is asked once, and only countries that the data knows. Source: house-joining-is-voluntary. */
export function onlyKnownCountriesAreInvited(known: readonly Country[], invitations: readonly Invitation[]) {
  const unknown = invitations.find(({ country }) => !known.includes(country));
  return unknown ? ({ rule: "only-known-countries-are-invited", country: unknown.country } as const) : null;
}

/** A window that is over when it opens asks nobody. Source: house-joining-is-voluntary. */
export function theInterestWindowIsStillToClose(interestClosesAt: Instant, now: Instant) {
  return interestClosesAt > now ? null : ({ rule: "the-interest-window-is-still-to-close", now } as const);
}
