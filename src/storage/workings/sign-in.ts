import type { InstallationKind } from "@/domain/definitions/installation";
import { identifier, type PersonId } from "@/domain/definitions/identifiers";
import type { Instant } from "@/domain/definitions/time";
import { database } from "../client";
import { knownRoles } from "./sessions";
import type { Role } from "@/domain/people/actor";

/** What is asked before anybody has an actor: the doorkeeper's functions answer, and see no tender. */
export type KnownAccount = { readonly person: PersonId; readonly passwordHash: string };

/** For the exact address, however it is capitalised. */
export async function findAccount(address: string): Promise<KnownAccount | null> {
  type Row = { readonly person_id: string; readonly password_hash: string };
  const [row] = await database("visitor").$queryRaw<readonly Row[]>`
    SELECT person_id, password_hash FROM find_account(${address})`;
  return row ? { person: identifier<PersonId>(row.person_id), passwordHash: row.password_hash } : null;
}

/** How many tries have failed under this key in the last minutes. */
export async function countSignInFailures(key: string, minutes: number, now: Instant): Promise<number> {
  const [row] = await database("visitor").$queryRaw<readonly { readonly failures: bigint }[]>`
    SELECT sign_in_failures_since(${key}, ${now}::timestamptz - make_interval(mins => ${minutes}::int)) AS failures`;
  return Number(row?.failures ?? 0);
}

export async function noteSignInFailure(key: string, now: Instant): Promise<void> {
  await database("visitor").$queryRaw`SELECT FROM note_sign_in_failure(${key}, ${now}::timestamptz)`;
}

/** Somebody of the demo, as its sign-in page lists them. */
export type DemoPerson = {
  readonly address: string;
  readonly name: string;
  readonly organisation: string;
  readonly country: string;
  readonly roles: readonly Role[];
};

/** Nobody, unless the installation is a demo. */
export async function findDemoPeople(): Promise<readonly DemoPerson[]> {
  type Row = Omit<DemoPerson, "roles"> & { readonly roles: readonly string[] | null };
  const rows = await database("visitor").$queryRaw<readonly Row[]>`
    SELECT address, name, organisation, country, roles FROM demo_people()`;
  return rows.map(({ roles, ...person }) => ({ ...person, roles: knownRoles(roles ?? []) }));
}

/** Null before the installation was made. */
export async function findInstallationKind(): Promise<InstallationKind | null> {
  const [row] = await database("visitor").$queryRaw<readonly { readonly kind: string | null }[]>`
    SELECT installation_kind() AS kind`;
  const kinds: readonly InstallationKind[] = ["demo", "test", "production"];
  return kinds.find((kind) => kind === row?.kind) ?? null;
}
