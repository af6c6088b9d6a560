import type { TenderId } from "@/domain/definitions/identifiers";
import type { Circumstances } from "@/domain/people/circumstances";
import { readAs } from "@/storage/read-as";
import { findTender } from "@/storage/tenders/find-tender";

/** The zone in which the times of a tender are typed; null where the viewer may not know what it is about. */
export function leadZone(circumstances: Circumstances, id: TenderId): Promise<string | null> {
  return readAs(circumstances, async (db) => (await findTender(db, id))?.leadTimeZone ?? null);
}
