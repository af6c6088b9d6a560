import type { Client } from "pg";
import { connected } from "./connected";
import { makeQueues } from "./queues";
import { applyMigrations } from "./schema-engine";

/** Any number that nobody else takes: two starts at once migrate one after the other. */
const MIGRATING = 5_226_001;

/** Brings the database to what this version needs, as the owning role. Says which migrations were missing. */
export function migrate(ownerUrl: string): Promise<readonly string[]> {
  return connected(ownerUrl, async (owner) => {
    await owner.query("SELECT pg_advisory_lock($1)", [MIGRATING]);
    await forgetInterrupted(owner);
    const applied = await applyMigrations(ownerUrl);
    await owner.query(TELL_THE_STATE);
    await makeQueues(ownerUrl);
    return applied;
  });
}

/**
 * A migration notes itself as applied in its own transaction (schema-engine.ts), so one that is noted
 * as begun and not as applied has left nothing, and may be begun anew.
 */
async function forgetInterrupted(owner: Client): Promise<void> {
  const { rows } = await owner.query("SELECT FROM pg_tables WHERE tablename = '_prisma_migrations'");
  if (rows.length === 0) return;
  await owner.query("DELETE FROM _prisma_migrations WHERE finished_at IS NULL AND rolled_back_at IS NULL");
}

/** So that /healthz can say whether the database is as new as the program that asks. */
const TELL_THE_STATE = `
  GRANT SELECT (migration_name, finished_at, rolled_back_at) ON _prisma_migrations TO samband_app, samband_worker`;
