import { storedCountry } from "@/domain/definitions/country";
import { identifier, type OrganisationId } from "@/domain/definitions/identifiers";
import type { FrozenBuyer } from "@/domain/documents/content";
import type { ReadOnlyDatabase } from "../read-as";
import { findCountries } from "./find-countries";

/** The public buyer of each of these countries, with the clock of its country. */
export async function findBuyers(db: ReadOnlyDatabase, countries: readonly string[]): Promise<readonly FrozenBuyer[]> {
  const rows = await db.organisation.findMany({
    where: { kind: "buyer", country: { in: [...countries] } },
    orderBy: { country: "asc" },
  });
  const zones = new Map((await findCountries(db)).map(({ country, timeZone }) => [country, timeZone]));
  return rows.map(({ id, name, country: code }) => {
    const country = storedCountry(code);
    const timeZone = zones.get(country);
    if (timeZone === undefined) throw new Error(`the country ${code} of ${name} has no zone`);
    return { organisation: identifier<OrganisationId>(id), name, country, timeZone };
  });
}
