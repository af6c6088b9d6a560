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
  /** Public because 48 hours went by after receipt, and not because it was published. */
  readonly withoutWord: boolean;
  readonly dispatchedAt: Instant;
  /** Of the manifest: what the countries consented to. */
  readonly sha256: string;
  readonly hashes: Readonly<Record<string, string>>;
};

type Text = { readonly sha256: string; readonly text: string };
export type PublishedTexts = {
  readonly manifest: Text;
  readonly parts: readonly (Text & { readonly part: string })[];
};

type Row = {
  readonly notice_id: string;
  readonly without_word: boolean;
  readonly publication_number: string;
  readonly published_at: Date;
  readonly dispatched_at: Date;
  readonly tenders_close_at: Date;
  readonly sha256: string;
  readonly parts: readonly { readonly sha256: string; readonly bytes: string }[];
};

let pool: Pool | null = null;

/** As samband_public, which sees the schema public_face and nothing else of the database. */
export function asThePublic(): Pool {
  if (pool) return pool;
  pool = new Pool({ connectionString: settings.SAMBAND_PUBLIC_DATABASE_URL, max: 4, allowExitOnIdle: true });
  pool.on("error", () => undefined); // a connection lost while idle is replaced at the next reading
  return pool;
}

const SELECT_NOTICE = `
  SELECT n.notice_id, n.without_word, n.publication_number, n.published_at, n.dispatched_at, n.tenders_close_at, n.sha256,
    (SELECT jsonb_agg(jsonb_build_object('sha256', p.sha256, 'bytes', encode(p.bytes, 'base64')) ORDER BY p.place)
      FROM public_face.parts p WHERE p.notice_id = n.notice_id AND p.notice_version = n.notice_version) AS parts
  FROM public_face.notices n`;

/** Of a notice the latest version is listed, and where it has a number, under that. */
export const IS_LISTED = `NOT EXISTS (SELECT FROM public_face.notices later WHERE later.notice_id = n.notice_id
  AND (later.notice_version, NOT later.without_word) > (n.notice_version, NOT n.without_word))`;

/** Published notices with all of these words in number, title, lots, medicines or ATC codes; newest first. */
export async function findPublishedNotices(search: {
  readonly words: readonly string[];
  readonly offset: number;
  readonly limit: number;
}): Promise<Found> {
  const patterns = search.words.map((word) => `%${word.toLowerCase().replaceAll(/[\\%_]/g, "\\$&")}%`);
  return foundAmong("n.words || ' ' || lower(n.publication_number) LIKE ALL ($1::text[])", [patterns], {
    order: "n.published_at DESC, n.notice_id",
    ...search,
  });
}

/** Published notices whose time limit is still to come at that instant; the one that closes first comes first. */
export async function findOpenNotices({ at, limit }: { readonly at: Instant; readonly limit: number }): Promise<Found> {
  const order = "n.tenders_close_at, n.notice_id";
  return foundAmong("n.tenders_close_at > $1::timestamptz", [at], { order, offset: 0, limit });
}

type Found = { readonly total: number; readonly notices: readonly ListedNotice[] };

/** `condition` and `order` are written above, never given by anyone who asks. */
async function foundAmong(
  condition: string,
  values: readonly unknown[],
  page: { readonly order: string; readonly offset: number; readonly limit: number },
): Promise<Found> {
  const counted = await asThePublic().query<{ total: string }>(
    `SELECT count(*) AS total FROM public_face.notices n WHERE ${condition} AND ${IS_LISTED}`,
    [...values],
  );
  const { rows } = await asThePublic().query<Row>(
    `${SELECT_NOTICE} WHERE ${condition} AND ${IS_LISTED} ORDER BY ${page.order} OFFSET ${page.offset} LIMIT ${page.limit}`,
    [...values],
  );
  return { total: Number(counted.rows[0]?.total ?? 0), notices: rows.map(toNotice) };
}

export async function findPublishedNotice(publicationNumber: string): Promise<PublishedNotice | null> {
  const { rows } = await asThePublic().query<Row>(`${SELECT_NOTICE} WHERE n.publication_number = $1`, [
    publicationNumber,
  ]);
  return rows[0] ? toNotice(rows[0]) : null;
}

/** The very bytes of a notice as text, for whoever takes the digests again; null where nothing is published under it. */
export async function findPublishedTexts(publicationNumber: string): Promise<PublishedTexts | null> {
  const { rows } = await asThePublic().query<PublishedTexts>(
    `SELECT jsonb_build_object('sha256', n.sha256, 'text', convert_from(n.manifest, 'UTF8')) AS manifest,
      (SELECT jsonb_agg(jsonb_build_object('part', p.part, 'sha256', p.sha256, 'text', convert_from(p.bytes, 'UTF8'))
          ORDER BY p.place)
        FROM public_face.parts p WHERE p.notice_id = n.notice_id AND p.notice_version = n.notice_version) AS parts
    FROM public_face.notices n WHERE n.publication_number = $1`,
    [publicationNumber],
  );
  return rows[0] ?? null;
}

function toNotice(row: Row): PublishedNotice {
  const contents = row.parts.map(({ bytes }) => contentOfBytes(Buffer.from(bytes, "base64")));
  const [common, ...lots] = contents;
  if (!common) throw new Error(`notice ${row.notice_id} has no common part`);
  return {
    notice: row.notice_id,
    withoutWord: row.without_word,
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
