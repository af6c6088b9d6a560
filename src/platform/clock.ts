import { Pool } from "pg";
import { settings } from "./settings";

let pool: Pool | null = null;

/**
 * The one clock: the database's time and the installation's offset, so that two servers never
 * disagree on who was late. Read once for each request, before any waiting. ISO 8601, UTC,
 * milliseconds.
 */
export async function readClock(): Promise<string> {
  const { rows } = await ownConnection().query<{ now: Date }>(
    "SELECT date_trunc('milliseconds', installation_clock()) AS now",
  );
  const [row] = rows;
  if (!row) throw new Error("the database did not tell the time");
  return row.now.toISOString();
}

/** A connection of its own: reading the clock never waits behind the work that it is read for. */
function ownConnection(): Pool {
  if (pool) return pool;
  pool = new Pool({ connectionString: settings.SAMBAND_APP_DATABASE_URL, max: 1, allowExitOnIdle: true });
  pool.on("error", () => undefined); // a connection lost while idle is replaced at the next reading
  return pool;
}
