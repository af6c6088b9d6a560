import type { Country } from "../definitions/country";
import type { TenderId } from "../definitions/identifiers";
import { holds, type Actor, type Person } from "../people/actor";

/** A representative states and withdraws positions of their own country and of no other. */
export function mayStatePositionsOf(
  actor: Actor,
  tender: TenderId,
  code: string,
): actor is Person & { readonly country: Country } {
  return actor.kind === "person" && holds(actor, "representative", tender) && actor.country === code;
}
