import type { Circumstances } from "@/domain/people/circumstances";
import { instantFrom } from "@/domain/definitions/time";
import { readAs } from "@/storage/read-as";

export type MyMail = Awaited<ReturnType<typeof myMail>>;

/** The mails that were written to the viewer, newest first: the outbox page of a demo. */
export function myMail(circumstances: Circumstances) {
  return readAs(circumstances, async (db) => {
    const rows = await db.outboxMail.findMany({ orderBy: { writtenAt: "desc" }, take: 100 });
    return rows.map(({ id, subject, text, link, language, writtenAt }) => {
      return { id, subject, text, link, language, writtenAt: instantFrom(writtenAt.toISOString()) };
    });
  });
}
