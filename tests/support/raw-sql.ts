import { Client, type QueryResult } from "pg";
import type { Circumstances } from "@/domain/people/circumstances";

export type Sql = (text: string, values?: unknown[]) => Promise<QueryResult>;

/** Past everything: no row-level security, no rights asked. Only to look behind and to do harm. */
export function asSuperuser<Seen>(work: (sql: Sql) => Promise<Seen>): Promise<Seen> {
  return connectedTo("SAMBAND_SUPERUSER_DATABASE_URL", work);
}

/** What an intruder has who can run any SQL as the application: its role, and the actor of one request. */
export function asApplication<Seen>(
  circumstances: Circumstances | null,
  work: (sql: Sql) => Promise<Seen>,
): Promise<Seen> {
  return asRole("SAMBAND_APP_DATABASE_URL", circumstances, work);
}

/** The same as the worker's role: the clock's and the operator's door. */
export function asWorker<Seen>(circumstances: Circumstances | null, work: (sql: Sql) => Promise<Seen>): Promise<Seen> {
  return asRole("SAMBAND_WORKER_DATABASE_URL", circumstances, work);
}

/** The role of public pages. */
export function asPublic<Seen>(work: (sql: Sql) => Promise<Seen>): Promise<Seen> {
  return connectedTo("SAMBAND_PUBLIC_DATABASE_URL", work);
}

function asRole<Seen>(url: string, circumstances: Circumstances | null, work: (sql: Sql) => Promise<Seen>) {
  return connectedTo(url, async (sql) => {
    await sql("BEGIN");
    if (circumstances) await sql(settingsOf(circumstances));
    const seen = await work(sql);
    await sql("COMMIT");
    return seen;
  });
}

function settingsOf({ actor, now }: Circumstances): string {
  const facts = { now, ...actor };
  return Object.entries(facts)
    .filter(([, value]) => typeof value === "string")
    .map(([fact, value]) => `SET LOCAL samband.${fact} = '${String(value)}'`)
    .join(";");
}

async function connectedTo<Seen>(url: string, work: (sql: Sql) => Promise<Seen>): Promise<Seen> {
  const client = new Client(process.env[url]);
  await client.connect();
  try {
    return await work((text, values) => client.query(text, values));
  } finally {
    await client.end();
  }
}
