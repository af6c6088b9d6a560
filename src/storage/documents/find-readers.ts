import { storedCountry } from "@/domain/definitions/country";
import { identifier, type PersonId, type TenderId } from "@/domain/definitions/identifiers";
import type { Instant } from "@/domain/definitions/time";
import type { ReaderNaming } from "@/domain/documents/named-reader";
import { findRows } from "../find-rows";
import { Prisma } from "../generated/client";
import type { ReadOnlyDatabase } from "../read-as";
import { storedInstant } from "../stored-time";

export type NamedReader = ReaderNaming & { readonly namedBy: PersonId; readonly namedAt: Instant };

/** What was last said of each person whom a country ever named to read the drafts. */
export async function findReaderNamings(db: ReadOnlyDatabase, tenderId: TenderId): Promise<readonly NamedReader[]> {
  const rows = await db.readerNaming.findMany({ where: { tenderId }, orderBy: { n: "asc" } });
  const last = new Map(rows.map((row) => [row.personId, row]));
  return [...last.values()].map(({ personId, ownerCountry, n, isNamed, namedBy, namedAt }) => ({
    person: identifier<PersonId>(personId),
    country: storedCountry(ownerCountry),
    n,
    isNamed,
    namedBy: identifier<PersonId>(namedBy),
    namedAt: storedInstant(namedAt),
  }));
}

/** Whether the database shows the drafts of this tender to whoever asks. Without them nobody can tell what changed in them. */
export async function readsDrafts(db: ReadOnlyDatabase, tender: TenderId): Promise<boolean> {
  const [row] = await findRows<{ readonly reads: boolean }>(
    db,
    Prisma.sql`SELECT viewer_sees_all() OR ${tender}::uuid = ANY (viewer_tenders('drafts')) AS reads`,
  );
  return row?.reads ?? false;
}

export type DraftingColleague = { readonly person: PersonId; readonly language: string; readonly since: Instant };

/** Who else of the own organisation has begun to change this clause and has not saved it. */
export async function findDraftingColleagues(
  db: ReadOnlyDatabase,
  { tender, clause }: { readonly tender: TenderId; readonly clause: string },
): Promise<readonly DraftingColleague[]> {
  type Row = { readonly person_id: string; readonly language: string; readonly begun_at: Date };
  const rows = await findRows<Row>(
    db,
    Prisma.sql`SELECT person_id, language, begun_at FROM colleagues_drafting(${tender}::uuid, ${clause}::uuid)`,
  );
  return rows.map((row) => ({
    person: identifier<PersonId>(row.person_id),
    language: row.language,
    since: storedInstant(row.begun_at),
  }));
}
