import type { Country } from "../definitions/country";
import type { TenderId } from "../definitions/identifiers";
import { holds, holdsEverywhere, type Actor, type Person, type Role } from "./actor";

/** Countries, organisations, people and roles are entered by whoever runs the installation. */
export function isOperator(actor: Actor): boolean {
  return actor.kind === "operator";
}

type OfOwnCountry = Person & { readonly country: Country };

/** Who enters and takes back a country's mandates. */
const MAY_ISSUE = ["signatory", "legal-officer", "representative"] as const satisfies readonly Role[];
/** Who checks them: never a procurement officer, so never whoever runs the tender for the lead. */
const MAY_CHECK = [...MAY_ISSUE, "deputy", "finance-officer"] as const satisfies readonly Role[];

export function mayIssueMandatesOf(actor: Actor, country: string): actor is OfOwnCountry {
  return isOneOf(actor, MAY_ISSUE, country);
}

export function mayCheckMandatesOf(actor: Actor, country: string): actor is OfOwnCountry {
  return isOneOf(actor, MAY_CHECK, country) && actor.roles.every(({ role }) => role !== "procurement-officer");
}

/** Who works for a buyer, in whatever role. Coordination and audit are nobody's buyer. */
const OF_A_BUYER = [
  "procurement-officer",
  "representative",
  "deputy",
  "signatory",
  "legal-officer",
  "expert",
  "finance-officer",
] as const satisfies readonly Role[];

/**
 * The coordination has no voice for a country, and reads of every tender what an observer reads. The database goes by
 * the organisation, and src/domain/people/audience.ts says what its people read.
 */
export function coordinates(actor: Actor): boolean {
  return (
    actor.kind === "person" &&
    holdsEverywhere(actor, "coordinator") &&
    !OF_A_BUYER.some((role) => actor.roles.some((grant) => grant.role === role))
  );
}

/** A country's mandates with their ceilings and papers are for its own people, whatever they do there. */
export function mayReadMandatesOf(actor: Actor, country: string): actor is OfOwnCountry {
  return isOneOf(actor, OF_A_BUYER, country);
}

/** Into its private room goes everybody of the country who has to do with the tender, and nobody else. */
export function mayEnterRoomOf(actor: Actor, tender: TenderId, country: string): actor is OfOwnCountry {
  return actor.kind === "person" && actor.country === country && OF_A_BUYER.some((role) => holds(actor, role, tender));
}

function isOneOf(actor: Actor, roles: readonly Role[], country: string): actor is OfOwnCountry {
  return actor.kind === "person" && actor.country === country && roles.some((role) => holdsEverywhere(actor, role));
}
