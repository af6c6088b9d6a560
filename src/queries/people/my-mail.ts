import type { Circumstances } from "@/domain/people/circumstances";
import { instantFrom } from "@/domain/definitions/time";
import { readAs } from "@/storage/read-as";

export type MyMail = Awaited<ReturnType<typeof myMail>>;

/**
 * The mails that were written to the viewer, the last one first: the outbox page of a demo. In the order of their ids,
 * because the clock of a demo may be set back, and those ids are made by the machine's.
 */
export function myMail(circumstances: Circumstances) {
  return readAs(circumstances, async (db) => {
    const rows = await db.outboxMail.findMany({ orderBy: { id: "desc" }, take: 100 });
    return rows.map(({ id, subject, text, link, language, writtenAt }) => {
      return { id, subject, text, link, language, writtenAt: instantFrom(writtenAt.toISOString()) };
    });
  });
}
