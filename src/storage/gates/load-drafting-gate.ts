import type { TenderId } from "@/domain/definitions/identifiers";
import type { Instant } from "@/domain/definitions/time";
import { draftingGate } from "@/domain/gates/drafting-gate";
import { findAnnexAtHand } from "../agreement/find-agreed";
import { opened, type Transaction } from "../opened";
import { findTender } from "../tenders/find-tender";

/** Whether the text may be written, asked under the lock of the tender that is held already: null where it may. */
export async function loadDraftingGate(tx: Transaction, id: TenderId, now: Instant) {
  const db = opened(tx);
  const tender = await findTender(db, id);
  return tender && draftingGate(await findAnnexAtHand(db, tender, { now }), tender.leadCountry);
}
