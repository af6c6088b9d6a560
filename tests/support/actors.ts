import { storedCountry } from "@/domain/definitions/country";
import {
  identifier,
  type ActId,
  type OrganisationId,
  type PersonId,
  type SessionId,
} from "@/domain/definitions/identifiers";
import { instantFrom } from "@/domain/definitions/time";
import type { Actor, Person, Role } from "@/domain/people/actor";
import type { Circumstances } from "@/domain/people/circumstances";

let made = 0;

/** Ids that repeat from run to run, in the form of a UUIDv7. */
export function newId(): string {
  made += 1;
  return `0197b2c4-7c00-7000-8000-${made.toString(16).padStart(12, "0")}`;
}

/** "DK" is Denmark's buyer, "DK-AUD" an audit body in Denmark. Ids follow from the code, so that a test can name them. */
export function organisationOf(code: string): OrganisationId {
  return identifier<OrganisationId>(idFrom(1, code));
}

export function personIdOf(code: string, role: Role): PersonId {
  return identifier<PersonId>(idFrom(2 + ROLE_NUMBER[role], code));
}

const ROLE_NUMBER: Readonly<Record<Role, number>> = {
  "procurement-officer": 0,
  representative: 1,
  deputy: 2,
  signatory: 3,
  "legal-officer": 4,
  expert: 5,
  "finance-officer": 6,
  coordinator: 7,
  auditor: 8,
};

export function personOf(code: string, role: Role): Person {
  return {
    kind: "person",
    person: personIdOf(code, role),
    organisation: organisationOf(code),
    country: storedCountry(code.slice(0, 2)),
    roles: [{ role, tender: null }],
    session: identifier<SessionId>(idFrom(15, code)),
    strength: "two-factors",
    onBehalfOf: null,
  };
}

export const representativeOf = (code: string) => personOf(code, "representative");
export const officerOf = (code: string) => personOf(code, "procurement-officer");
export const auditor = personOf("DK-AUD", "auditor");
export const coordinator = personOf("DK-COO", "coordinator");

export const operator: Actor = { kind: "operator", person: identifier<PersonId>(idFrom(14, "OP")) };
export const clock: Actor = { kind: "clock" };
export const visitor: Actor = { kind: "visitor" };

export const MORNING = instantFrom("2026-06-01T09:00:00Z");

export function circumstancesOf(actor: Actor, details: Partial<Circumstances> = {}): Circumstances {
  return { actor, now: MORNING, act: identifier<ActId>(newId()), newId, ...details };
}

export function byRepresentativeOf(code: string, details: Partial<Circumstances> = {}): Circumstances {
  return circumstancesOf(representativeOf(code), details);
}

export function byOfficerOf(code: string, details: Partial<Circumstances> = {}): Circumstances {
  return circumstancesOf(officerOf(code), details);
}

function idFrom(kind: number, text: string): string {
  const digit = kind.toString(16);
  return `0197b2c4-7c0${digit}-7000-9000-${Buffer.from(text).toString("hex").padStart(12, "0")}`;
}
