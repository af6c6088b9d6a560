import type { Country } from "../definitions/country";
import type { OrganisationId, TenderId } from "../definitions/identifiers";
import { holds, holdsEverywhere, type Actor, type Person } from "../people/actor";
import type { Tender } from "../tenders/tender";

/** Standing agreements are written by the legal officers of the parties. */
export function mayWriteStandingAgreements(actor: Actor): actor is Person {
  return actor.kind === "person" && holdsEverywhere(actor, "legal-officer");
}

/** An annex is written by the lead's officer or legal officer. */
export function mayWriteAnnexOf(actor: Actor, tender: Pick<Tender, "id" | "leadOrganisation">): boolean {
  return (
    actor.kind === "person" &&
    actor.organisation === tender.leadOrganisation &&
    (holds(actor, "procurement-officer", tender.id) || holds(actor, "legal-officer", tender.id))
  );
}

type Signatory = Person & { readonly country: Country };

/** A signatory signs for the own country and for no other; that it is a party is seen in the bytes. */
export function maySign(actor: Actor, tender: TenderId | null): actor is Signatory {
  if (actor.kind !== "person") return false;
  return tender === null ? holdsEverywhere(actor, "signatory") : holds(actor, "signatory", tender);
}

/** How many sign for a buyer is the buyer's own matter. */
export function maySetSigningRuleOf(actor: Actor, organisation: OrganisationId): actor is Person {
  return (
    actor.kind === "person" &&
    actor.organisation === organisation &&
    (holdsEverywhere(actor, "signatory") || holdsEverywhere(actor, "legal-officer"))
  );
}
