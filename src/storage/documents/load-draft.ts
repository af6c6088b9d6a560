import type { ClauseId, TenderId } from "@/domain/definitions/identifiers";
import type { Draft } from "@/domain/documents/write-clause";
import { opened, type Transaction } from "../opened";
import { loadTenderForDecision } from "../tenders/load-tender";
import { findSavedClauses } from "./find-clauses";

/** The text being worked on, as far as one clause needs it, under the lock of the tender. */
export async function loadDraftForDecision(
  tx: Transaction,
  { tender: id, clause }: { readonly tender: TenderId; readonly clause: ClauseId },
): Promise<Draft | null> {
  const tender = await loadTenderForDecision(tx, id);
  if (!tender) return null;

  const db = opened(tx);
  const clauses = await findSavedClauses(db, id);
  return {
    tender,
    saved: clauses.find((each) => each.clause === clause) ?? null,
    isDispatched: (await db.notice.count({ where: { tenderId: id } })) > 0,
    begun: clauses.length,
  };
}
