import type { Round } from "@/domain/consensus/room";
import { identifier, type PersonId, type RoundId, type TenderId } from "@/domain/definitions/identifiers";
import type { ReadOnlyDatabase } from "../read-as";
import { storedInstant } from "../stored-time";

/** The last round that was opened, on whichever revision. */
export async function findLastRound(db: ReadOnlyDatabase, tenderId: TenderId): Promise<Round | null> {
  return lastRoundAmong(
    await db.round.findMany({ where: { tenderId }, orderBy: [{ openedAt: "asc" }, { id: "asc" }] }),
  );
}

type RoundRow = {
  readonly id: string;
  readonly number: number;
  readonly closesAt: Date;
  readonly putBy: string | null;
};

/** The last of the rounds of a tender, which come in their order, and who has put its revision to the countries so far. */
export function lastRoundAmong(rows: readonly RoundRow[]): Round | null {
  const row = rows.at(-1);
  if (!row) return null;
  const ofTheRevision = rows.filter(({ number }) => number === row.number);
  return {
    id: identifier<RoundId>(row.id),
    revision: row.number,
    closesAt: storedInstant(row.closesAt),
    putBy: ofTheRevision.flatMap(({ putBy }) => (putBy === null ? [] : [identifier<PersonId>(putBy)])),
  };
}
