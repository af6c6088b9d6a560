import { findRows } from "../find-rows";
import { Prisma } from "../generated/client";
import type { ReadOnlyDatabase } from "../read-as";

/** By entry: the number of the tender that its words were taken over from, where the viewer may know of that tender. */
export async function findCopiedFrom(
  db: ReadOnlyDatabase,
  entries: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await findRows<{ readonly entry: string; readonly number: string }>(
    db,
    Prisma.sql`SELECT p.entry_id::text AS entry, t.number FROM entry_payloads AS p
      JOIN tenders AS t ON t.id::text = convert_from(p.bytes, 'UTF8')::json ->> 'copiedFrom'
      WHERE p.entry_id = ANY (${[...entries]}::uuid[])`,
  );
  return new Map(rows.map(({ entry, number }) => [entry, number]));
}
