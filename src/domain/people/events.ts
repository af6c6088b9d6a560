import type { Country } from "../definitions/country";
import type { MandateId, OrganisationId, PersonId, TenderId } from "../definitions/identifiers";
import type { KeptFile } from "../definitions/kept-file";
import type { CalendarDay } from "../definitions/time";
import type { Role } from "./actor";
import type { Ceiling, MandateDecision, MandateScope } from "./mandate";

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

/**
 * Who may bind a country, for whom, on what ground, in which decisions, and from which day to which,
 * both included. It counts once a second person of the country has checked it. Its ceiling and its
 * evidence are the country's own matter: they stand in MandateLimited.
 */
export type MandateIssued = {
  readonly type: "MandateIssued";
  readonly version: 2;
  readonly mandate: MandateId;
  readonly organisation: OrganisationId;
  readonly country: Country;
  readonly holder: PersonId;
  readonly issuer: string;
  readonly onBehalfOf: string;
  readonly legalBasis: string;
  readonly scope: MandateScope;
  readonly decisions: readonly MandateDecision[];
  readonly mayDelegate: boolean;
  /** The mandate under which this one is given on, where it is. */
  readonly under?: MandateId;
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  /** Whether a second person still has to check it. Those of the first form came from the operator. */
  readonly needsCheck: boolean;
};

type OfMandate = { readonly mandate: MandateId; readonly organisation: OrganisationId; readonly country: Country };

export type MandateChecked = OfMandate & { readonly type: "MandateChecked"; readonly version: 1 };

export type MandateRevoked = OfMandate & {
  readonly type: "MandateRevoked";
  readonly version: 1;
  readonly reason: string;
};

/**
 * In the country's private room: how far the mandate goes, said when it is entered and never changed,
 * or a paper that it rests on. `n` counts both.
 */
export type MandateLimited = OfMandate & {
  readonly type: "MandateLimited";
  readonly version: 1;
  readonly n: number;
  readonly ceiling?: Ceiling;
  readonly evidence?: KeptFile;
};

export type PeopleEvent =
  | CountryAdmitted
  | OrganisationRegistered
  | PersonRegistered
  | RoleGranted
  | MandateIssued
  | MandateChecked
  | MandateRevoked
  | MandateLimited;
