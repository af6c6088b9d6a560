import { chownSync, existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import { freePort } from "./free-port";
import { NotPossible } from "./not-possible";
import { postgresPrograms, type PostgresPrograms } from "./postgres-programs";
import { say } from "./say";
import { keepSecrets, secretsIn } from "./secrets";

export type PostgresServer = {
  /** As its superuser. For operations only. */
  readonly administratorUrl: string;
  readonly stop: () => Promise<void>;
};

/** What a server of ours may differ in. */
export type ServerOptions = {
  /** A test may lose its database when the machine fails; an installation may not. */
  readonly isForgetful?: boolean;
};

/** Any number that nobody else takes. Held by whoever runs the server, for as long as they live. */
const RUNNING = 5_226_002;
const RECOVERY_PAUSE_MS = 300;
const RECOVERED_WITHIN_MS = 60_000;

/**
 * PostgreSQL with its data in `folder`/postgres, on this machine only. A server that an earlier,
 * killed start left running is taken over. One that is killed is started again, and recovers, at
 * the same address, for as long as nobody stops it.
 */
export async function startPostgres(folder: string, options: ServerOptions = {}): Promise<PostgresServer> {
  const programs = postgresPrograms(folder);
  const data = path.join(folder, "postgres");
  if (!existsSync(data)) await initialise(programs, folder, options);
  if (!(await isRunning(programs, data))) await begin(programs, folder, await portIn(folder));
  const administratorUrl = urlOfRunning(folder);
  const port = Number(new URL(administratorUrl).port);
  let isStopping = false;
  let keeper: Client;

  const keep = async () => {
    keeper = await keeperOf(administratorUrl);
    keeper.once("end", () => void (isStopping || recover()));
  };
  const recover = async () => {
    say("PostgreSQL has ended; it is started again.");
    while (!isStopping) {
      await pause(RECOVERY_PAUSE_MS);
      const isBack = await beginUnlessRunning(programs, folder, port)
        .then(keep)
        .then(
          () => true,
          () => false,
        );
      if (isBack) break;
    }
    if (!isStopping) say("PostgreSQL is back.");
  };
  const stop = async () => {
    isStopping = true;
    await keeper.end().catch(() => undefined);
    if (await isRunning(programs, data)) await programs.pgCtl(["stop", "-D", data, "-m", "fast", "-w"]);
  };
  await keep();
  return { administratorUrl, stop };
}

/** Made under another name and renamed when it is whole: what was interrupted is begun anew. */
async function initialise(programs: PostgresPrograms, folder: string, options: ServerOptions): Promise<void> {
  for (const begun of globSync("postgres-begun-*", { cwd: folder }))
    rmSync(path.join(folder, begun), { recursive: true, force: true });
  const begun = path.join(folder, `postgres-begun-${process.pid}`);
  const passwordFile = `${begun}-password`;
  writeFileSync(passwordFile, secretsIn(folder).passwords.postgres, { mode: 0o600 });
  mkdirSync(begun, { mode: 0o700 });
  if (programs.account)
    for (const each of [passwordFile, begun]) chownSync(each, programs.account.uid, programs.account.gid);
  await programs.initdb([
    ...["--pgdata", begun, "--username", "postgres", "--pwfile", passwordFile, "--auth", "scram-sha-256"],
    ...["--encoding", "UTF8", "--locale", "C", "--locale-provider", "builtin", "--builtin-locale", "C.UTF-8"],
    ...settings(options).flatMap((setting) => ["--set", setting]),
  ]);
  rmSync(passwordFile);
  renameSync(begun, path.join(folder, "postgres"));
}

function settings({ isForgetful = false }: ServerOptions): readonly string[] {
  const log = ["logging_collector=on", "log_filename=%a.log", "log_truncate_on_rotation=on", "log_rotation_size=0"];
  const speed = isForgetful ? ["fsync=off", "full_page_writes=off", "synchronous_commit=off"] : [];
  return [
    ...["listen_addresses=localhost", "unix_socket_directories=", "max_connections=200"],
    ...["timezone=UTC", "log_timezone=UTC", ...log, ...speed],
  ];
}

async function isRunning(programs: PostgresPrograms, data: string): Promise<boolean> {
  return programs.pgCtl(["status", "-D", data]).then(
    () => true,
    () => false,
  );
}

/** The port that it had before, or another where somebody else has taken that. */
async function portIn(folder: string): Promise<number> {
  const secrets = secretsIn(folder);
  const postgresPort = await freePort(secrets.postgresPort);
  if (postgresPort !== secrets.postgresPort) keepSecrets(folder, { ...secrets, postgresPort });
  return postgresPort;
}

async function beginUnlessRunning(programs: PostgresPrograms, folder: string, port: number): Promise<void> {
  if (!(await isRunning(programs, path.join(folder, "postgres")))) await begin(programs, folder, port);
}

async function begin(programs: PostgresPrograms, folder: string, port: number): Promise<void> {
  const data = path.join(folder, "postgres");
  const log = path.join(data, "start.log");
  await programs.pgCtl(["start", "-D", data, "-w", "-t", "120", "-l", log, "-o", `-p ${port}`]);
}

/** Where the server listens that runs in that folder. */
export function urlOfRunning(folder: string): string {
  const notes = path.join(folder, "postgres/postmaster.pid");
  if (!existsSync(notes)) throw new NotPossible("This installation is not running. Start it first: npm start");
  const port = readFileSync(notes, "utf8").split("\n")[3] ?? "";
  return `postgres://postgres:${secretsIn(folder).passwords.postgres}@localhost:${port}/postgres`;
}

/** A server that is just recovering from a crash runs, and takes nobody yet. */
async function patientlyConnected(administratorUrl: string): Promise<Client> {
  const deadline = performance.now() + RECOVERED_WITHIN_MS;
  for (;;) {
    const client = new Client({ connectionString: administratorUrl, keepAlive: true });
    client.on("error", () => undefined); // it ends, too
    try {
      await client.connect();
      return client;
    } catch (failure) {
      if (performance.now() > deadline || !isNotYet(failure)) throw failure;
      await pause(RECOVERY_PAUSE_MS);
    }
  }
}

function isNotYet(failure: unknown): boolean {
  const code = failure instanceof Error && "code" in failure ? failure.code : null;
  return code === "ECONNREFUSED" || code === "57P03"; // the latter: "the database system is starting up"
}

/** As long as this connection lives, the server is ours. */
async function keeperOf(administratorUrl: string): Promise<Client> {
  const keeper = await patientlyConnected(administratorUrl);
  const { rows } = await keeper.query<{ ours: boolean }>("SELECT pg_try_advisory_lock($1) AS ours", [RUNNING]);
  if (rows[0]?.ours) return keeper;
  await keeper.end();
  throw new NotPossible(
    "This installation is running already. Stop it first, or choose another folder for another one: SAMBAND_DATA=…",
  );
}
