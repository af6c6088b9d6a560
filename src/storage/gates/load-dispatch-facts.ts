import type { TenderId } from "@/domain/definitions/identifiers";
import type { Instant } from "@/domain/definitions/time";
import { opened, type Transaction } from "../opened";
import { loadTenderForDecision } from "../tenders/load-tender";
import { findDispatchFacts } from "./find-dispatch-facts";

/** The same facts that the page of the gate shows, read again under the lock of the tender. */
export async function loadDispatchFactsForDecision(
  tx: Transaction,
  { tender: id, now }: { readonly tender: TenderId; readonly now: Instant },
) {
  const tender = await loadTenderForDecision(tx, id);
  return tender && findDispatchFacts(opened(tx), tender, now);
}
