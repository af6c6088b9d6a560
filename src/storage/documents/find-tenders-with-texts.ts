import { identifier, type TenderId } from "@/domain/definitions/identifiers";
import { findRows } from "../find-rows";
import { Prisma } from "../generated/client";
import type { ReadOnlyDatabase } from "../read-as";

export type TenderWithTexts = { readonly id: TenderId; readonly number: string; readonly title: string };

/** More than this many are cut off, the oldest first. */
const LISTED_MAX = 200;

/** The tenders of which the viewer reads clauses, the newest first. */
export async function findTendersWithTexts(db: ReadOnlyDatabase): Promise<readonly TenderWithTexts[]> {
  const rows = await findRows<{ readonly id: string; readonly number: string; readonly title: string }>(
    db,
    Prisma.sql`SELECT t.id::text, t.number, p.title FROM tenders AS t JOIN proposals AS p ON p.tender_id = t.id
      WHERE EXISTS (SELECT FROM clauses AS c WHERE c.tender_id = t.id)
      ORDER BY t.proposed_at DESC, t.number DESC LIMIT ${LISTED_MAX}`,
  );
  return rows.map(({ id, number, title }) => ({ id: identifier<TenderId>(id), number, title }));
}
