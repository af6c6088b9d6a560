import { Client } from "pg";
import { afterAll, inject } from "vitest";
import { urlAs, type SignInRole } from "@/operations/roles";
import { newId } from "@/platform/new-id";

/** Any number that nobody else takes: while one copies the template, nobody else may be at it. */
const COPYING = 5_226_003;

/** A database of its own for each test file, named before any file of ours reads its settings. */
const name = `test_${newId().replaceAll("-", "")}`;
const administratorUrl = inject("administratorUrl");

await asAdministrator(async (client) => {
  await client.query("SELECT pg_advisory_lock($1)", [COPYING]);
  await client.query(`CREATE DATABASE ${name} TEMPLATE template_samband OWNER samband_owner`);
  await client.query(`GRANT CONNECT ON DATABASE ${name} TO samband_app, samband_worker, samband_public`);
});
afterAll(() => asAdministrator((client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`)));

process.env["SAMBAND_APP_DATABASE_URL"] = urlOf("samband_app");
process.env["SAMBAND_WORKER_DATABASE_URL"] = urlOf("samband_worker");
process.env["SAMBAND_PUBLIC_DATABASE_URL"] = urlOf("samband_public");
process.env["SAMBAND_OWNER_DATABASE_URL"] = urlOf("samband_owner");
process.env["SAMBAND_SUPERUSER_DATABASE_URL"] = Object.assign(new URL(administratorUrl), { pathname: `/${name}` }).href;

function urlOf(role: SignInRole): string {
  return urlAs(administratorUrl, role, inject("passwords"), name);
}

async function asAdministrator(work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client(administratorUrl);
  await client.connect();
  await work(client);
  await client.end();
}
