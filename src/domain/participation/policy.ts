import type { Country } from "../definitions/country";
import type { TenderId } from "../definitions/identifiers";
import { holds, type Actor } from "../people/actor";

/**
 * A representative speaks for their own country and for no other. What came in as text leaves as
 * a country, because it equals one that identity took from the data.
 */
export function maySpeakFor(actor: Actor, tender: TenderId, code: string): code is Country {
  return actor.kind === "person" && holds(actor, "representative", tender) && actor.country === code;
}
