import type { Room } from "@/domain/consensus/room";
import { storedCountry } from "@/domain/definitions/country";
import type { TenderId } from "@/domain/definitions/identifiers";
import type { ReadOnlyDatabase } from "../read-as";

/** What each country last said of whether its mandate covers what it consented to. */
export async function findCoverages(db: ReadOnlyDatabase, tenderId: TenderId): Promise<Room["coverages"]> {
  const rows = await db.coverage.findMany({ where: { tenderId }, orderBy: { n: "asc" } });
  return new Map(rows.map(({ ownerCountry, n, covers }) => [storedCountry(ownerCountry), { n, covers }]));
}
