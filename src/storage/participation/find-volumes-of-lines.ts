import type { LineId, TenderId } from "@/domain/definitions/identifiers";
import type { Instant } from "@/domain/definitions/time";
import type { Participation } from "@/domain/participation/participation";
import type { ReadOnlyDatabase } from "../read-as";
import { receivedBefore } from "../record/received-before";
import { lastBound, type BoundVolume } from "./find-participations";

/**
 * The volumes that stand of these lines, as `findBoundVolumes` says of all lines; where an instant is given, of what
 * was received before it. A line may have been bound in another lot than it stands in now, and what was bound of that
 * lot last counts: so its lots are asked for first.
 */
export async function findVolumesOfLines(
  db: ReadOnlyDatabase,
  tenderId: TenderId,
  asked: {
    readonly lines: readonly LineId[];
    readonly history: readonly Participation[];
    readonly receivedBefore?: Instant;
  },
): Promise<readonly BoundVolume[]> {
  const lines = new Set<string>(asked.lines);
  const lots = await db.volume.groupBy({ by: ["lotId"], where: { tenderId, lineId: { in: [...lines] } } });
  const rows = await db.volume.findMany({ where: { tenderId, lotId: { in: lots.map(({ lotId }) => lotId) } } });
  const known = asked.receivedBefore ? await receivedBefore(db, asked.receivedBefore, rows) : rows;
  return lastBound(known, asked.history).filter(({ line }) => lines.has(line));
}
