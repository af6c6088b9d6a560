import { chownSync, existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { uptime } from "node:os";
import path from "node:path";
import type { PostgresPrograms } from "./postgres-programs";
import { secretsIn } from "./secrets";

/** The data of one server, and the programs that may touch them. */
export type Cluster = {
  /** Holds the data, and beside them the password of the superuser. */
  readonly folder: string;
  readonly data: string;
  readonly programs: PostgresPrograms;
};

/** What a server of ours may differ in. */
export type ServerOptions = {
  /** A test may lose its database when the machine fails; an installation may not. */
  readonly isForgetful?: boolean;
};

/** Made under another name and renamed when it is whole: what was interrupted is begun anew. */
export async function initialise({ folder, data, programs }: Cluster, options: ServerOptions): Promise<void> {
  for (const begun of globSync("postgres-begun-*", { cwd: folder }))
    rmSync(path.join(folder, begun), { recursive: true, force: true });
  const begun = path.join(folder, `postgres-begun-${process.pid}`);
  const passwordFile = `${begun}-password`;
  writeFileSync(passwordFile, secretsIn(folder).passwords.postgres, { mode: 0o600 });
  mkdirSync(begun, { mode: 0o700 });
  const { account } = programs;
  if (account) for (const each of [passwordFile, begun]) chownSync(each, account.uid, account.gid);
  await programs.initdb([
    ...["--pgdata", begun, "--username", "postgres", "--pwfile", passwordFile, "--auth", "scram-sha-256"],
    ...["--encoding", "UTF8", "--locale", "C", "--locale-provider", "builtin", "--builtin-locale", "C.UTF-8"],
    ...settings(options).flatMap((setting) => ["--set", setting]),
  ]);
  rmSync(passwordFile);
  renameSync(begun, data);
}

function settings({ isForgetful = false }: ServerOptions): readonly string[] {
  const log = ["logging_collector=on", "log_filename=%a.log", "log_truncate_on_rotation=on", "log_rotation_size=0"];
  const speed = isForgetful ? ["fsync=off", "full_page_writes=off", "synchronous_commit=off"] : [];
  return [
    ...["listen_addresses=localhost", "unix_socket_directories=", "max_connections=200"],
    ...["timezone=UTC", "log_timezone=UTC", ...log, ...speed],
  ];
}

/** Resolves when it takes connections. Fails where one runs already. */
export async function beginServer({ data, programs }: Cluster, port: number): Promise<void> {
  forgetServerBeforeBoot(data);
  const log = path.join(data, "start.log");
  await programs.pgCtl(["start", "-D", data, "-w", "-t", "120", "-l", log, "-o", `-p ${port}`]);
}

/** Ends what its clients are at, and resolves when all is on the disk. */
export async function endServer({ data, programs }: Cluster): Promise<void> {
  if (existsSync(path.join(data, "postmaster.pid")))
    await programs.pgCtl(["stop", "-D", data, "-m", "fast", "-w", "-t", "60"]).catch(() => undefined);
}

/** As the server noted it when it began; whether it still runs is another question. */
export function urlOfServer(folder: string): string | null {
  const notes = notesOf(path.join(folder, "postgres"));
  return notes && `postgres://postgres:${secretsIn(folder).passwords.postgres}@localhost:${notes.port}/postgres`;
}

/**
 * PostgreSQL does not begin while a process lives that has the number which a server noted here.
 * After the machine was started anew that is a stranger, and the notes are of nobody.
 */
function forgetServerBeforeBoot(data: string): void {
  const notes = notesOf(data);
  const bootedAtSeconds = Date.now() / 1000 - uptime();
  if (notes && notes.beganAtSeconds < bootedAtSeconds - 5) rmSync(path.join(data, "postmaster.pid"));
}

function notesOf(data: string): { readonly port: string; readonly beganAtSeconds: number } | null {
  const file = path.join(data, "postmaster.pid");
  if (!existsSync(file)) return null;
  const [, , beganAt = "", port = ""] = readFileSync(file, "utf8").split("\n");
  return port ? { port, beganAtSeconds: Number(beganAt) } : null;
}
