import type { Manuscript } from "@/domain/consensus/manuscript";
import type { DecisionId, TenderId } from "@/domain/definitions/identifiers";
import { opened, type Transaction } from "../opened";
import { loadTenderForDecision } from "../tenders/load-tender";
import { findManuscript } from "./find-manuscript";

/** Everything that goes into the bytes of a revision, under the lock of the tender. */
export async function loadManuscriptForDecision(
  tx: Transaction,
  { tender: id, newDecision }: { readonly tender: TenderId; readonly newDecision: DecisionId },
): Promise<Manuscript | null> {
  const tender = await loadTenderForDecision(tx, id);
  return tender && findManuscript(opened(tx), tender, newDecision);
}
