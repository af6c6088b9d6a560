import { identifier, type OrganisationId, type PersonId } from "@/domain/definitions/identifiers";
import { ROLES, type Role } from "@/domain/people/actor";
import type { ReadOnlyDatabase } from "../read-as";

/** What anybody here may know of a person: roles, and whom they work for. Names are for their colleagues. */
export type KnownPerson = {
  readonly person: PersonId;
  readonly organisation: OrganisationId;
  readonly organisationName: string;
  readonly roles: readonly Role[];
};

/** Those of these people that there are, with the roles that each holds, in everything or in some tender. */
export async function findPeople(db: ReadOnlyDatabase, people: readonly PersonId[]): Promise<readonly KnownPerson[]> {
  const rows = await db.person.findMany({ where: { id: { in: [...people] } } });
  const grants = await db.roleGrant.findMany({ where: { personId: { in: [...people] } } });
  const organisations = await db.organisation.findMany({
    where: { id: { in: [...new Set(rows.map(({ organisationId }) => organisationId))] } },
  });
  return rows.map(({ id, organisationId }) => ({
    person: identifier<PersonId>(id),
    organisation: identifier<OrganisationId>(organisationId),
    organisationName: organisations.find((each) => each.id === organisationId)?.name ?? "",
    roles: ROLES.filter((role) => grants.some((grant) => grant.personId === id && grant.role === role)),
  }));
}

/** Those of a buyer who speak or sign for its country, and so may hold its mandates. */
export async function findMandateHolders(
  db: ReadOnlyDatabase,
  organisation: OrganisationId,
): Promise<readonly KnownPerson[]> {
  const grants = await db.roleGrant.findMany({
    where: { organisationId: organisation, role: { in: ["representative", "deputy", "signatory"] } },
  });
  const people = new Set(grants.map(({ personId }) => identifier<PersonId>(personId)));
  return findPeople(db, [...people]);
}
