import type { TenderId } from "@/domain/definitions/identifiers";
import type { PartId } from "@/domain/documents/clause";
import type { Circumstances } from "@/domain/people/circumstances";
import { readAs } from "@/storage/read-as";

export type FrozenBytes = { readonly number: string; readonly bytes: Uint8Array; readonly sha256: string };

type Asked = { readonly tender: TenderId; readonly number: number };

/** The manifest of a version, to the byte; null where there is none that the viewer may read. */
export function manifestBytes(circumstances: Circumstances, { tender, number }: Asked): Promise<FrozenBytes | null> {
  return readAs(circumstances, async (db) => {
    const found = await db.tender.findUnique({ where: { id: tender }, select: { number: true } });
    const revision = await db.revision.findFirst({
      where: { tenderId: tender, number },
      select: { bytes: true, sha256: true },
    });
    return found && revision && { number: found.number, ...revision };
  });
}

/** One part of a version, to the byte. */
export function partBytes(
  circumstances: Circumstances,
  { tender, number, part }: Asked & { readonly part: PartId },
): Promise<FrozenBytes | null> {
  return readAs(circumstances, async (db) => {
    const found = await db.tender.findUnique({ where: { id: tender }, select: { number: true } });
    const revision = await db.revision.findFirst({ where: { tenderId: tender, number }, select: { id: true } });
    if (!found || !revision) return null;
    const frozen = await db.revisionPart.findFirst({
      where: { revisionId: revision.id, part },
      select: { bytes: true, sha256: true },
    });
    return frozen && { number: found.number, ...frozen };
  });
}
