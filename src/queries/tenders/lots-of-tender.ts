import type { TenderId } from "@/domain/definitions/identifiers";
import type { Circumstances } from "@/domain/people/circumstances";
import type { Lot } from "@/domain/tenders/tender";
import { readAs } from "@/storage/read-as";
import { findLots } from "@/storage/tenders/find-lots";

/** The lots and lines as they stand, and nothing of what countries said of them. None where the viewer may not know. */
export function lotsOfTender(circumstances: Circumstances, tender: TenderId): Promise<readonly Lot[]> {
  return readAs(circumstances, (db) => findLots(db, tender));
}
