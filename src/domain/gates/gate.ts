import type { Country } from "../definitions/country";
import type { Role } from "../people/actor";

/** Who can supply what is missing: a role, in one country. */
export type Supplier = { readonly role: Role; readonly country: Country };

/** Where it is supplied: a page of the tender. */
export type Place =
  "overview" | "agreement" | "participation" | "call" | "conditions" | "mandates" | "documents" | "consensus";
