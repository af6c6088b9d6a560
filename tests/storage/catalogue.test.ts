import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { TABLE_CLASSES } from "@/storage/table-classes";
import { asSuperuser } from "../support/raw-sql";

type Table = {
  name: string;
  owner: string;
  forced: boolean;
  app: string;
  worker: string;
  visitor: string;
  policies: string[];
  columns: string[];
  proven: boolean;
};

type TableName = keyof typeof TABLE_CLASSES;

/** The rights of the application and of the worker, by class. */
const RIGHTS = {
  record: "SELECT",
  acts: "INSERT,SELECT",
  reference: "INSERT,SELECT",
  workings: "",
  log: "INSERT,SELECT",
  face: "",
  tool: "",
} as const;

/** What differs from the class, and why. */
const APP: Readonly<Record<string, string>> = {
  acts: "INSERT,SELECT", // the claim of an act; its outcome is filled in once, by column
  accounts: "SELECT", // one's own, and its language by column; found at sign-in by a function
  outbox: "SELECT", // one's own mail
  mail_choices: "INSERT,SELECT,UPDATE", // one's own
  clause_drafts: "DELETE,INSERT,SELECT,UPDATE", // one's own, until it is saved or thrown away
  sheets: "DELETE,INSERT,SELECT", // one's own, until it is used or a day has gone
  visits: "INSERT,SELECT,UPDATE", // one's own
};
const WORKER: Readonly<Record<string, string>> = {
  acts: "INSERT,SELECT",
  accounts: "INSERT,SELECT", // the operator registers, the clock writes to people
  outbox: "INSERT,SELECT", // sent_at, digest_id and left_out_at by column
  mail_choices: "SELECT", // the clock asks before it writes
  sheets: "DELETE,INSERT,SELECT",
  clause_drafts: "DELETE,INSERT,SELECT,UPDATE",
  "public_face.notices": "INSERT,SELECT", // the clock publishes
  "public_face.parts": "INSERT,SELECT",
};

const rightsOf = (
  role: string,
) => `(SELECT coalesce(string_agg(DISTINCT privilege_type, ',' ORDER BY privilege_type), '')
  FROM information_schema.role_table_grants g WHERE g.table_schema = n.nspname AND g.table_name = relname AND grantee IN ('${role}', 'PUBLIC'))`;

const tables: Table[] = await asSuperuser(async (sql) => {
  const { rows } = await sql(`
    SELECT CASE n.nspname WHEN 'public' THEN relname ELSE n.nspname || '.' || relname END AS name, pg_get_userbyid(relowner) AS owner,
      relrowsecurity AND relforcerowsecurity AS forced, ${rightsOf("samband_app")} AS app, ${rightsOf("samband_worker")} AS worker,
      ${rightsOf("samband_public")} AS visitor,
      (SELECT array_agg(CASE WHEN cmd = 'ALL' THEN 'DELETE,INSERT,SELECT,UPDATE' ELSE cmd END) FROM pg_policies p
        WHERE p.schemaname = n.nspname AND p.tablename = relname AND roles && ARRAY['samband_app', 'samband_worker']::name[]) AS policies,
      (SELECT array_agg(attname::text ORDER BY attname) FROM pg_attribute WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped) AS columns,
      EXISTS (SELECT FROM pg_trigger WHERE tgrelid = c.oid AND tgname = 'every_act_has_its_entry' AND tgenabled = 'O') AS proven
    FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
    WHERE n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast', 'pgboss') AND relkind IN ('r', 'p', 'v', 'm') ORDER BY 1`);
  return rows.map((row) => ({ ...row, policies: row.policies ?? [] }));
});

const classOf = (name: string) => TABLE_CLASSES[name as TableName];

describe("the tables of a freshly migrated database", () => {
  it("are each in exactly one class", () => {
    expect(tables.map(({ name }) => name).sort()).toEqual(Object.keys(TABLE_CLASSES).sort());
  });

  it.each(tables)("$name is the owner's, forced under its policies, with the rights of its class", (table) => {
    const { name, owner, forced, app, worker, visitor, policies } = table;
    expect(owner).toBe("samband_owner");
    // The tool's own table holds names of migrations alone, of which three columns are granted.
    expect(forced).toBe(classOf(name) !== "tool");
    expect(app).toBe(APP[name] ?? RIGHTS[classOf(name)]);
    expect(worker).toBe(WORKER[name] ?? RIGHTS[classOf(name)]);
    expect(visitor).toBe(classOf(name) === "face" ? "SELECT" : "");
    const answered = new Set(policies.flatMap((command) => command.split(",")));
    expect([...answered]).toEqual(expect.arrayContaining([...app.split(","), ...worker.split(",")].filter(Boolean)));
  });

  it.each(tables.filter(({ name }) => ["acts", "reference"].includes(classOf(name))))(
    "$name has an entry for every row",
    ({ columns, proven }) => {
      expect(columns).toContain("entry_id");
      expect(columns).toContain("audience");
      expect(proven).toBe(true);
    },
  );

  it("are the models of Prisma, column by column", () => {
    const folder = path.resolve(import.meta.dirname, "../../prisma/models");
    const models = readdirSync(folder).flatMap((file) =>
      readFileSync(path.join(folder, file), "utf8")
        .split(/^model /m)
        .slice(1),
    );
    const modelled = models.map((text) => {
      const fields = text.split("\n").filter((line) => /^ {2}\w+ +\w/.test(line));
      const columns = fields.map((line) => /@map\("(\w+)"\)/.exec(line)?.[1] ?? /^ {2}(\w+)/.exec(line)?.[1] ?? "");
      return [/@@map\("(\w+)"\)/.exec(text)?.[1], columns.sort()];
    });
    const own = tables.filter(({ name }) => classOf(name) !== "tool" && classOf(name) !== "face");
    expect(Object.fromEntries(modelled)).toEqual(Object.fromEntries(own.map(({ name, columns }) => [name, columns])));
  });
});

describe("the product's roles", () => {
  it("are no superusers, pass no policy by, and only the owner owns", async () => {
    const { rows } = await asSuperuser((sql) =>
      sql(`SELECT rolname, rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication AS too_much,
        (SELECT count(*)::int FROM pg_class WHERE relowner = pg_roles.oid) AS owned FROM pg_roles WHERE rolname LIKE 'samband_%' ORDER BY 1`),
    );
    expect(rows.map(({ rolname }) => rolname)).toEqual([
      "samband_app",
      "samband_doorkeeper",
      "samband_owner",
      "samband_public",
      "samband_recorder",
      "samband_worker",
    ]);
    expect(rows.filter(({ too_much }) => too_much)).toEqual([]);
    expect(rows.filter(({ owned }) => owned > 0).map(({ rolname }) => rolname)).toEqual(["samband_owner"]);
  });
});
