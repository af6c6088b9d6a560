import { storedCountry, type Country } from "@/domain/definitions/country";
import type { ReadOnlyDatabase } from "../read-as";

export type KnownCountry = { readonly country: Country; readonly timeZone: string };

export async function findCountries(db: ReadOnlyDatabase): Promise<readonly KnownCountry[]> {
  const rows = await db.country.findMany({ orderBy: { code: "asc" } });
  return rows.map(({ code, timeZone }) => ({ country: storedCountry(code), timeZone }));
}
