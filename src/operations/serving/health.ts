import type { ServerResponse } from "node:http";
import { Pool } from "pg";
import { readClock } from "@/platform/clock";
import { migrationNames } from "../schema-engine";

export type Health = {
  readonly status: "ok" | "unavailable";
  readonly database: "reachable" | "unreachable";
  /** The installation's clock, which in a demo may be moved. */
  readonly clock: string | null;
  /** Migrations that this program needs and the database has not. */
  readonly missingMigrations: readonly string[];
};

/** For whoever watches over the installation: whether it can serve. Says nothing that the public may not know. */
export function healthOf(appUrl: string) {
  const pool = new Pool({ connectionString: appUrl, max: 1, connectionTimeoutMillis: 3000, query_timeout: 3000 });
  pool.on("error", () => undefined); // a connection lost while idle is replaced
  return {
    answer: async (response: ServerResponse): Promise<void> => {
      const health = await lookAt(pool);
      response.setHeader("content-type", "application/json; charset=utf-8");
      response.setHeader("cache-control", "no-store");
      response.writeHead(health.status === "ok" ? 200 : 503).end(`${JSON.stringify(health, null, 2)}\n`);
    },
    stop: () => pool.end(),
  };
}

async function lookAt(pool: Pool): Promise<Health> {
  try {
    const { rows } = await pool.query<{ name: string }>(APPLIED);
    const applied = new Set(rows.map(({ name }) => name));
    const missingMigrations = migrationNames().filter((name) => !applied.has(name));
    const status = missingMigrations.length === 0 ? "ok" : "unavailable";
    return { status, database: "reachable", clock: await readClock(), missingMigrations };
  } catch {
    return { status: "unavailable", database: "unreachable", clock: null, missingMigrations: [] };
  }
}

const APPLIED = `
  SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
