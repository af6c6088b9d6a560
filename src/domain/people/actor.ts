import type { Country } from "../definitions/country";
import type { OrganisationId, PersonId, SessionId, TenderId } from "../definitions/identifiers";

/** What a person may hold. What each may do is said by the policies of each subject. */
export const ROLES = [
  "procurement-officer",
  "representative",
  "deputy",
  "signatory",
  "legal-officer",
  "expert",
  "finance-officer",
  "coordinator",
  "auditor",
] as const;

export type Role = (typeof ROLES)[number];
/** In which role somebody speaks for a country. A deputy never replaces what the representative said. */
export type Voice = Extract<Role, "representative" | "deputy">;

export type SupplierRole = "author" | "signer";

/** A role in one tender, or, where `tender` is null, in everything the organisation takes part in. */
export type RoleGrant = { readonly role: Role; readonly tender: TenderId | null };

export type Person = {
  readonly kind: "person";
  readonly person: PersonId;
  readonly organisation: OrganisationId;
  readonly country: Country;
  readonly roles: readonly RoleGrant[];
  readonly session: SessionId;
  readonly strength: "one-factor" | "two-factors";
  /** Set while a delegation is used. The record then names both. */
  readonly onBehalfOf: PersonId | null;
};

/** Who is acting. One person may hold several roles; the clock acts too, when a deadline passes. */
export type Actor =
  | Person
  | {
      readonly kind: "supplier";
      readonly person: PersonId;
      readonly organisation: OrganisationId;
      readonly roles: readonly SupplierRole[];
    }
  | { readonly kind: "operator"; readonly person: PersonId }
  | { readonly kind: "clock" }
  | { readonly kind: "visitor" };

export function holds(person: Person, role: Role, tender: TenderId): boolean {
  return person.roles.some((grant) => grant.role === role && (grant.tender === null || grant.tender === tender));
}

/** A role for everything the organisation takes part in, before there is a tender to name. */
export function holdsEverywhere(person: Person, role: Role): boolean {
  return person.roles.some((grant) => grant.role === role && grant.tender === null);
}

/** In which role the person may speak for the own country; a representative who is also deputy speaks as representative. */
export function voiceOf(person: Person, tender: TenderId): Voice | null {
  if (holds(person, "representative", tender)) return "representative";
  return holds(person, "deputy", tender) ? "deputy" : null;
}
