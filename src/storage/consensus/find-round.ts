import type { Round } from "@/domain/consensus/room";
import { identifier, type RoundId, type TenderId } from "@/domain/definitions/identifiers";
import type { ReadOnlyDatabase } from "../read-as";
import { storedInstant } from "../stored-time";

/** The last round that was opened, on whichever revision. */
export async function findLastRound(db: ReadOnlyDatabase, tenderId: TenderId): Promise<Round | null> {
  const row = await db.round.findFirst({ where: { tenderId }, orderBy: [{ openedAt: "desc" }, { id: "desc" }] });
  return row && { id: identifier<RoundId>(row.id), revision: row.number, closesAt: storedInstant(row.closesAt) };
}
