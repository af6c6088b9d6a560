import { spawn } from "node:child_process";
import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { buildAssets } from "./build-assets";
import { fail } from "./say";
import { isBuiltFrom, noteBuiltFrom, ROOT, sourcesNow } from "./built-from";

/** Whether there is anything to build. */
export function isBuilt(): boolean {
  return isBuiltFrom(sourcesNow());
}

/** Builds what the web server serves, unless it was built from these very sources. */
export async function build(signal?: AbortSignal): Promise<void> {
  await alone(async () => {
    const sources = sourcesNow();
    if (isBuiltFrom(sources)) return;
    await buildPages(signal); // clears .next, so it goes first
    await buildAssets();
    noteBuiltFrom(sources);
  });
}

function buildPages(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const next = spawn(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
      cwd: ROOT,
      env: { ...process.env, ...NOBODYS, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
      stdio: ["ignore", "pipe", "pipe"],
      ...(signal && { signal }),
    });
    const said: Buffer[] = [];
    for (const stream of [next.stdout, next.stderr]) stream.on("data", (bytes: Buffer) => said.push(bytes));
    next.once("error", reject);
    next.once("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`the pages could not be built\n${Buffer.concat(said).toString()}`));
    });
  });
}

/** Building loads the pages' code, which wants its settings, and connects to nothing: no real one gets in. */
const NOBODYS = {
  SAMBAND_APP_DATABASE_URL: "postgres://nobody@localhost/nothing",
  SAMBAND_PUBLIC_DATABASE_URL: "postgres://nobody@localhost/nothing",
  SAMBAND_JOURNAL_URL: "http://localhost",
  SAMBAND_ORIGIN: "http://localhost",
  AUTH_SECRET: "nobody's, for building only, never served",
};

/** Two starts at once build one after the other; the second finds it done. */
async function alone(work: () => Promise<void>): Promise<void> {
  const lock = path.join(ROOT, "node_modules/.samband-is-building");
  while (!isTakenNow(lock)) await pause(200);
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** The lock says whose it is from its first moment on, so that a dead builder's can be told. */
function isTakenNow(lock: string): boolean {
  const own = `${lock}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, lock);
    return true;
  } catch {
    if (isAbandoned(lock)) rmSync(lock, { force: true });
    return false;
  } finally {
    rmSync(own);
  }
}

function isAbandoned(lock: string): boolean {
  try {
    process.kill(Number(readFileSync(lock, "utf8")), 0);
    return false;
  } catch {
    return true;
  }
}

if (process.argv[1] === import.meta.filename) build().catch(fail);
