import type { TenderId } from "@/domain/definitions/identifiers";
import type { TimetableDraft } from "@/domain/deadlines/set-timetable";
import { isOnItsWay } from "@/domain/publication/notice";
import type { Tender } from "@/domain/tenders/tender";
import { opened, type Transaction } from "../opened";
import { findNotice } from "../publication/find-notice";
import { loadTenderForDecision } from "../tenders/load-tender";
import { findTimetable } from "./find-timetable";

export async function loadTimetableForDecision(
  tx: Transaction,
  id: TenderId,
): Promise<{ readonly tender: Tender; readonly draft: TimetableDraft } | null> {
  const tender = await loadTenderForDecision(tx, id);
  if (!tender) return null;

  const db = opened(tx);
  const { set } = await findTimetable(db, id);
  const isDispatched = isOnItsWay(await findNotice(db, id));
  const lead = { country: tender.leadCountry, timeZone: tender.leadTimeZone };
  return { tender, draft: { tender: id, lead, set, isDispatched } };
}
