import type { Room } from "@/domain/consensus/room";
import type { TenderId } from "@/domain/definitions/identifiers";
import type { Tender } from "@/domain/tenders/tender";
import { opened, type Transaction } from "../opened";
import { loadTenderForDecision } from "../tenders/load-tender";
import { findRoom } from "./find-room";

/** The room under the lock of the tender, so that the last consent sees all the others. */
export async function loadRoomForDecision(
  tx: Transaction,
  id: TenderId,
): Promise<{ readonly tender: Tender; readonly room: Room } | null> {
  const tender = await loadTenderForDecision(tx, id);
  const room = tender && (await findRoom(opened(tx), { tender: id, leadTimeZone: tender.leadTimeZone }));
  return tender && room && { tender, room };
}
