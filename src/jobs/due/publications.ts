import type { Circumstances } from "@/domain/people/circumstances";
import { askNotice } from "@/platform/official-journal";
import { duePublications, type DuePublication } from "@/queries/publication/due-publications";
import { makePublic } from "@/use-cases/publication/make-public";
import { noteWord } from "../notices/note-word";
import type { Due } from "./due";

/** Where 48 hours went by without word of publication, a notice is public all the same. */
export async function publications(circumstances: Circumstances): Promise<readonly Due[]> {
  const due = await duePublications(circumstances);
  return due.map((notice) => ({
    subject: [notice.notice, notice.version],
    dueAt: notice.allowedFrom,
    act: async (acting) => {
      await noteLateWord(notice);
      const { tender, version } = notice;
      const outcome = await makePublic(acting, { tender, version });
      if (outcome.ok || outcome.refusal.rule === "only-a-notice-without-word-is-made-public") return;
      throw new Error(`notice ${notice.notice} is not made public: ${outcome.refusal.rule}`);
    },
  }));
}

/**
 * Nobody may have asked for days, because no worker was there: the word may be waiting. A journal that does not
 * answer has given no word.
 */
async function noteLateWord({ tender, notice, version }: DuePublication): Promise<void> {
  const word = await askNotice({ noticeId: notice, version }).catch(() => null);
  if (word && word.status !== "unknown") await noteWord({ tender, notice, version }, word);
}
