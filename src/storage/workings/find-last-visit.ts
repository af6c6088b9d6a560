import type { PersonId } from "@/domain/definitions/identifiers";
import type { Visit } from "@/domain/people/visit";
import type { ReadOnlyDatabase } from "../read-as";
import { storedInstant } from "../stored-time";

/** When the viewer last looked at their day; the database shows nobody another's. */
export async function findLastVisit(db: ReadOnlyDatabase, personId: PersonId): Promise<Visit | null> {
  const row = await db.visit.findUnique({ where: { personId } });
  return row && { latestAt: storedInstant(row.latestAt), beforeAt: row.beforeAt && storedInstant(row.beforeAt) };
}
