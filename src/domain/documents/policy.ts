import type { Country } from "../definitions/country";
import { holds, type Actor, type Person, type Role } from "../people/actor";
import { mayRunTender } from "../tenders/policy";
import type { Tender } from "../tenders/tender";

type OfOwnCountry = Person & { readonly country: Country };
type OfTender = Pick<Tender, "id" | "leadOrganisation">;

/** Whose work it is to agree on the text, in every country that is in. The database says the same of drafts. */
const AGREE_ON_TEXTS = ["representative", "deputy", "legal-officer", "signatory"] as const satisfies readonly Role[];

/** Who speaks of the text for a country: marks its clauses, and names who may read it. */
const SPEAK_OF_TEXTS = ["representative", "deputy", "legal-officer"] as const satisfies readonly Role[];

/** A draft is part of the work of these without anybody naming them. */
export function readsDraftsByRole(actor: Actor, tender: OfTender): actor is Person {
  if (actor.kind !== "person") return false;
  return (
    mayRunTender(actor, tender) ||
    holds(actor, "auditor", tender.id) ||
    AGREE_ON_TEXTS.some((role) => holds(actor, role, tender.id))
  );
}

/** Drafts are read by those whose role it is, and by whom their own country has named; that it is in is asked before. */
export function mayReadDrafts(actor: Actor, tender: OfTender, isNamed: boolean): actor is Person {
  return actor.kind === "person" && (isNamed || readsDraftsByRole(actor, tender));
}

/** Every reader of a buyer may say something of a clause. An auditor reads, and says nothing. */
export function mayDiscuss(actor: Actor, tender: OfTender, isNamed: boolean): actor is OfOwnCountry {
  return mayReadDrafts(actor, tender, isNamed) && !holds(actor, "auditor", tender.id);
}

/** Whether a country agrees with a clause is said by whoever speaks for it, or by its legal officer. */
export function mayMarkFor(actor: Actor, tender: Pick<Tender, "id">, country: string): actor is OfOwnCountry {
  return speaksOfTextsFor(actor, tender, country);
}

/** A country names its own readers, and nobody else's. */
export function mayNameReadersOf(actor: Actor, tender: Pick<Tender, "id">, country: string): actor is OfOwnCountry {
  return speaksOfTextsFor(actor, tender, country);
}

/** A question is settled by whoever runs the tender, or by the country that asked it. */
export function maySettle(actor: Actor, tender: OfTender, asked: { readonly country: string }): actor is OfOwnCountry {
  return actor.kind === "person" && (mayRunTender(actor, tender) || actor.country === asked.country);
}

function speaksOfTextsFor(actor: Actor, tender: Pick<Tender, "id">, country: string): actor is OfOwnCountry {
  return (
    actor.kind === "person" && actor.country === country && SPEAK_OF_TEXTS.some((role) => holds(actor, role, tender.id))
  );
}
