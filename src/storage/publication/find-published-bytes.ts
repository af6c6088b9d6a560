import { contentOfBytes, isCommon, type PartContent } from "@/domain/documents/content";
import { asThePublic, IS_LISTED } from "./find-published-notices";

type Row = { readonly publication_number: string; readonly common: string; readonly bytes: string | null };

/** Published bytes by their digest, be they a manifest or a part; newest notice first. */
export async function findPublishedBytes(sha256: string) {
  const { rows } = await asThePublic().query<Row>(
    `SELECT n.publication_number, encode(common.bytes, 'base64') AS common, encode(p.bytes, 'base64') AS bytes
      FROM public_face.notices n
      JOIN public_face.parts common ON common.notice_id = n.notice_id
        AND common.notice_version = n.notice_version AND common.place = 0
      LEFT JOIN public_face.parts p ON p.notice_id = n.notice_id
        AND p.notice_version = n.notice_version AND p.sha256 = $1
      WHERE (n.sha256 = $1 OR p.sha256 IS NOT NULL) AND ${IS_LISTED}
      ORDER BY n.published_at DESC, n.notice_id`,
    [sha256],
  );
  return rows.map(({ publication_number: publicationNumber, common, bytes }) => ({
    publicationNumber,
    title: titleOf(contentIn(common)),
    content: bytes === null ? null : contentIn(bytes),
  }));
}

function contentIn(base64: string): PartContent {
  return contentOfBytes(Buffer.from(base64, "base64"));
}

function titleOf(content: PartContent): string {
  if (!isCommon(content)) throw new Error("the first part of a notice is the common part");
  return content.title;
}
