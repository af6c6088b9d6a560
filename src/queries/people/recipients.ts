import type { TenderId } from "@/domain/definitions/identifiers";
import type { Role } from "@/domain/people/actor";
import type { Circumstances } from "@/domain/people/circumstances";
import { readAs } from "@/storage/read-as";

export type Recipient = {
  readonly person: string;
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
    const accounts = await db.account.findMany({
      where: { personId: { in: grants.map(({ personId }) => personId) } },
      orderBy: { address: "asc" },
    });
    return accounts.map(({ personId, address, name, language, timeZone }) => {
      const organisationId = grants.find((grant) => grant.personId === personId)?.organisationId;
      const country = buyers.find(({ id }) => id === organisationId)?.country ?? "";
      return { person: personId, address, name, language, timeZone, country };
    });
  });
}
