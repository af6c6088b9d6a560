import { existsSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import { freePort } from "./free-port";
import { NotPossible } from "./not-possible";
import { beginServer, endServer, initialise, urlOfServer, type Cluster, type ServerOptions } from "./postgres-cluster";
import { postgresPrograms } from "./postgres-programs";
import { say } from "./say";
import { keepSecrets, secretsIn } from "./secrets";

export type PostgresServer = {
  /** As its superuser. For operations only. */
  readonly administratorUrl: string;
  readonly stop: () => Promise<void>;
};

/** Any number that nobody else takes. Held by whoever runs the server, for as long as they live. */
const RUNNING = 5_226_002;
const REACHED_WITHIN_MS = 20_000;
const PAUSE_MS = 300;

/**
 * PostgreSQL with its data in `folder`/postgres, on this machine only. A server that an earlier,
 * killed start left running is taken over. One that is killed is started again, and recovers, at
 * the same address, for as long as nobody stops it.
 */
export async function startPostgres(folder: string, options: ServerOptions = {}): Promise<PostgresServer> {
  const cluster: Cluster = { folder, data: path.join(folder, "postgres"), programs: postgresPrograms(folder) };
  if (!existsSync(cluster.data)) await initialise(cluster, options);
  let keeper = await reach(cluster, () => portIn(folder));
  await refuseIfKept(keeper);
  const { port } = keeper;
  let isStopping = false;

  const keep = () => keeper.once("end", () => void (isStopping || recover()));
  const recover = async () => {
    say("PostgreSQL has ended; it is started again.");
    for (;;) {
      await pause(PAUSE_MS);
      if (isStopping) return;
      const reached = await reach(cluster, () => Promise.resolve(port)).catch(() => null);
      if (!reached) continue;
      keeper = reached;
      await refuseIfKept(keeper).catch(() => undefined); // the lock of a connection that is ending too
      say("PostgreSQL is back.");
      keep();
      return;
    }
  };
  keep();
  return {
    administratorUrl: urlOfRunning(folder),
    stop: async () => {
      isStopping = true;
      await keeper.end().catch(() => undefined);
      await endServer(cluster);
    },
  };
}

/** Where the server listens that runs in that folder. */
export function urlOfRunning(folder: string): string {
  const url = urlOfServer(folder);
  if (!url) throw new NotPossible("This installation is not running. Start it first: npm start");
  return url;
}

/** The port that it had before, or another where somebody else has taken that. */
async function portIn(folder: string): Promise<number> {
  const secrets = secretsIn(folder);
  const postgresPort = await freePort(secrets.postgresPort);
  if (postgresPort !== secrets.postgresPort) keepSecrets(folder, { ...secrets, postgresPort });
  return postgresPort;
}

/**
 * A connection to the server, which is begun where none answers. Whether one runs is asked of the
 * server and not of its notes: those outlive it, and name a process that may be another by now.
 */
async function reach(cluster: Cluster, port: () => Promise<number>): Promise<Client> {
  const deadline = performance.now() + REACHED_WITHIN_MS;
  for (;;) {
    const found = await connection(urlOfServer(cluster.folder));
    if (found instanceof Client) return found;
    if (found !== "recovering") {
      const failure = await beginServer(cluster, await port()).then(
        () => null,
        (reason: unknown) => ({ reason }),
      );
      if (!failure) continue;
      if (performance.now() > deadline) throw failure.reason;
    }
    await pause(PAUSE_MS);
  }
}

/** 57P03: the server runs, recovers from a crash, and takes nobody yet. */
async function connection(url: string | null): Promise<Client | "recovering" | "none"> {
  if (!url) return "none";
  const client = new Client({ connectionString: url, keepAlive: true, connectionTimeoutMillis: 3000 });
  client.on("error", () => undefined); // it ends, too
  try {
    await client.connect();
    return client;
  } catch (failure) {
    return failure instanceof Error && "code" in failure && failure.code === "57P03" ? "recovering" : "none";
  }
}

/** As long as this connection lives, the server is ours. Somebody who is alive may have been first. */
async function refuseIfKept(keeper: Client): Promise<void> {
  const { rows } = await keeper.query<{ ours: boolean }>("SELECT pg_try_advisory_lock($1) AS ours", [RUNNING]);
  if (rows[0]?.ours) return;
  await keeper.end();
  throw new NotPossible(
    "This installation is running already. Stop it first, or choose another folder for another one: SAMBAND_DATA=…",
  );
}
