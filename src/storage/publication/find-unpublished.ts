import { identifier, type NoticeId, type TenderId } from "@/domain/definitions/identifiers";
import type { Instant } from "@/domain/definitions/time";
import { findRows } from "../find-rows";
import { Prisma } from "../generated/client";
import type { ReadOnlyDatabase } from "../read-as";
import { storedInstant } from "../stored-time";

export type NoticeWithoutWord = {
  readonly tender: TenderId;
  readonly notice: NoticeId;
  readonly version: string;
  readonly receivedAt: Instant;
};

type Row = { tender: string; notice: string; version: string; received_at: Date };

/** Of every tender: the notices whose receipt was confirmed by then, and of which there was no word since. */
export async function findNoticesWithoutWord(db: ReadOnlyDatabase, at: Instant): Promise<readonly NoticeWithoutWord[]> {
  const rows = await findRows<Row>(
    db,
    Prisma.sql`SELECT r.tender_id AS tender, r.notice_id AS notice, r.notice_version AS version, r.at AS received_at
      FROM notice_answers AS r WHERE r.status = 'received' AND r.at <= ${at}::timestamptz
        AND NOT EXISTS (SELECT FROM notice_answers AS word WHERE word.notice_id = r.notice_id
          AND word.notice_version = r.notice_version AND word.status <> 'received')`,
  );
  return rows.map(({ tender, notice, version, received_at: receivedAt }) => ({
    tender: identifier<TenderId>(tender),
    notice: identifier<NoticeId>(notice),
    version,
    receivedAt: storedInstant(receivedAt),
  }));
}
