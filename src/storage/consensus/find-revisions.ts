import type { FrozenPart, FrozenRevision } from "@/domain/consensus/revision";
import { storedCountry } from "@/domain/definitions/country";
import { identifier, type PersonId, type RevisionId, type TenderId } from "@/domain/definitions/identifiers";
import type { Instant } from "@/domain/definitions/time";
import { contentOfBytes, type PartContent } from "@/domain/documents/content";
import { storedPart } from "../documents/find-clauses";
import type { ReadOnlyDatabase } from "../read-as";
import { storedInstant } from "../stored-time";

export type StoredRevision = FrozenRevision & {
  readonly decision: string;
  readonly sha256: string;
  readonly frozenAt: Instant;
};

/** The latest revision of the documents, without its bytes; null before the first. */
export async function findLatestRevision(db: ReadOnlyDatabase, tenderId: TenderId): Promise<StoredRevision | null> {
  return withParts(db, await db.revision.findFirst({ where: { tenderId }, orderBy: { number: "desc" } }));
}

/** A revision of any number, without its bytes. */
export async function findRevision(db: ReadOnlyDatabase, id: RevisionId): Promise<StoredRevision | null> {
  return withParts(db, await db.revision.findUnique({ where: { id } }));
}

async function withParts(
  db: ReadOnlyDatabase,
  row: Awaited<ReturnType<ReadOnlyDatabase["revision"]["findFirst"]>>,
): Promise<StoredRevision | null> {
  if (!row) return null;
  const parts = await db.revisionPart.findMany({
    where: { revisionId: row.id },
    orderBy: { place: "asc" },
    select: { part: true, sha256: true, countries: true },
  });
  return {
    revision: identifier<RevisionId>(row.id),
    decision: row.decisionId,
    number: row.number,
    sha256: row.sha256,
    frozenBy: identifier<PersonId>(row.frozenBy),
    frozenAt: storedInstant(row.frozenAt),
    parts: parts.map(toPart),
  };
}

/** Asked of the chain, which is known to all who may answer; the revisions themselves are not. */
export async function hasFrozenRevision(db: ReadOnlyDatabase, tenderId: TenderId): Promise<boolean> {
  const frozen = { streamKind: "tender", streamId: tenderId, event: "RevisionFrozen" };
  return (await db.entry.count({ where: frozen })) > 0;
}

/** What the parts of a revision say, read from their very bytes, in the order of the document. */
export async function findContents(db: ReadOnlyDatabase, revision: RevisionId): Promise<readonly PartContent[]> {
  const rows = await db.revisionPart.findMany({ where: { revisionId: revision }, orderBy: { place: "asc" } });
  return rows.map(({ bytes }) => contentOfBytes(bytes));
}

/** Earlier bytes of parts, by their hash. */
export async function findContentsByHash(
  db: ReadOnlyDatabase,
  tenderId: TenderId,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, PartContent>> {
  const rows = await db.revisionPart.findMany({ where: { tenderId, sha256: { in: [...hashes] } } });
  return new Map(rows.map(({ sha256, bytes }) => [sha256, contentOfBytes(bytes)]));
}

function toPart({ part, sha256, countries }: { part: string; sha256: string; countries: string[] }): FrozenPart {
  return { part: storedPart(part), sha256, countries: countries.map(storedCountry) };
}
