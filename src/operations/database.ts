import { mkdirSync } from "node:fs";
import path from "node:path";
import { settings } from "@/platform/settings";
import { NotPossible } from "./not-possible";
import { startPostgres, urlOfRunning } from "./postgres";
import { checkRoles, DATABASE, makeDatabase, makeRoles, mayMakeRoles, urlAs, type Passwords } from "./roles";
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
  const { DATABASE_URL } = settings;
  if (DATABASE_URL === undefined) return urlsOf(urlOfRunning(dataFolder()), DATABASE, ownPasswords());
  if (process.env["SAMBAND_WORKER_DATABASE_URL"]) return givenUrls(DATABASE_URL);
  return urlsOf(DATABASE_URL, nameIn(DATABASE_URL), agreedPasswords());
}

async function openEmbedded(): Promise<Database> {
  const server = await startPostgres(dataFolder());
  await makeRoles(server.administratorUrl, ownPasswords());
  await makeDatabase(server.administratorUrl, DATABASE);
  return { ...urlsOf(server.administratorUrl, DATABASE, ownPasswords()), stop: server.stop };
}

/** An administrator's address makes what is missing; the owner's own makes nothing and looks whether all is there. */
async function openElsewhere(url: string): Promise<Database> {
  const stop = () => Promise.resolve();
  if (await mayMakeRoles(url)) {
    await makeRoles(url, agreedPasswords());
    await makeDatabase(url, nameIn(url));
    return { ...urlsOf(url, nameIn(url), agreedPasswords()), stop };
  }
  await checkRoles(url);
  return { ...givenUrls(url), stop };
}

function urlsOf(url: string, database: string, passwords: Passwords): DatabaseUrls {
  return {
    ownerUrl: urlAs(url, "samband_owner", passwords, database),
    appUrl: urlAs(url, "samband_app", passwords, database),
    workerUrl: urlAs(url, "samband_worker", passwords, database),
    publicUrl: urlAs(url, "samband_public", passwords, database),
  };
}

function givenUrls(ownerUrl: string): DatabaseUrls {
  return { ownerUrl, appUrl: given("app"), workerUrl: given("worker"), publicUrl: given("public") };
}

function given(role: "app" | "worker" | "public"): string {
  const name = `SAMBAND_${role.toUpperCase()}_DATABASE_URL`;
  const url = process.env[name];
  if (!url) throw new NotPossible(`With DATABASE_URL of samband_owner, ${name} is needed too, of samband_${role}.`);
  return url;
}

function ownPasswords(): Passwords {
  return secretsIn(dataFolder()).passwords;
}

/** Those that the other processes were told, as part of their addresses; where none was, those made here. */
function agreedPasswords(): Passwords {
  const own = ownPasswords();
  const agreed = (role: "app" | "worker" | "public") => {
    const url = process.env[`SAMBAND_${role.toUpperCase()}_DATABASE_URL`];
    return (url && decodeURIComponent(new URL(url).password)) || own[`samband_${role}`];
  };
  return {
    samband_owner: own.samband_owner,
    samband_app: agreed("app"),
    samband_worker: agreed("worker"),
    samband_public: agreed("public"),
  };
}

function nameIn(url: string): string {
  return new URL(url).pathname.slice(1);
}
