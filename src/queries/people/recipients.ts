import type { TenderId } from "@/domain/definitions/identifiers";
import type { Role } from "@/domain/people/actor";
import type { Circumstances } from "@/domain/people/circumstances";
import { readAs, type ReadOnlyDatabase } from "@/storage/read-as";

export type Recipient = {
  readonly person: string;
  readonly organisation: string;
  readonly address: string;
  readonly name: string;
  readonly language: string;
  readonly timeZone: string;
  readonly country: string;
};

/** The people of these countries' buyers who hold one of the roles: asked by the clock, to write to them. */
export function recipients(
  circumstances: Circumstances,
  {
    countries,
    roles,
    tender,
  }: { readonly countries: readonly string[]; readonly roles: readonly Role[]; readonly tender: TenderId | null },
): Promise<readonly Recipient[]> {
  return readAs(circumstances, async (db) => {
    const buyers = await db.organisation.findMany({ where: { kind: "buyer", country: { in: [...countries] } } });
    const grants = await db.roleGrant.findMany({
      where: {
        organisationId: { in: buyers.map(({ id }) => id) },
        role: { in: [...roles] },
        OR: [{ tenderId: null }, ...(tender === null ? [] : [{ tenderId: tender }])],
      },
    });
    return withAccounts(db, grants, buyers);
  });
}

/** These very people: asked by the clock, to write to them. */
export function recipientsNamed(circumstances: Circumstances, named: readonly string[]): Promise<readonly Recipient[]> {
  return readAs(circumstances, async (db) => {
    const people = await db.person.findMany({ where: { id: { in: [...named] } } });
    const staff = people.map(({ id, organisationId }) => ({ personId: id, organisationId }));
    const bodies = await db.organisation.findMany({
      where: { id: { in: staff.map(({ organisationId }) => organisationId) } },
    });
    return withAccounts(db, staff, bodies);
  });
}

async function withAccounts(
  db: ReadOnlyDatabase,
  staff: readonly { readonly personId: string; readonly organisationId: string }[],
  bodies: readonly { readonly id: string; readonly country: string }[],
): Promise<readonly Recipient[]> {
  const accounts = await db.account.findMany({
    where: { personId: { in: staff.map(({ personId }) => personId) } },
    orderBy: { address: "asc" },
  });
  return accounts.map(({ personId, address, name, language, timeZone }) => {
    const organisation = staff.find((each) => each.personId === personId)?.organisationId ?? "";
    const country = bodies.find(({ id }) => id === organisation)?.country ?? "";
    return { person: personId, organisation, address, name, language, timeZone, country };
  });
}
