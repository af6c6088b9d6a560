import type { Country } from "../definitions/country";
import type { MandateId, OrganisationId, PersonId, TenderId } from "../definitions/identifiers";
import type { CalendarDay } from "../definitions/time";
import type { Role } from "./actor";

export type CountryAdmitted = {
  readonly type: "CountryAdmitted";
  readonly version: 1;
  readonly country: Country;
  /** The legal zone: calendar days of a tender are days of its lead's zone. */
  readonly timeZone: string;
};

export type OrganisationKind = "buyer" | "auditor" | "coordination";

export type OrganisationRegistered = {
  readonly type: "OrganisationRegistered";
  readonly version: 1;
  readonly organisation: OrganisationId;
  readonly kind: OrganisationKind;
  readonly country: Country;
  readonly name: string;
};

/** Names nobody: names and addresses are workings, because they must be erasable. */
export type PersonRegistered = {
  readonly type: "PersonRegistered";
  readonly version: 1;
  readonly person: PersonId;
  readonly organisation: OrganisationId;
};

/** Without `tender` the role is held in everything that the organisation takes part in. */
export type RoleGranted = {
  readonly type: "RoleGranted";
  readonly version: 1;
  readonly person: PersonId;
  readonly organisation: OrganisationId;
  readonly role: Role;
  readonly tender?: TenderId;
};

/** Who may bind a country, on what ground, and from which day to which, both included. */
export type MandateIssued = {
  readonly type: "MandateIssued";
  readonly version: 1;
  readonly mandate: MandateId;
  readonly organisation: OrganisationId;
  readonly country: Country;
  readonly holder: PersonId;
  readonly issuer: string;
  readonly legalBasis: string;
  readonly from: CalendarDay;
  readonly to: CalendarDay;
};

export type PeopleEvent = CountryAdmitted | OrganisationRegistered | PersonRegistered | RoleGranted | MandateIssued;
