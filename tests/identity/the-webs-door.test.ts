import { beforeAll, describe, expect, it } from "vitest";
import { findDemoPeople, findInstallationKind } from "@/storage/workings/sign-in";
import { circumstancesOf, clock, newId, operator, organisationOf, personIdOf, visitor } from "../support/actors";
import { asApplication, asSuperuser, asWorker } from "../support/raw-sql";
import { aProposedTender, theNordicWorld } from "../support/world";

const HIDDEN = ["tenders", "accounts", "mandates", "outbox", "people", "entries", "countries"];
const counted = (tables: readonly string[]) => tables.map((table) => `(SELECT count(*) FROM ${table})`).join(" + ");

beforeAll(async () => {
  await theNordicWorld();
  await aProposedTender();
});

describe("whoever can run any SQL as the web's role", () => {
  it.each([
    ["the clock", clock],
    ["the operator", operator],
  ])("reads nothing by saying that it is %s, where the worker does", async (_name, actor) => {
    const look = (sql: (text: string) => Promise<{ rows: { seen: string }[] }>) =>
      sql(`SELECT ${counted(HIDDEN)} AS seen`).then(({ rows }) => Number(rows[0]?.seen));

    expect(await asApplication(circumstancesOf(actor), look)).toBe(0);
    expect(await asWorker(circumstancesOf(actor), look)).toBeGreaterThan(0);
  });

  it.each([
    ["a country", "INSERT INTO countries VALUES ('FI', 'Europe/Helsinki', 'everyone', $1)"],
    [
      "a role",
      `INSERT INTO role_grants VALUES ('${personIdOf("NO", "representative")}', '${organisationOf("NO")}', 'auditor', null, 'colleagues', $1)`,
    ],
    ["another time", "INSERT INTO clock_offsets VALUES (1, 86400000, 'everyone', $1)"],
  ])("adds no %s as the operator", async (_what, statement) => {
    const adding = asApplication(circumstancesOf(operator), (sql) => sql(statement, [newId()]));

    await expect(adding).rejects.toThrow(/row-level security/);
  });

  it("reads no password, session or failed try, whoever it says that it is", async () => {
    for (const actor of [visitor, operator, clock]) {
      await expect(asApplication(circumstancesOf(actor), (sql) => sql("SELECT FROM sessions"))).rejects.toThrow(
        /permission denied/,
      );
      await expect(asApplication(circumstancesOf(actor), (sql) => sql("SELECT FROM sign_in_failures"))).rejects.toThrow(
        /permission denied/,
      );
      const { rows } = await asApplication(circumstancesOf(actor), (sql) => sql("SELECT password_hash FROM accounts"));
      expect(rows).toEqual([]);
    }
  });

  it("cannot become another role", async () => {
    for (const role of ["samband_worker", "samband_owner", "samband_doorkeeper", "samband_recorder"]) {
      await expect(asApplication(null, (sql) => sql(`SET ROLE ${role}`))).rejects.toThrow(/permission denied/);
    }
  });
});

describe("the people of a demo", () => {
  it("are listed in a demo, and in no other installation", async () => {
    expect(await findInstallationKind()).toBe("test");
    expect(await findDemoPeople()).toEqual([]);

    await asSuperuser(async (sql) => {
      await sql("SET session_replication_role = replica");
      await sql("UPDATE installations SET kind = 'demo'");
    });

    expect(await findDemoPeople()).toContainEqual({
      address: "representative.no@samband.example",
      name: "representative of NO",
      organisation: "Organisation NO",
      country: "NO",
      roles: ["representative"],
    });
  });
});
