import type { EndingRound } from "@/domain/consensus/end-round";
import { identifier, type RevisionId, type RoundId, type TenderId } from "@/domain/definitions/identifiers";
import { findParticipations } from "../participation/find-participations";
import { opened, type Transaction } from "../opened";
import { storedInstant } from "../stored-time";
import { loadTenderForDecision } from "../tenders/load-tender";
import { findRevision } from "./find-revisions";
import { findWords } from "./find-words";

/** A round with all that was received before it closed, under the lock of its tender; null where there is none. */
export async function loadEndingRound(
  tx: Transaction,
  { tender: id, round }: { readonly tender: TenderId; readonly round: RoundId },
): Promise<EndingRound | null> {
  const tender = await loadTenderForDecision(tx, id);
  if (!tender) return null;
  const db = opened(tx);
  const row = await db.round.findFirst({ where: { id: round, tenderId: id } });
  const revision = row && (await findRevision(db, identifier<RevisionId>(row.revisionId)));
  if (!row || !revision) return null;
  const closesAt = storedInstant(row.closesAt);
  const words = await findWords(db, id);
  return {
    tender: id,
    leadTimeZone: tender.leadTimeZone,
    round,
    closesAt,
    revision,
    words: words.filter(({ at }) => at < closesAt),
    participations: await findParticipations(db, id),
    isEnded: (await db.roundEnd.count({ where: { roundId: round } })) > 0,
  };
}
