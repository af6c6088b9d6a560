import type { TenderId } from "@/domain/definitions/identifiers";
import type { Instant } from "@/domain/definitions/time";
import type { Lot } from "@/domain/tenders/tender";
import type { ReadOnlyDatabase } from "../read-as";
import { findLots } from "./find-lots";

/** The lots as they were arranged at that instant: arrangements are counted, and the chain says when each was received. */
export async function findLotsBefore(
  db: ReadOnlyDatabase,
  tenderId: TenderId,
  instant: Instant,
): Promise<readonly Lot[]> {
  const of = { streamKind: "tender", streamId: tenderId, receivedAt: { lt: new Date(instant) } };
  if ((await db.entry.count({ where: { ...of, event: "TenderProposed" } })) === 0) return [];
  return findLots(db, tenderId, await db.entry.count({ where: { ...of, event: "LotsArranged" } }));
}
