import { identifier, type PersonId, type TenderId } from "@/domain/definitions/identifiers";
import type { Instant } from "@/domain/definitions/time";
import type { ReadOnlyDatabase } from "../read-as";
import { storedInstant } from "../stored-time";

/** Where drafts are read. The CHECK `a_page_of_drafts_is_known` holds the same list. */
export const DRAFT_PAGES = ["documents", "clause", "criteria", "export"] as const;
export type DraftPage = (typeof DRAFT_PAGES)[number];

export type DraftRead = { readonly person: PersonId; readonly page: DraftPage; readonly at: Instant };

/** A page of the log, the latest first; the last page where there are fewer. */
export async function findDraftReads(
  db: ReadOnlyDatabase,
  tenderId: TenderId,
  { page: asked, size }: { readonly page: number; readonly size: number },
): Promise<{ readonly reads: readonly DraftRead[]; readonly page: number; readonly pages: number }> {
  const where = { tenderId };
  const pages = Math.max(1, Math.ceil((await db.draftRead.count({ where })) / size));
  const page = Math.min(asked, pages);
  const rows = await db.draftRead.findMany({
    where,
    orderBy: [{ receivedAt: "desc" }, { id: "desc" }],
    skip: (page - 1) * size,
    take: size,
  });
  return {
    page,
    pages,
    reads: rows.map((row) => ({
      person: identifier<PersonId>(row.personId),
      page: DRAFT_PAGES.find((each) => each === row.page) ?? "documents",
      at: storedInstant(row.receivedAt),
    })),
  };
}

/** When each person whose reading the viewer may know last read a draft. */
export async function findLastReads(db: ReadOnlyDatabase, tenderId: TenderId): Promise<ReadonlyMap<PersonId, Instant>> {
  const rows = await db.draftRead.groupBy({ by: ["personId"], where: { tenderId }, _max: { receivedAt: true } });
  return new Map(
    rows.flatMap(({ personId, _max }) =>
      _max.receivedAt ? [[identifier<PersonId>(personId), storedInstant(_max.receivedAt)] as const] : [],
    ),
  );
}

/** When somebody themselves last read the clauses of each of these tenders' drafts: one statement. */
export async function findOwnLooks(
  db: ReadOnlyDatabase,
  tenders: readonly TenderId[],
  personId: PersonId,
): Promise<ReadonlyMap<TenderId, Instant>> {
  const rows = await db.draftRead.groupBy({
    by: ["tenderId"],
    where: { tenderId: { in: [...tenders] }, personId, page: { in: ["documents", "clause"] } },
    _max: { receivedAt: true },
  });
  return new Map(
    rows.flatMap(({ tenderId, _max }) =>
      _max.receivedAt ? [[identifier<TenderId>(tenderId), storedInstant(_max.receivedAt)] as const] : [],
    ),
  );
}
