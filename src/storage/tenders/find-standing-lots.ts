import { identifier, type LotId } from "@/domain/definitions/identifiers";
import type { ReadOnlyDatabase } from "../read-as";

/** The lots of each of these tenders that were not removed, by tender; a removed lot never returns. */
export async function findStandingLots(
  db: ReadOnlyDatabase,
  tenders: readonly string[],
): Promise<ReadonlyMap<string, readonly LotId[]>> {
  const among = { tenderId: { in: [...tenders] } };
  const lots = await db.lot.findMany({ where: among, select: { id: true, tenderId: true } });
  const removed = await db.lotForm.findMany({ where: { ...among, isRemoved: true }, select: { lotId: true } });
  const gone = new Set(removed.map(({ lotId }) => lotId));
  const standing = Map.groupBy(
    lots.filter(({ id }) => !gone.has(id)),
    ({ tenderId }) => tenderId,
  );
  return new Map([...standing].map(([tender, rows]) => [tender, rows.map(({ id }) => identifier<LotId>(id))]));
}
