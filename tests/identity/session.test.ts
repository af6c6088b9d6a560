import { beforeAll, describe, expect, it } from "vitest";
import { identifier, type PersonId, type SessionId } from "@/domain/definitions/identifiers";
import { instantFrom, type Instant } from "@/domain/definitions/time";
import { newId } from "@/platform/new-id";
import { chooseLanguage } from "@/storage/workings/accounts";
import { closeSession, findSignedIn, openSession } from "@/storage/workings/sessions";
import { circumstancesOf, MORNING, organisationOf, representativeOf } from "../support/actors";
import { asSuperuser } from "../support/raw-sql";
import { theNordicWorld } from "../support/world";
import { anAccount } from "./an-account";

const HOUR = 3_600_000;
const later = (milliseconds: number): Instant =>
  instantFrom(new Date(Date.parse(MORNING) + milliseconds).toISOString());

let kari: PersonId;
beforeAll(async () => {
  await theNordicWorld();
  kari = await anAccount("kari@samband.example");
});

async function aSession(): Promise<SessionId> {
  const session = identifier<SessionId>(newId());
  await openSession({ session, person: kari, at: MORNING, hours: 12 });
  return session;
}

/** Granted past every rule: how it comes to be is not what is looked at here. */
async function isGranted(role: string): Promise<void> {
  await asSuperuser(async (sql) => {
    await sql("SET session_replication_role = replica");
    await sql("ALTER TABLE role_grants DROP CONSTRAINT IF EXISTS a_role_is_known");
    await sql("INSERT INTO role_grants VALUES ($1, $2, $3, null, 'colleagues', $4)", [
      kari,
      organisationOf("NO"),
      role,
      newId(),
    ]);
  });
}

describe("a session", () => {
  it("tells whose it is, for whom they work and what they hold", async () => {
    expect(await findSignedIn(await aSession(), MORNING)).toEqual({
      person: kari,
      organisation: organisationOf("NO"),
      organisationName: "Organisation NO",
      country: "NO",
      name: "Kari",
      language: "nb",
      timeZone: "Europe/Oslo",
      roles: [{ role: "representative", tender: null }],
    });
  });

  it("is nobody's before it began, and from the instant at which it ends", async () => {
    const session = await aSession();

    expect(await findSignedIn(session, later(-1))).toBeNull();
    expect(await findSignedIn(session, later(12 * HOUR - 1))).not.toBeNull();
    expect(await findSignedIn(session, later(12 * HOUR))).toBeNull();
  });

  it("is nobody's once it is closed, and another of the same person stays open", async () => {
    const [closed, open] = [await aSession(), await aSession()];

    await closeSession(closed, later(HOUR));

    expect(await findSignedIn(closed, later(HOUR + 1))).toBeNull();
    expect(await findSignedIn(open, later(HOUR + 1))).not.toBeNull();
  });

  it("is nobody's when it was never opened", async () => {
    expect(await findSignedIn(identifier<SessionId>(newId()), MORNING)).toBeNull();
  });

  it("carries a role that was granted after it began, and none that this version does not know", async () => {
    const session = await aSession();
    await isGranted("signatory");
    await isGranted("archivist");

    const roles = (await findSignedIn(session, MORNING))?.roles.map(({ role }) => role);

    expect(roles?.toSorted()).toEqual(["representative", "signatory"]);
  });
});

describe("choosing a language", () => {
  it("changes the own account and no other", async () => {
    const other = await anAccount("ola@samband.example");
    await chooseLanguage(circumstancesOf({ ...representativeOf("NO"), person: kari }), "is");

    const { rows } = await asSuperuser((sql) =>
      sql("SELECT person_id, language FROM accounts WHERE person_id = ANY ($1)", [[kari, other]]),
    );
    expect(rows).toContainEqual({ person_id: kari, language: "is" });
    expect(rows).toContainEqual({ person_id: other, language: "nb" });
  });
});
