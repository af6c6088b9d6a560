import type { Instant } from "@/domain/definitions/time";
import type { Circumstances } from "@/domain/people/circumstances";
import { publicWithoutWordFrom } from "@/domain/publication/silence";
import { findNoticesWithoutWord, type NoticeWithoutWord } from "@/storage/publication/find-unpublished";
import { readAs } from "@/storage/read-as";

export type DuePublication = NoticeWithoutWord & { readonly allowedFrom: Instant };

/** The notices that may be public without word of their publication, however long ago: asked by the clock. */
export function duePublications(circumstances: Circumstances): Promise<readonly DuePublication[]> {
  const { now } = circumstances;
  return readAs(circumstances, async (db) => {
    const waiting = await findNoticesWithoutWord(db, now);
    return waiting
      .map((notice) => ({ ...notice, allowedFrom: publicWithoutWordFrom(notice.receivedAt) }))
      .filter(({ allowedFrom }) => allowedFrom <= now);
  });
}
