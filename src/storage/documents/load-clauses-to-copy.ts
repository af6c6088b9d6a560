import type { ClauseId, TenderId } from "@/domain/definitions/identifiers";
import { clausesOf, type SavedClause } from "@/domain/documents/clause";
import { opened, type Transaction } from "../opened";
import { findTender } from "../tenders/find-tender";
import { findStandingClauses } from "./find-clauses";

/**
 * Clauses of another tender as its reader sees them, in their order; null where there is nothing to be read. That
 * tender needs no lock: what is copied is what stood there when it was read.
 */
export async function loadClausesToCopy(
  tx: Transaction,
  { tender: id, clauses: chosen }: { readonly tender: TenderId; readonly clauses: readonly ClauseId[] },
): Promise<readonly SavedClause[] | null> {
  const db = opened(tx);
  const tender = await findTender(db, id);
  const standing = await findStandingClauses(db, id);
  const parts = [...new Set(standing.map(({ part }) => part))];
  const clauses = parts.flatMap((part) => clausesOf(standing, part)).filter(({ clause }) => chosen.includes(clause));
  return tender && clauses.length > 0 ? clauses : null;
}
