import type { Circumstances } from "@/domain/people/circumstances";
import { TABLE_CLASSES } from "@/storage/table-classes";
import { asApplication, asWorker, type Sql } from "./raw-sql";

/** What a reader with raw SQL may ask at all; what else there is, the two roles have no right to. */
const ASKABLE = Object.entries(TABLE_CLASSES)
  .filter(([table, kind]) => !["tool", "face"].includes(kind) && !["sessions", "sign_in_failures"].includes(table))
  .map(([table]) => table);

/** The tables in which somebody with raw SQL finds one of these texts, in plain or in the bytes of a payload. */
export async function tablesShowing(
  circumstances: Circumstances,
  texts: readonly string[],
): Promise<readonly string[]> {
  const isOfTheWorker = ["clock", "operator"].includes(circumstances.actor.kind);
  return (isOfTheWorker ? asWorker : asApplication)(circumstances, async (sql) => {
    const found: string[] = [];
    for (const table of await readable(sql)) if (await shows(sql, table, texts)) found.push(table);
    return found;
  });
}

/** Those of them that this role may read at all: one without the right is refused, and learns nothing. */
async function readable(sql: Sql): Promise<readonly string[]> {
  const { rows } = await sql(
    `SELECT coalesce(jsonb_agg(name), '[]') AS names FROM unnest($1::text[]) AS name
      WHERE has_any_column_privilege(name, 'SELECT')`,
    [ASKABLE],
  );
  return rows[0].names;
}

async function shows(sql: Sql, table: string, texts: readonly string[]): Promise<boolean> {
  const sought = texts.flatMap((text) => [text, Buffer.from(text).toString("hex")]);
  const { rows } = await sql(`SELECT count(*)::int AS found FROM ${table} AS row WHERE row::text LIKE ANY ($1)`, [
    sought.map((text) => `%${text}%`),
  ]);
  return rows[0].found > 0;
}
