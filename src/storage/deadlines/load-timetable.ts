import type { TenderId } from "@/domain/definitions/identifiers";
import type { Timetable } from "@/domain/deadlines/set-time-limit";
import type { Tender } from "@/domain/tenders/tender";
import { opened, type Transaction } from "../opened";
import { loadTenderForDecision } from "../tenders/load-tender";
import { findTimeLimit } from "./find-time-limit";

export async function loadTimetableForDecision(
  tx: Transaction,
  id: TenderId,
): Promise<{ readonly tender: Tender; readonly timetable: Timetable } | null> {
  const tender = await loadTenderForDecision(tx, id);
  if (!tender) return null;

  const db = opened(tx);
  const { set } = await findTimeLimit(db, id);
  const isDispatched = (await db.notice.count({ where: { tenderId: id } })) > 0;
  return { tender, timetable: { tender: id, leadTimeZone: tender.leadTimeZone, set, isDispatched } };
}
