import { isCommon } from "@/domain/documents/content";
import { findPublishedBytes } from "@/storage/publication/find-published-bytes";

export type PublishedBytes = Awaited<ReturnType<typeof publishedBytes>>[number];

/** In which published notices bytes with that digest stand; anyone may ask. */
export async function publishedBytes(sha256: string) {
  const found = await findPublishedBytes(sha256);
  return found.map(({ publicationNumber, title, content }) => ({
    publicationNumber,
    title,
    /** Null where they are the manifest; 0 is the common part. */
    part: content && (isCommon(content) ? { number: 0, title: "" } : { number: content.number, title: content.title }),
  }));
}
