import type { Country } from "../definitions/country";
import type { TenderId } from "../definitions/identifiers";
import { holds, voiceOf, type Actor, type Person, type Role } from "../people/actor";
import { mayRunTender } from "../tenders/policy";
import type { Tender } from "../tenders/tender";
import type { ConditionTerms } from "./condition";

type OfOwnCountry = Person & { readonly country: Country };

/** A representative, or a deputy in their place, speaks for their own country and for no other. */
export function maySpeakFor(actor: Actor, tender: TenderId, code: string): actor is OfOwnCountry {
  return actor.kind === "person" && voiceOf(actor, tender) !== null && actor.country === code;
}

/** Whoever speaks for a country, and its procurement officers, know who buys there. */
export function mayNameBuyersOf(actor: Actor, tender: TenderId, code: string): actor is OfOwnCountry {
  return (
    actor.kind === "person" &&
    actor.country === code &&
    (voiceOf(actor, tender) !== null || holds(actor, "procurement-officer", tender))
  );
}

/** Who at a buyer knows what there is to show. */
const MAY_GIVE_EVIDENCE = [
  "procurement-officer",
  "representative",
  "deputy",
  "legal-officer",
  "expert",
] as const satisfies readonly Role[];
const MAY_JUDGE = ["representative", "deputy", "legal-officer"] as const satisfies readonly Role[];

/**
 * Evidence is given by people of the country that bears the condition; where a supplier or regulator bears
 * it, of a country that would fall out; or by the lead's officer.
 */
export function mayGiveEvidence(
  actor: Actor,
  tender: Pick<Tender, "id" | "leadOrganisation">,
  { bearer, fallback }: ConditionTerms,
): actor is Person {
  if (actor.kind !== "person") return false;
  if (mayRunTender(actor, tender)) return true;
  const countries = bearer.kind === "country" ? [bearer.country] : fallback.flatMap((each) => each.countries);
  return countries.includes(actor.country) && MAY_GIVE_EVIDENCE.some((role) => holds(actor, role, tender.id));
}

/** The country that judges does so through whoever speaks for it, or through its legal officer. */
export function mayJudge(actor: Actor, tender: Pick<Tender, "id">, { judge }: ConditionTerms): actor is Person {
  return actor.kind === "person" && actor.country === judge && MAY_JUDGE.some((role) => holds(actor, role, tender.id));
}
