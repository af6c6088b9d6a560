import type { TenderId } from "@/domain/definitions/identifiers";
import { opened, type Transaction } from "../opened";
import { findLotsToArrange, findLotsToImport } from "./find-arrangement";
import { loadTenderForDecision } from "./load-tender";

/** The lots of a tender, under its lock. */
export async function loadLotsToArrange(tx: Transaction, id: TenderId) {
  const tender = await loadTenderForDecision(tx, id);
  return tender && findLotsToArrange(opened(tx), tender);
}

/** The same with every volume that is bound or proposed. */
export async function loadLotsToImport(tx: Transaction, id: TenderId) {
  const tender = await loadTenderForDecision(tx, id);
  return tender && findLotsToImport(opened(tx), tender);
}
