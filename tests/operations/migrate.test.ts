import { describe, expect, it } from "vitest";
import { connected } from "@/operations/connected";
import { migrate } from "@/operations/migrate";
import { migrationNames } from "@/operations/schema-engine";
import { asSuperuser } from "../support/raw-sql";

const ownerUrl = process.env["SAMBAND_OWNER_DATABASE_URL"] ?? "";

describe("migrating", () => {
  it("finds nothing to do where everything is done", async () => {
    expect(await migrate(ownerUrl)).toEqual([]);
  });

  it("has noted each migration as applied", async () => {
    const { rows } = await asSuperuser((sql) =>
      sql(`SELECT m.migration_name AS name FROM _prisma_migrations m
            WHERE finished_at IS NOT NULL ORDER BY migration_name`),
    );
    expect(rows.map(({ name }) => name)).toEqual(migrationNames());
  });

  it("begins anew with a migration that was interrupted before it was applied", async () => {
    await asSuperuser((sql) =>
      sql(`INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at)
           VALUES ('interrupted', 'x', '209901010000_never_applied', now())`),
    );

    expect(await migrate(ownerUrl)).toEqual([]);

    const { rows } = await asSuperuser((sql) => sql("SELECT FROM _prisma_migrations WHERE finished_at IS NULL"));
    expect(rows).toEqual([]);
  });

  it("leaves a database alone that holds somebody else's tables", async () => {
    const [name, owner] = [`another_${process.pid}`, "samband_owner"];
    await asSuperuser((sql) => sql(`CREATE DATABASE ${name} OWNER ${owner} TEMPLATE template0`));
    const url = Object.assign(new URL(ownerUrl), { pathname: `/${name}` }).href;
    await connected(url, (client) => client.query('CREATE TABLE invoices (id int PRIMARY KEY, kind "char")'));

    await expect(migrate(url)).rejects.toThrow("not empty");

    await asSuperuser((sql) => sql(`DROP DATABASE ${name} WITH (FORCE)`));
  });

  it("lets two starts migrate at the same moment", async () => {
    expect(await Promise.all([migrate(ownerUrl), migrate(ownerUrl)])).toEqual([[], []]);
  });
});
