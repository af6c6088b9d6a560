import { dispatchNotice } from "@/use-cases/gates/dispatch-notice";
import { byOfficerOf } from "../support/actors";
import { asPublic, asSuperuser } from "../support/raw-sql";
import { anOpenRound, consented, done } from "../support/world";

/** A tender of which all consented and whose notice was dispatched. */
export async function aDispatchedNotice() {
  const { tender, revision, countries } = await anOpenRound();
  for (const code of countries) await consented(tender, code);
  const { notice } = await done(dispatchNotice(byOfficerOf("DK"), { tender }));
  return { tender, notice, revision };
}

/** What the record says happened to the tender since dispatch, in order. */
export function answersIn(tender: string): Promise<readonly string[]> {
  return asSuperuser(async (sql) => {
    const { rows } = await sql(
      "SELECT event FROM entries WHERE stream_id = $1 AND event IN ('NoticeReceived', 'NoticeMadePublic', 'NoticePublished', 'NoticeRefused') ORDER BY seq",
      [tender],
    );
    return rows.map(({ event }) => event);
  });
}

/** The bytes that anyone can read of a notice, part by part, as the role of public pages sees them. */
export function publicBytes(notice: string): Promise<readonly { part: string; bytes: Buffer }[]> {
  return asPublic(async (sql) => {
    const { rows } = await sql(
      `SELECT 'manifest' AS part, manifest AS bytes FROM public_face.notices WHERE notice_id = $1
       UNION ALL SELECT part, bytes FROM public_face.parts WHERE notice_id = $1 ORDER BY part`,
      [notice],
    );
    return rows;
  });
}

/** The bytes that were consented to. */
export function frozenBytes(revision: string): Promise<readonly { part: string; bytes: Buffer }[]> {
  return asSuperuser(async (sql) => {
    const { rows } = await sql(
      `SELECT 'manifest' AS part, bytes FROM revisions WHERE id = $1
       UNION ALL SELECT part, bytes FROM revision_parts WHERE revision_id = $1 ORDER BY part`,
      [revision],
    );
    return rows;
  });
}
