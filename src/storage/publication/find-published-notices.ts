import { Pool } from "pg";
import { contentOfBytes, type PartContent } from "@/domain/documents/content";
import { instantFrom, type Instant } from "@/domain/definitions/time";
import { settings } from "@/platform/settings";

/** A notice in a list. */
export type ListedNotice = {
  readonly publicationNumber: string;
  readonly publishedAt: Instant;
  readonly tendersCloseAt: Instant;
  readonly common: PartContent;
  readonly lots: readonly PartContent[];
};

export type PublishedNotice = ListedNotice & {
  readonly notice: string;
  readonly dispatchedAt: Instant;
  /** Of the manifest: what the countries consented to. */
  readonly sha256: string;
  readonly hashes: Readonly<Record<string, string>>;
};

type Row = {
  readonly notice_id: string;
  readonly publication_number: string;
  readonly published_at: Date;
  readonly dispatched_at: Date;
  readonly tenders_close_at: Date;
  readonly sha256: string;
  readonly parts: readonly { readonly sha256: string; readonly bytes: string }[];
};

let pool: Pool | null = null;

/** As samband_public, which sees the schema public_face and nothing else of the database. */
function asThePublic(): Pool {
  if (pool) return pool;
  pool = new Pool({ connectionString: settings.SAMBAND_PUBLIC_DATABASE_URL, max: 4, allowExitOnIdle: true });
  pool.on("error", () => undefined); // a connection lost while idle is replaced at the next reading
  return pool;
}

const SELECT_NOTICE = `
  SELECT n.notice_id, n.publication_number, n.published_at, n.dispatched_at, n.tenders_close_at, n.sha256,
    (SELECT jsonb_agg(jsonb_build_object('sha256', p.sha256, 'bytes', encode(p.bytes, 'base64')) ORDER BY p.place)
      FROM public_face.parts p WHERE p.notice_id = n.notice_id) AS parts
  FROM public_face.notices n`;

/** Published notices with all of these words in title, lots, medicines or ATC codes; newest first. */
export async function findPublishedNotices(search: {
  readonly words: readonly string[];
  readonly offset: number;
  readonly limit: number;
}): Promise<{ readonly total: number; readonly notices: readonly ListedNotice[] }> {
  const patterns = search.words.map((word) => `%${word.toLowerCase().replaceAll(/[\\%_]/g, "\\$&")}%`);
  const counted = await asThePublic().query<{ total: string }>(
    "SELECT count(*) AS total FROM public_face.notices WHERE words LIKE ALL ($1::text[])",
    [patterns],
  );
  const { rows } = await asThePublic().query<Row>(
    `${SELECT_NOTICE} WHERE n.words LIKE ALL ($1::text[]) ORDER BY n.published_at DESC, n.notice_id OFFSET $2 LIMIT $3`,
    [patterns, search.offset, search.limit],
  );
  return { total: Number(counted.rows[0]?.total ?? 0), notices: rows.map(toNotice) };
}

export async function findPublishedNotice(publicationNumber: string): Promise<PublishedNotice | null> {
  const { rows } = await asThePublic().query<Row>(`${SELECT_NOTICE} WHERE n.publication_number = $1`, [
    publicationNumber,
  ]);
  return rows[0] ? toNotice(rows[0]) : null;
}

function toNotice(row: Row): PublishedNotice {
  const contents = row.parts.map(({ bytes }) => contentOfBytes(Buffer.from(bytes, "base64")));
  const [common, ...lots] = contents;
  if (!common) throw new Error(`notice ${row.notice_id} has no common part`);
  return {
    notice: row.notice_id,
    publicationNumber: row.publication_number,
    publishedAt: instantFrom(row.published_at.toISOString()),
    dispatchedAt: instantFrom(row.dispatched_at.toISOString()),
    tendersCloseAt: instantFrom(row.tenders_close_at.toISOString()),
    sha256: row.sha256,
    common,
    lots,
    hashes: Object.fromEntries(contents.map(({ part }, place) => [part, row.parts[place]?.sha256 ?? ""])),
  };
}
