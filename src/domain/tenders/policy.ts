import type { OrganisationId, TenderId } from "../definitions/identifiers";
import { holds, holdsEverywhere, type Actor } from "../people/actor";

/** A procurement officer proposes joint tenders in the name of the own organisation, which then leads. */
export function mayProposeTenders(actor: Actor): boolean {
  return actor.kind === "person" && holdsEverywhere(actor, "procurement-officer");
}

/** Drafting, freezing, putting to the countries and dispatching are the work of the lead buyer's officers. */
export function mayRunTender(actor: Actor, tender: { id: TenderId; leadOrganisation: OrganisationId }): boolean {
  return (
    actor.kind === "person" &&
    holds(actor, "procurement-officer", tender.id) &&
    actor.organisation === tender.leadOrganisation
  );
}
