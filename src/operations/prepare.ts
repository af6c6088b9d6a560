import { settings } from "@/platform/settings";
import { disconnect } from "@/storage/client";
import { openDatabase, type Database } from "./database";
import { makeDemo } from "./demo";
import { migrate } from "./migrate";
import { say, stage } from "./say";
import { useDefaults, workIn } from "./surroundings";

/** Makes an open database what this version needs, and, in a demo or test, lets its story be lived. */
export async function prepare(database: Database): Promise<void> {
  await stage("Migrating", () => migrate(database.ownerUrl));
  workIn(database);
  if (settings.SAMBAND_INSTALLATION !== "production") await stage("Making the demo, or finding it made", makeDemo);
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

if (process.argv[1] === import.meta.filename) await main();
