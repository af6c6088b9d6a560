import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { migrate } from "@/operations/migrate";
import { startPostgres } from "@/operations/postgres";
import { makeDatabase, makeRoles, urlAs } from "@/operations/roles";
import { disconnect } from "@/storage/client";
import { PASSWORDS } from "../support/passwords";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** A database server that a test may harm: nobody else's. This process speaks to it from then on. */
export async function startOwnServer(): Promise<{ readonly folder: string; readonly stop: () => Promise<void> }> {
  const folder = mkdtempSync(path.join(tmpdir(), "samband-faults-"));
  const server = await startPostgres(folder);
  const { administratorUrl } = server;
  await makeRoles(administratorUrl, PASSWORDS);
  await makeDatabase(administratorUrl, "samband");
  await migrate(urlAs(administratorUrl, "samband_owner", PASSWORDS));
  process.env["SAMBAND_APP_DATABASE_URL"] = urlAs(administratorUrl, "samband_app", PASSWORDS);
  process.env["SAMBAND_WORKER_DATABASE_URL"] = urlAs(administratorUrl, "samband_worker", PASSWORDS);
  process.env["SAMBAND_PUBLIC_DATABASE_URL"] = urlAs(administratorUrl, "samband_public", PASSWORDS);
  const ofSamband = Object.assign(new URL(administratorUrl), { pathname: "/samband" });
  process.env["SAMBAND_SUPERUSER_DATABASE_URL"] = ofSamband.href;
  return {
    folder,
    stop: async () => {
      await disconnect();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Runs that program of this folder, and kills it so long after it has said that its act begins. */
export function killedWhile(
  program: "consenting" | "signing",
  args: readonly string[],
  afterMs: number,
): Promise<void> {
  const child = spawn(process.execPath, ["--import", "tsx", `tests/faults/${program}.ts`, ...args], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve) => {
    child.stdout.on("data", (said: Buffer) => {
      if (said.toString().includes("begins")) setTimeout(() => child.kill("SIGKILL"), afterMs);
    });
    child.once("exit", () => resolve());
  });
}
