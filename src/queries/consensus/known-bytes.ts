import { identifier, type TenderId } from "@/domain/definitions/identifiers";
import { contentOfBytes } from "@/domain/documents/content";
import type { Circumstances } from "@/domain/people/circumstances";
import { readAs } from "@/storage/read-as";
import { nameOf, type PartName } from "./room-parts";

export type KnownBytes = {
  readonly tender: TenderId;
  readonly tenderNumber: string;
  readonly version: number;
  readonly latest: number;
  /** Null where they are the manifest. */
  readonly part: PartName | null;
};

/** Where the viewer may read bytes with that digest: the same part stands in every version that did not change it. */
export function knownBytes(circumstances: Circumstances, sha256: string): Promise<readonly KnownBytes[]> {
  return readAs(circumstances, async (db) => {
    const parts = await db.revisionPart.findMany({
      where: { sha256 },
      select: { revisionId: true, bytes: true },
    });
    const revisions = await db.revision.findMany({
      where: { OR: [{ sha256 }, { id: { in: parts.map(({ revisionId }) => revisionId) } }] },
      select: { id: true, tenderId: true, number: true },
      orderBy: [{ tenderId: "asc" }, { number: "desc" }],
    });
    const ids = [...new Set(revisions.map(({ tenderId }) => tenderId))];
    const tenders = await db.tender.findMany({ where: { id: { in: ids } }, select: { id: true, number: true } });
    const latest = await db.revision.groupBy({
      by: ["tenderId"],
      where: { tenderId: { in: ids } },
      _max: { number: true },
    });
    return revisions.flatMap((revision): readonly KnownBytes[] => {
      const tender = tenders.find(({ id }) => id === revision.tenderId);
      const bytes = parts.find(({ revisionId }) => revisionId === revision.id)?.bytes;
      if (!tender) return [];
      return [
        {
          tender: identifier<TenderId>(tender.id),
          tenderNumber: tender.number,
          version: revision.number,
          latest: latest.find(({ tenderId }) => tenderId === tender.id)?._max.number ?? revision.number,
          part: bytes === undefined ? null : nameOf(contentOfBytes(bytes)),
        },
      ];
    });
  });
}
