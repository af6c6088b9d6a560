import { readFileSync } from "node:fs";
import path from "node:path";
import { escapeIdentifier, escapeLiteral } from "pg";
import { connected } from "./connected";
import { NotPossible } from "./not-possible";

const ROLES_SQL = path.resolve(import.meta.dirname, "../../prisma/roles.sql");

/** The name of the product's database, where nobody chose another. */
export const DATABASE = "samband";

/** The roles that somebody signs in as; the recorder and the doorkeeper are nobody's. */
const SIGNING_IN = ["samband_owner", "samband_app", "samband_worker", "samband_public"] as const;

export type SignInRole = (typeof SIGNING_IN)[number];
export type Passwords = Readonly<Record<SignInRole, string>>;

/** Makes the roles, tells them their passwords and makes the database, as somebody who may. Once or again. */
export async function makeRoles(administratorUrl: string, passwords: Passwords): Promise<void> {
  await connected(administratorUrl, async (administrator) => {
    await administrator.query(readFileSync(ROLES_SQL, "utf8"));
    for (const role of SIGNING_IN)
      await administrator.query(`ALTER ROLE ${role} PASSWORD ${escapeLiteral(passwords[role])}`);
  });
}

/** The product's own database, owned by its owner, and nobody else's business. */
export async function makeDatabase(administratorUrl: string, name: string): Promise<void> {
  await connected(administratorUrl, async (administrator) => {
    const { rows } = await administrator.query("SELECT FROM pg_database WHERE datname = $1", [name]);
    if (rows.length === 0) await administrator.query(`CREATE DATABASE ${escapeIdentifier(name)} TEMPLATE template0`);
    await administrator.query(`ALTER DATABASE ${escapeIdentifier(name)} OWNER TO samband_owner`);
    await administrator.query(`REVOKE ALL ON DATABASE ${escapeIdentifier(name)} FROM PUBLIC`);
    await administrator.query(
      `GRANT CONNECT ON DATABASE ${escapeIdentifier(name)} TO samband_app, samband_worker, samband_public`,
    );
  });
}

/** The same server, as another role. */
export function urlAs(url: string, role: SignInRole, passwords: Passwords, database = DATABASE): string {
  const other = new URL(url);
  other.username = role;
  other.password = passwords[role];
  other.pathname = `/${database}`;
  return other.href;
}

/**
 * Looks whether every role is there and has no right that it must not have: with one too many,
 * row-level security would hide nothing.
 */
export async function checkRoles(ownerUrl: string): Promise<void> {
  const faults = await connected(ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ fault: string }>(FAULTS);
    return rows.map(({ fault }) => fault);
  });
  if (faults.length > 0) throw new NotPossible(`${faults.join("\n")}\n${WHAT_TO_DO}`);
}

const WHAT_TO_DO =
  "Let an administrator of the server run: psql -f prisma/roles.sql, and give each role that signs in a password.";

const FAULTS = `
  WITH wanted (name, signs_in) AS (
    VALUES ('samband_owner', true), ('samband_recorder', false), ('samband_doorkeeper', false),
           ('samband_app', true), ('samband_worker', true), ('samband_public', true)
  )
  SELECT format('The role %s is missing.', name) AS fault
    FROM wanted WHERE name NOT IN (SELECT rolname FROM pg_roles)
  UNION ALL
  SELECT format('The role %s %s.', name, fault)
    FROM wanted
    JOIN pg_roles ON rolname = name
    CROSS JOIN LATERAL (VALUES
      (rolsuper, 'is a superuser'), (rolbypassrls, 'passes row-level security'),
      (rolcreaterole, 'may create roles'), (rolcanlogin IS DISTINCT FROM signs_in, 'signs in when it should not, or cannot')
    ) AS checks (is_so, fault)
   WHERE is_so
  UNION ALL
  SELECT 'DATABASE_URL signs in as ' || current_user || ', not as samband_owner.' WHERE current_user <> 'samband_owner'
  UNION ALL
  SELECT format('samband_owner may not hand functions over to %s.', rolname)
    FROM pg_roles
   WHERE rolname IN ('samband_recorder', 'samband_doorkeeper') AND current_user = 'samband_owner'
     AND NOT pg_has_role('samband_owner', rolname, 'SET')
  UNION ALL
  SELECT format('%s is a member of %s.', member::regrole, roleid::regrole)
    FROM pg_auth_members
   WHERE member::regrole::text IN ('samband_app', 'samband_worker', 'samband_public')`;

/** Whether somebody signed in by that address may make roles, and so is an administrator, not the owner. */
export function mayMakeRoles(url: string): Promise<boolean> {
  return connected(url, async (client) => {
    const { rows } = await client.query<{ may: boolean }>(
      "SELECT rolsuper OR rolcreaterole AS may FROM pg_roles WHERE rolname = current_user",
    );
    return rows[0]?.may ?? false;
  });
}
