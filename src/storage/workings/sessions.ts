import { storedCountry, type Country } from "@/domain/definitions/country";
import {
  identifier,
  type OrganisationId,
  type PersonId,
  type SessionId,
  type TenderId,
} from "@/domain/definitions/identifiers";
import type { Instant } from "@/domain/definitions/time";
import { ROLES, type Role, type RoleGrant } from "@/domain/people/actor";
import { database } from "../client";
import { LANGUAGES, type AccountLanguage } from "./accounts";

/** Whose session it is, as of the moment that was asked about. */
export type SignedIn = {
  readonly person: PersonId;
  readonly organisation: OrganisationId;
  readonly organisationName: string;
  readonly country: Country;
  readonly name: string;
  readonly language: AccountLanguage;
  readonly timeZone: string;
  readonly roles: readonly RoleGrant[];
};

type Row = {
  readonly person_id: string;
  readonly organisation_id: string;
  readonly organisation: string;
  readonly country: string;
  readonly name: string;
  readonly language: string;
  readonly time_zone: string;
  readonly roles: unknown;
};

/** Null where the session was closed, has ended, or never was. What was granted since it began is held at once. */
export async function findSignedIn(session: SessionId, now: Instant): Promise<SignedIn | null> {
  const [row] = await database("visitor").$queryRaw<readonly Row[]>`
    SELECT person_id, organisation_id, organisation, country, name, language, time_zone, roles
    FROM find_actor(${session}::uuid, ${now}::timestamptz)`;
  if (!row) return null;
  return {
    person: identifier<PersonId>(row.person_id),
    organisation: identifier<OrganisationId>(row.organisation_id),
    organisationName: row.organisation,
    country: storedCountry(row.country),
    name: row.name,
    language: LANGUAGES.find((each) => each === row.language) ?? "en",
    timeZone: row.time_zone,
    roles: storedGrants(row.roles),
  };
}

export async function openSession(opened: {
  readonly session: SessionId;
  readonly person: PersonId;
  readonly at: Instant;
  readonly hours: number;
}): Promise<void> {
  const { session, person, at, hours } = opened;
  await database("visitor").$queryRaw`
    SELECT FROM open_session(${session}::uuid, ${person}::uuid, ${at}::timestamptz,
      ${at}::timestamptz + make_interval(hours => ${hours}::int))`;
}

/** A session that is closed already keeps the instant at which it was. */
export async function closeSession(session: SessionId, at: Instant): Promise<void> {
  await database("visitor").$queryRaw`SELECT FROM close_session(${session}::uuid, ${at}::timestamptz)`;
}

/** A role that this version does not know is not held: a newer one may have granted it. */
export function knownRoles(names: readonly unknown[]): readonly Role[] {
  return names.flatMap((name) => ROLES.find((each) => each === name) ?? []);
}

function storedGrants(value: unknown): readonly RoleGrant[] {
  if (!Array.isArray(value)) throw new Error("roles are stored as a list");
  return value.flatMap((grant: unknown): readonly RoleGrant[] => {
    if (typeof grant !== "object" || grant === null || !("role" in grant) || !("tender" in grant)) return [];
    const tender = typeof grant.tender === "string" ? identifier<TenderId>(grant.tender) : null;
    return knownRoles([grant.role]).map((role) => ({ role, tender }));
  });
}
