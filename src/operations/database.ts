import { mkdirSync } from "node:fs";
import path from "node:path";
import { escapeIdentifier } from "pg";
import { settings } from "@/platform/settings";
import { connected } from "./connected";
import { NotPossible } from "./not-possible";
import { startPostgres, urlOfRunning } from "./postgres";
import { checkRoles, makeDatabase, makeRoles, mayMakeRoles, urlAs } from "./roles";
import { secretsIn } from "./secrets";

/** One database, as each of its roles. */
export type DatabaseUrls = {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly workerUrl: string;
  readonly publicUrl: string;
};

export type Database = DatabaseUrls & { readonly stop: () => Promise<void> };

/** The folder that holds all state of this installation. */
export function dataFolder(): string {
  const folder = path.resolve(settings.SAMBAND_DATA);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** The database of this installation: the embedded server's, or the one that DATABASE_URL names. */
export function openDatabase(): Promise<Database> {
  return settings.DATABASE_URL === undefined ? openEmbedded() : openElsewhere(settings.DATABASE_URL);
}

/** The same of an installation that somebody else has started. */
export function runningDatabase(): DatabaseUrls {
  const url = settings.DATABASE_URL ?? urlOfRunning(dataFolder());
  if (process.env["SAMBAND_WORKER_DATABASE_URL"]) return givenUrls(url);
  return urlsOf(url, settings.DATABASE_URL === undefined ? "samband" : new URL(url).pathname.slice(1));
}

async function openEmbedded(): Promise<Database> {
  const server = await startPostgres(dataFolder());
  const { passwords } = secretsIn(dataFolder());
  await makeRoles(server.administratorUrl, passwords);
  await makeDatabase(server.administratorUrl);
  return { ...urlsOf(server.administratorUrl, "samband"), stop: server.stop };
}

/** An administrator's address makes what is missing; the owner's own makes nothing and looks whether all is there. */
async function openElsewhere(url: string): Promise<Database> {
  const stop = () => Promise.resolve();
  if (await mayMakeRoles(url)) {
    const name = new URL(url).pathname.slice(1);
    await makeRoles(url, secretsIn(dataFolder()).passwords);
    await connected(url, async (administrator) => {
      await administrator.query(`ALTER DATABASE ${escapeIdentifier(name)} OWNER TO samband_owner`);
      await administrator.query("ALTER SCHEMA public OWNER TO pg_database_owner");
    });
    await makeDatabase(url, name);
    return { ...urlsOf(url, name), stop };
  }
  await checkRoles(url);
  return { ...givenUrls(url), stop };
}

function givenUrls(ownerUrl: string): DatabaseUrls {
  return {
    ownerUrl,
    appUrl: given("SAMBAND_APP_DATABASE_URL"),
    workerUrl: given("SAMBAND_WORKER_DATABASE_URL"),
    publicUrl: given("SAMBAND_PUBLIC_DATABASE_URL"),
  };
}

function urlsOf(url: string, database: string): DatabaseUrls {
  const { passwords } = secretsIn(dataFolder());
  return {
    ownerUrl: urlAs(url, "samband_owner", passwords, database),
    appUrl: urlAs(url, "samband_app", passwords, database),
    workerUrl: urlAs(url, "samband_worker", passwords, database),
    publicUrl: urlAs(url, "samband_public", passwords, database),
  };
}

function given(
  name: "SAMBAND_APP_DATABASE_URL" | "SAMBAND_WORKER_DATABASE_URL" | "SAMBAND_PUBLIC_DATABASE_URL",
): string {
  const role = name.replace("_DATABASE_URL", "").toLowerCase();
  if (!process.env[name])
    throw new NotPossible(`With the owner's DATABASE_URL, ${name} is needed too: the address as ${role}.`);
  return process.env[name];
}
