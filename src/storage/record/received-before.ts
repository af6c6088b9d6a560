import type { Instant } from "@/domain/definitions/time";
import type { ReadOnlyDatabase } from "../read-as";

/** Of rows of acts, those whose entry was received before that instant. */
export async function receivedBefore<Row extends { readonly entryId: string }>(
  db: ReadOnlyDatabase,
  instant: Instant,
  rows: readonly Row[],
): Promise<readonly Row[]> {
  const ids = [...new Set(rows.map(({ entryId }) => entryId))];
  const entries = await db.entry.findMany({
    where: { id: { in: ids }, receivedAt: { lt: new Date(instant) } },
    select: { id: true },
  });
  const received = new Set(entries.map(({ id }) => id));
  return rows.filter(({ entryId }) => received.has(entryId));
}
