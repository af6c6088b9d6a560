import { storedCountry } from "@/domain/definitions/country";
import { identifier, type OrganisationId } from "@/domain/definitions/identifiers";
import type { FrozenBuyer } from "@/domain/documents/content";
import type { ReadOnlyDatabase } from "../read-as";

/** The public buyer of each of these countries. */
export async function findBuyers(db: ReadOnlyDatabase, countries: readonly string[]): Promise<readonly FrozenBuyer[]> {
  const rows = await db.organisation.findMany({
    where: { kind: "buyer", country: { in: [...countries] } },
    orderBy: { country: "asc" },
  });
  return rows.map(({ id, name, country }) => ({
    organisation: identifier<OrganisationId>(id),
    name,
    country: storedCountry(country),
  }));
}
