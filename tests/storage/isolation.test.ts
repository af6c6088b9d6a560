import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/domain/people/actor";
import { readAs } from "@/storage/read-as";
import { TABLE_CLASSES } from "@/storage/table-classes";
import {
  auditor,
  byRepresentativeOf,
  circumstancesOf,
  clock,
  newId,
  operator,
  organisationOf,
  personIdOf,
  representativeOf,
  visitor,
} from "../support/actors";
import { AFTERWARDS, countAs, norwaysMatter } from "../support/norways-matter";
import { asApplication, asPublic, asSuperuser, type Sql } from "../support/raw-sql";

const SUPPLIER: Actor = {
  kind: "supplier",
  person: personIdOf("XX", "expert"),
  organisation: organisationOf("XX"),
  roles: ["author"],
};

/** What the application's role may ask at all. */
const ASKABLE = Object.entries(TABLE_CLASSES)
  .filter(([table, kind]) => !["tool", "face"].includes(kind) && !["sessions", "sign_in_failures"].includes(table))
  .map(([table]) => table);

/** What is of a tender, and the condition that finds it. */
const OF_THE_TENDER = ASKABLE.filter(
  (table) =>
    ![
      "installations",
      "clock_offsets",
      "countries",
      "organisations",
      "people",
      "role_grants",
      "signing_rules",
      "accounts",
      "outbox",
      "visits",
      "mail_choices",
      "acts",
    ].includes(table),
);

let opened: Awaited<ReturnType<typeof norwaysMatter>>;

beforeAll(async () => {
  opened = await norwaysMatter();
});

function ofTender(table: string): string {
  switch (table) {
    case "tenders":
      return `id = '${opened.tender}'`;
    case "stream_heads":
    case "entries":
      return `stream_id = '${opened.tender}'`;
    case "mandates":
    case "mandate_checks":
    case "mandate_revocations":
    case "mandate_limits":
      return "owner_country = 'NO'";
    default:
      return `tender_id = '${opened.tender}'`;
  }
}

describe("a connection without an actor", () => {
  it.each(ASKABLE)("sees no row of %s, though there are some", async (table) => {
    const { rows } = await asSuperuser((sql) => sql(`SELECT count(*)::int AS there FROM ${table}`));
    expect(rows[0].there).toBeGreaterThan(0);
    expect(await countAs(null, table)).toBe(0);
  });
});

describe("an unpublished tender, with raw SQL as the application's role", () => {
  const outsiders: readonly (readonly [string, Actor])[] = [
    ["a country that was not invited", representativeOf("PL")],
    ["a supplier", SUPPLIER],
    ["the public", visitor],
    ["whoever says that they are the clock", clock],
    ["whoever says that they are the operator", operator],
    [
      "an actor of a country that is not their organisation's",
      { ...representativeOf("PL"), country: representativeOf("NO").country },
    ],
  ];
  const cases = outsiders.flatMap(([who, actor]) => OF_THE_TENDER.map((table) => ({ who, actor, table })));

  it.each(cases)("shows $who nothing in $table", async ({ actor, table }) => {
    const found = await asApplication(circumstancesOf(actor), (sql) =>
      sql(`SELECT count(*)::int AS found FROM ${table} WHERE ${ofTender(table)}`),
    );
    expect(found.rows[0].found).toBe(0);
  });

  it.each(outsiders)("lets %s neither lock its stream nor add to it", async (_who, actor) => {
    const outsider = circumstancesOf(actor);
    const locked = await asApplication(outsider, (sql) =>
      sql("SELECT lock_stream('tender', $1) AS seq", [opened.tender]),
    );
    expect(locked.rows).toEqual([{ seq: null }]);
    await expect(asApplication(outsider, (sql) => append(sql, opened.tender))).rejects.toThrow(
      /may not add to this stream/,
    );
  });

  it.each(["PL", "SE", "FI", "IS", "DK", "DK-AUD"])("does not let %s write Norway's position", async (code) => {
    const actor = code === "DK-AUD" ? auditor : representativeOf(code);
    const writing = asApplication(circumstancesOf(actor, { now: AFTERWARDS }), async (sql) => {
      const entry = await append(sql, newId());
      await sql(positionOf("NO", entry));
    });
    await expect(writing).rejects.toThrow(/row-level security/);
  });

  it("is not there for the public's role, which sees the public face alone", async () => {
    for (const table of Object.keys(TABLE_CLASSES).filter((name) => !name.startsWith("public_face."))) {
      await expect(
        asPublic((sql) => sql(`SELECT FROM ${table}`)),
        table,
      ).rejects.toThrow(/permission denied/);
    }
    const { rows } = await asPublic((sql) => sql("SELECT count(*)::int AS found FROM public_face.notices"));
    expect(rows).toEqual([{ found: 0 }]);
  });
});

describe("the policies", () => {
  it.each(["tenders", "positions", "rounds", "entry_payloads"])(
    "on %s ask who looks once per statement",
    async (table) => {
      const { rows } = await asApplication(circumstancesOf(representativeOf("NO")), (sql) =>
        sql(`EXPLAIN SELECT * FROM ${table}`),
      );
      const plan = rows.map((row) => row["QUERY PLAN"]).join("\n");

      expect(plan).toContain("InitPlan");
      expect(/Filter: .*/.exec(plan)?.[0]).not.toContain("viewer");
    },
  );
});

describe("a participant, with raw SQL", () => {
  const norway = circumstancesOf(representativeOf("NO"));

  it("locks the stream of a tender that it does not lead", async () => {
    const { rows } = await asApplication(norway, (sql) =>
      sql("SELECT lock_stream('tender', $1) AS seq", [opened.tender]),
    );
    expect(Number(rows[0].seq)).toBeGreaterThan(0);
  });

  it("cannot write its own position without an entry, nor with one of another stream", async () => {
    const noEntryOfItsOwn = /has no entry of its own stream in this transaction/;

    const withAnOldEntry = asApplication(norway, async (sql) => {
      const { rows } = await sql("SELECT id FROM entries WHERE stream_id = $1 ORDER BY seq DESC LIMIT 1", [
        opened.tender,
      ]);
      await sql(positionOf("NO", rows[0].id));
    });
    await expect(withAnOldEntry).rejects.toThrow(noEntryOfItsOwn);

    const withAnotherStream = asApplication(norway, async (sql) => sql(positionOf("NO", await append(sql, newId()))));
    await expect(withAnotherStream).rejects.toThrow(noEntryOfItsOwn);
  });

  it.each([
    "UPDATE positions SET stance = 'object'",
    "DELETE FROM positions",
    "INSERT INTO entries SELECT * FROM entries",
    "UPDATE stream_heads SET seq = 0",
    "UPDATE accounts SET password_hash = 'x'",
    "SELECT * FROM sessions",
    "SELECT * FROM public_face.notices",
    "SELECT data FROM pgboss.job",
  ])("has no right to: %s", async (statement) => {
    await expect(asApplication(norway, (sql) => sql(statement))).rejects.toThrow(/permission denied/);
  });
});

describe("reading for a screen", () => {
  it("cannot write, whatever is tried", async () => {
    const writing = readAs(byRepresentativeOf("NO"), (db) =>
      past(db).act.createMany({
        data: [
          { id: newId(), actorRef: `person:${representativeOf("NO").person}`, useCase: "x", inputHash: "0".repeat(64) },
        ],
      }),
    );
    await expect(writing).rejects.toThrow(/read-only transaction/);
  });
});

/** The type has no method that writes; this takes the type away. */
function past(db: unknown) {
  return db as { act: { createMany: (rows: unknown) => Promise<unknown> } };
}

async function append(sql: Sql, stream: string): Promise<string> {
  const entry = newId();
  await sql("SELECT append_entry($1, 'tender', $2, 'PositionStated', 1, now(), $1, '{}', 'participants', 'NO')", [
    entry,
    stream,
  ]);
  return entry;
}

function positionOf(country: string, entry: string): string {
  return `INSERT INTO positions (tender_id, owner_country, n, part, sha256, round_id, stance, stated_by, stated_at, audience, entry_id)
    VALUES ('${opened.tender}', '${country}', 99, 'common', '${"0".repeat(64)}', '${opened.round}', 'consent',
      '${representativeOf("NO").person}', now(), 'participants', '${entry}')`;
}
