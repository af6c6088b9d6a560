import { beforeAll, describe, expect, it } from "vitest";
import { TABLE_CLASSES } from "@/storage/table-classes";
import { norwaysMatter } from "../support/norways-matter";
import { asSuperuser } from "../support/raw-sql";

/** Every table whose rows need an entry; that these are the right ones, catalogue.test.ts says. */
const PROVEN = Object.entries(TABLE_CLASSES)
  .filter(([table, kind]) => kind === "acts" || kind === "reference" || (kind === "face" && !table.endsWith("version")))
  .map(([table]) => table);

describe("a row written raw, with an entry of an earlier transaction", () => {
  beforeAll(async () => {
    await norwaysMatter({ isPublished: true });
  });

  it.each(PROVEN)("is refused in %s, even to a superuser", async (name) => {
    const writing = asSuperuser(async (sql) => {
      await sql("BEGIN; SET LOCAL session_replication_role = replica");
      await sql(`CREATE TEMP TABLE kept ON COMMIT DROP AS SELECT * FROM ${name} LIMIT 1`);
      await sql(`DELETE FROM ${name}`);
      await sql("SET LOCAL session_replication_role = origin");
      const { rowCount } = await sql(`INSERT INTO ${name} SELECT * FROM kept`);
      expect(rowCount).toBe(1);
    });
    const table = name.replace("public_face.", "");
    await expect(writing).rejects.toThrow(`a row of ${table} has no entry of its own stream in this transaction`);
  });

  it.each([...PROVEN, "entries"])("nor is any row of %s changed or deleted", async (name) => {
    await expect(asSuperuser((sql) => sql(`DELETE FROM ${name}`))).rejects.toThrow(/append-only/);
    await expect(asSuperuser((sql) => sql(`TRUNCATE ${name} CASCADE`))).rejects.toThrow(/append-only|never_change/);
  });
});
