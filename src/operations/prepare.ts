import { settings } from "@/platform/settings";
import { disconnect } from "@/storage/client";
import { openDatabase, type Database } from "./database";
import { makeInstallationReady } from "./demo";
import { migrate } from "./migrate";
import { fail, say, stage } from "./say";
import { useDefaults, workIn } from "./surroundings";

const WHAT_IS_MADE = {
  demo: "Living the demo's story, or finding it lived",
  test: "Registering the people of the test",
  production: "Noting what this installation is for",
} as const;

/** Makes an open database what this version and this kind of installation need. */
export async function prepare(database: Database): Promise<void> {
  await stage("Migrating", () => migrate(database.ownerUrl));
  workIn(database);
  await stage(WHAT_IS_MADE[settings.SAMBAND_INSTALLATION], makeInstallationReady);
  await disconnect();
}

/** For containers: prepares once, before any number of web servers and workers are started. */
async function main(): Promise<void> {
  useDefaults();
  const database = await stage("Opening the database", openDatabase);
  try {
    await prepare(database);
    say("Prepared.");
  } finally {
    await database.stop();
  }
}

if (process.argv[1] === import.meta.filename) main().catch(fail);
