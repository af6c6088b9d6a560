import type { Round } from "@/domain/consensus/room";
import { identifier, type PersonId, type RoundId, type TenderId } from "@/domain/definitions/identifiers";
import type { ReadOnlyDatabase } from "../read-as";
import { storedInstant } from "../stored-time";

/** The last round that was opened, on whichever revision. */
export async function findLastRound(db: ReadOnlyDatabase, tenderId: TenderId): Promise<Round | null> {
  const row = await db.round.findFirst({ where: { tenderId }, orderBy: [{ openedAt: "desc" }, { id: "desc" }] });
  return row && toRound(row);
}

export function toRound(row: {
  readonly id: string;
  readonly number: number;
  readonly closesAt: Date;
  readonly putBy: string | null;
}): Round {
  return {
    id: identifier<RoundId>(row.id),
    revision: row.number,
    closesAt: storedInstant(row.closesAt),
    putBy: row.putBy === null ? null : identifier<PersonId>(row.putBy),
  };
}
