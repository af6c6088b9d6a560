import type { Country } from "../definitions/country";
import type { TenderId } from "../definitions/identifiers";
import { voiceOf, type Actor, type Person } from "../people/actor";

/** A representative or a deputy states and withdraws positions of their own country and of no other. */
export function mayStatePositionsOf(
  actor: Actor,
  tender: TenderId,
  code: string,
): actor is Person & { readonly country: Country } {
  return actor.kind === "person" && voiceOf(actor, tender) !== null && actor.country === code;
}
