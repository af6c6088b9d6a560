import {
  identifier,
  type OrganisationId,
  type PersonId,
  type SessionId,
  type TenderId,
} from "@/domain/definitions/identifiers";
import { ROLES, type Person } from "@/domain/people/actor";
import type { ReadOnlyDatabase } from "../read-as";

/** Somebody of an organisation as the policies ask about a person; nobody is acting. */
export type Member = Omit<Person, "country">;

/** Everybody who works for these organisations, with all roles that each holds. */
export async function findStaff(
  db: ReadOnlyDatabase,
  organisations: readonly OrganisationId[],
): Promise<readonly Member[]> {
  const where = { organisationId: { in: [...organisations] } };
  const people = await db.person.findMany({ where, orderBy: { id: "asc" } });
  const grants = Map.groupBy(await db.roleGrant.findMany({ where }), ({ personId }) => personId);
  return people.map(({ id, organisationId }) => ({
    kind: "person",
    person: identifier<PersonId>(id),
    organisation: identifier<OrganisationId>(organisationId),
    roles: (grants.get(id) ?? []).flatMap((grant) => {
      const role = ROLES.find((each) => each === grant.role);
      return role ? [{ role, tender: grant.tenderId === null ? null : identifier<TenderId>(grant.tenderId) }] : [];
    }),
    session: identifier<SessionId>(""),
    strength: "one-factor",
    onBehalfOf: null,
  }));
}
