import { identifier, type NoticeId, type RevisionId, type TenderId } from "@/domain/definitions/identifiers";
import type { Circumstances } from "@/domain/people/circumstances";
import { readAs } from "@/storage/read-as";

export type NoticeToSend = {
  readonly notice: NoticeId;
  readonly version: string;
  readonly revision: RevisionId;
  /** The very bytes that were consented to: the manifest, and its parts in the order of the document. */
  readonly manifest: Uint8Array;
  readonly parts: readonly { readonly part: string; readonly bytes: Uint8Array }[];
};

/** What is handed to the Official Journal of a tender that was dispatched; null where that version was not. */
export function noticeToSend(
  circumstances: Circumstances,
  { tender: tenderId, version }: { readonly tender: TenderId; readonly version: string },
): Promise<NoticeToSend | null> {
  return readAs(circumstances, async (db) => {
    const notice = await db.notice.findUnique({ where: { tenderId_version: { tenderId, version } } });
    if (!notice) return null;
    const { bytes: manifest } = await db.revision.findUniqueOrThrow({ where: { id: notice.revisionId } });
    const parts = await db.revisionPart.findMany({
      where: { revisionId: notice.revisionId },
      orderBy: { place: "asc" },
      select: { part: true, bytes: true },
    });
    return {
      notice: identifier<NoticeId>(notice.id),
      version: notice.version,
      revision: identifier<RevisionId>(notice.revisionId),
      manifest,
      parts,
    };
  });
}
