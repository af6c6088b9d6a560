import { beforeAll, describe, expect, it } from "vitest";
import type { TenderId } from "@/domain/definitions/identifiers";
import { auditor, byRepresentativeOf, circumstancesOf } from "../support/actors";
import {
  aTenderWithARecord,
  check,
  ENTRIES,
  ENTRIES_FOR_OBSERVER,
  exported,
  foundIn,
} from "../support/exported-record";
import { asSuperuser } from "../support/raw-sql";
import { theNordicWorld } from "../support/world";

/** Of an entry, all but the transaction that it was made in. */
const COLUMNS = 14;

let tender: TenderId;

beforeAll(async () => {
  await theNordicWorld();
  tender = await aTenderWithARecord();
  await asSuperuser((sql) =>
    sql("CREATE TABLE kept_entries AS TABLE entries; CREATE TABLE kept_payloads AS TABLE entry_payloads"),
  );
});

describe("verifying the record that an auditor or observer exported", () => {
  it("finds it whole, with all payloads, with those of an observer, and with none", async () => {
    const record = await exported(circumstancesOf(auditor), tender);
    const partly = await exported(byRepresentativeOf("SE"), tender);
    const none = record.replaceAll(/,"payload":\{[^}]*\}/g, "");

    const checks = [record, partly, none].map(check);

    expect(checks).toMatchObject([
      { entries: ENTRIES, payloads: ENTRIES, found: [], remarks: [] },
      { entries: ENTRIES, payloads: ENTRIES_FOR_OBSERVER, found: [], remarks: [] },
      { entries: ENTRIES, payloads: 0, found: [], remarks: [] },
    ]);
  });

  it("still finds it whole when what was said has been erased", async () => {
    const erased = await exportedAfter(
      "DELETE FROM entry_payloads WHERE audience IN ('participants', 'parties', 'readers')",
    );

    expect(check(erased)).toMatchObject({ entries: ENTRIES, payloads: ENTRIES_FOR_OBSERVER, found: [] });
  });

  it("finds and names every change of every column of every entry", async () => {
    const changes = await everyChange("entries", ["xid"]);
    expect(changes.length).toBe(ENTRIES * COLUMNS);

    for (const { seq, change } of changes) {
      // An entry that was given another number is named by it, one that was given to another stream by its gap.
      const names = [seq, seq + 1, seq + 1000].map((number) => `entry ${number}`);
      const places = foundIn(await exportedAfter(change)).map(({ where }) => where);
      expect(
        places.filter((place) => names.includes(place)),
        change,
      ).not.toEqual([]);
    }
    console.info(`${changes.length} changes of columns, all found and named`);
  });

  it("finds and names every change of what an entry says, and of its salt", async () => {
    const changes = await everyChange("entry_payloads", [
      "tender_id",
      "organisation_id",
      "cooperation_id",
      "owner_country",
      "audience",
      "entry_id",
    ]);
    expect(changes.length).toBe(ENTRIES * 2);

    for (const { seq, change } of changes) {
      const found = foundIn(await exportedAfter(change));
      expect(found, change).toEqual([{ where: `entry ${seq}`, fault: "payload-altered" }]);
    }
  });
});

/** What the auditor exports after harm was done past every guard. The harm is then undone. */
function exportedAfter(harm: string): Promise<string> {
  return asSuperuser(async (sql) => {
    await sql("SET session_replication_role = replica");
    await sql(harm);
    const harmed = await exported(circumstancesOf(auditor), tender);
    await sql(`DELETE FROM entry_payloads; DELETE FROM entries;
      INSERT INTO entries TABLE kept_entries; INSERT INTO entry_payloads TABLE kept_payloads`);
    return harmed;
  });
}

/** Another value of the column's own type. */
const OTHER: Readonly<Record<string, string>> = {
  uuid: "gen_random_uuid()",
  bigint: "COLUMN + 1000",
  integer: "COLUMN + 1",
  text: "COLUMN || 'x'",
  character: "translate(COLUMN, '0123456789', '1234567890')",
  bytea: "COLUMN || '\\x00'",
  "timestamp with time zone": "COLUMN + interval '1 millisecond'",
};

/** One UPDATE for each column of each row of the tender. */
function everyChange(table: "entries" | "entry_payloads", except: readonly string[]) {
  const key = table === "entries" ? "id" : "entry_id";
  return asSuperuser(async (sql) => {
    const columns = await sql(
      `SELECT column_name AS name, data_type AS type FROM information_schema.columns
        WHERE table_schema = 'public' AND table_name = $1 AND NOT column_name = ANY ($2)`,
      [table, except],
    );
    const { rows } = await sql("SELECT id, seq::int FROM entries WHERE stream_id = $1 ORDER BY seq", [tender]);
    return rows.flatMap(({ id, seq }: { id: string; seq: number }) =>
      columns.rows.map(({ name, type }: { name: string; type: string }) => ({
        seq,
        change: `UPDATE ${table} SET ${name} = ${OTHER[type]?.replace("COLUMN", name)} WHERE ${key} = '${id}'`,
      })),
    );
  });
}
