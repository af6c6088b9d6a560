import { storedCountry } from "@/domain/definitions/country";
import { identifier, type PersonId } from "@/domain/definitions/identifiers";
import type { Mandate } from "@/domain/people/mandate";
import type { ReadOnlyDatabase } from "../read-as";
import { storedDay } from "../stored-time";

/** The mandates of these countries that the viewer may know of. */
export async function findMandates(db: ReadOnlyDatabase, countries: readonly string[]): Promise<readonly Mandate[]> {
  const rows = await db.mandate.findMany({
    where: { ownerCountry: { in: [...countries] } },
    orderBy: [{ ownerCountry: "asc" }, { fromOn: "asc" }],
  });
  return rows.map(({ ownerCountry, holderId, fromOn, toOn }) => ({
    country: storedCountry(ownerCountry),
    holder: identifier<PersonId>(holderId),
    from: storedDay(fromOn),
    to: storedDay(toOn),
  }));
}
