import { settings } from "@/platform/settings";
import { dataFolder, type DatabaseUrls } from "./database";
import { freePort } from "./free-port";
import { keepSecrets, secretsIn } from "./secrets";

export type ChildName = "web" | "worker" | "journal";
export type Mode = "production" | "development";

/** Fills in what the operator did not say, before anybody reads it. */
export function useDefaults(): void {
  process.env["SAMBAND_INSTALLATION"] ||= "demo";
  process.env["SAMBAND_ORIGIN"] ||= `http://localhost:${settings.PORT}`;
  process.env["AUTH_SECRET"] ||= secretsIn(dataFolder()).authSecret;
  process.env["AUTH_TRUST_HOST"] ||= "true";
}

/**
 * Where notices are sent. Without the Official Journal's address a demo or test has a stand-in on
 * this machine; a real installation has none, and what is dispatched waits.
 */
export async function chooseJournal(): Promise<"its own" | "stand-in" | "none"> {
  if (process.env["SAMBAND_JOURNAL_URL"]) return "its own";
  if (settings.SAMBAND_INSTALLATION === "production") return "none";
  const secrets = secretsIn(dataFolder());
  const journalPort = await freePort(secrets.journalPort);
  if (journalPort !== secrets.journalPort) keepSecrets(dataFolder(), { ...secrets, journalPort });
  process.env["SAMBAND_JOURNAL_URL"] = `http://127.0.0.1:${journalPort}`;
  return "stand-in";
}

/** From here on this process acts itself: in a demo for its people, and as the operator. */
export function workIn(database: DatabaseUrls): void {
  process.env["SAMBAND_APP_DATABASE_URL"] = database.appUrl;
  process.env["SAMBAND_WORKER_DATABASE_URL"] = database.workerUrl;
  process.env["SAMBAND_PUBLIC_DATABASE_URL"] = database.publicUrl;
}

/** What a child is told: the database as its role has it, and never as the owner or another role. */
export function surroundingsOf(child: ChildName, database: DatabaseUrls, mode: Mode): NodeJS.ProcessEnv {
  const {
    DATABASE_URL: _owner,
    SAMBAND_WORKER_DATABASE_URL: _worker,
    SAMBAND_APP_DATABASE_URL: _app,
    SAMBAND_PUBLIC_DATABASE_URL: _public,
    ...rest
  } = process.env;
  const own = { ...rest, NODE_ENV: mode };
  switch (child) {
    case "web":
      return { ...own, SAMBAND_APP_DATABASE_URL: database.appUrl, SAMBAND_PUBLIC_DATABASE_URL: database.publicUrl };
    case "worker":
      return { ...own, SAMBAND_APP_DATABASE_URL: database.workerUrl };
    case "journal":
      return own;
  }
}
