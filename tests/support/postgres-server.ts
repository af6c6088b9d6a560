import { globSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { migrate } from "@/operations/migrate";
import { startPostgres } from "@/operations/postgres";
import { postgresPrograms } from "@/operations/postgres-programs";
import { makeDatabase, makeRoles, urlAs, type Passwords } from "@/operations/roles";
import { secretsIn } from "@/operations/secrets";

/** The migrated database that every test file gets its own copy of. */
export const TEMPLATE = "template_samband";

declare module "vitest" {
  interface ProvidedContext {
    administratorUrl: string;
    passwords: Passwords;
  }
}

/** One real PostgreSQL 18, made and prepared as the product makes and prepares its own. */
export async function setup(project: TestProject) {
  await clearAfterTheKilled();
  const folder = mkdtempSync(path.join(tmpdir(), `samband-test-${process.pid}-`));
  const server = await startPostgres(folder, { isForgetful: true });
  const { passwords } = secretsIn(folder);
  await makeRoles(server.administratorUrl, passwords);
  await makeDatabase(server.administratorUrl, TEMPLATE);
  await migrate(urlAs(server.administratorUrl, "samband_owner", passwords, TEMPLATE));
  project.provide("administratorUrl", server.administratorUrl);
  project.provide("passwords", passwords);

  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

/** A run that was killed leaves its server running: nobody else would ever stop it. */
async function clearAfterTheKilled(): Promise<void> {
  for (const name of globSync("samband-test-*", { cwd: tmpdir() })) {
    const folder = path.join(tmpdir(), name);
    if (isAlive(Number(name.split("-")[2]))) continue;
    const stop = ["stop", "-D", path.join(folder, "postgres"), "-m", "immediate"];
    await postgresPrograms(folder)
      .pgCtl(stop)
      .catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
