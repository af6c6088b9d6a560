import { globSync, readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";
import { Pool } from "pg";

const PRISMA = path.resolve(import.meta.dirname, "../../prisma");

/** Said within the migration's own transaction: what is applied and what is noted as applied cannot differ. */
const NOTED_AS_APPLIED = `
  UPDATE _prisma_migrations SET finished_at = clock_timestamp() WHERE finished_at IS NULL AND rolled_back_at IS NULL`;

/** Prisma's own tool would download its engine first; the same engine comes as WebAssembly from npm. */
export async function applyMigrations(ownerUrl: string): Promise<readonly string[]> {
  loadEngine();
  const pool = new Pool({ connectionString: ownerUrl, max: 1 });
  pool.on("error", () => undefined); // a connection lost while idle shows at its next use
  try {
    const adapters = bindMigrationAwareSqlAdapterFactory(new WholeScripts(pool));
    const migrations = await engine.SchemaEngine.new({ datamodels: models() }, () => undefined, adapters);
    const filters = { externalTables: [], externalEnums: [] };
    return (await migrations.applyMigrations({ migrationsList: migrationsList(), filters })).appliedMigrationNames;
  } finally {
    await pool.end(); // the engine leaves its connections open
  }
}

/** The names of the migrations that this version of the product needs. */
export function migrationNames(): readonly string[] {
  return readdirSync(path.join(PRISMA, "migrations"))
    .filter((name) => /^\d{12}_/.test(name))
    .sort();
}

/**
 * The stock adapter cuts a script at every semicolon, those inside functions, strings and comments
 * included, and runs the pieces one by one. Sent whole, a script is one transaction: one that fails,
 * or is interrupted, leaves nothing.
 */
class WholeScripts extends PrismaPg {
  readonly #pool: Pool;
  readonly #migrations = new Set(migrationScripts().map(({ script }) => script));

  constructor(pool: Pool) {
    super(pool);
    this.#pool = pool;
  }

  override async connect() {
    return Object.assign(await super.connect(), { executeScript: (script: string) => this.#run(script) });
  }

  async #run(script: string): Promise<void> {
    await this.#pool.query(this.#migrations.has(script) ? `${script};${NOTED_AS_APPLIED}` : script);
  }
}

let isLoaded = false;

/** The package leaves loading its WebAssembly to whoever bundles it; nobody bundles us. */
function loadEngine(): void {
  if (isLoaded) return;
  const registry = { set_message: (message: string) => process.stderr.write(`${message}\n`) };
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: registry }); // else a panic hides its own message
  const script = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const module = new WebAssembly.Module(readFileSync(script.replace(/\.js$/, ".wasm")));
  const { exports } = new WebAssembly.Instance(module, { "./schema_engine_bg.js": needsOfEngine() });
  engine.__wbg_set_wasm(exports);
  const start = exports["__wbindgen_start"];
  if (typeof start !== "function") throw new Error("this is not the schema engine");
  Reflect.apply(start, undefined, []);
  isLoaded = true;
}

/** The engine waits for its lock at most ten seconds; that wait, long over, must not keep a process alive. */
function needsOfEngine(): WebAssembly.ModuleImports {
  const [setsTimeout = ""] = Object.keys(engine).filter((name) => name.startsWith("__wbg_setTimeout_"));
  return { ...engine, [setsTimeout]: (work: () => void, ms: number) => setTimeout(work, ms).unref() };
}

function models(): [string, string][] {
  return globSync("**/*.prisma", { cwd: PRISMA })
    .sort()
    .map((file) => [`prisma/${file}`, readFileSync(path.join(PRISMA, file), "utf8")]);
}

function migrationScripts() {
  return migrationNames().map((name) => ({
    name,
    script: readFileSync(path.join(PRISMA, "migrations", name, "migration.sql"), "utf8"),
  }));
}

function migrationsList() {
  const migrationDirectories = migrationScripts().map(({ name, script }) => ({
    path: name,
    migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value: script } },
  }));
  const lockfile = { path: "migration_lock.toml", content: 'provider = "postgresql"\n' };
  return { baseDir: path.join(PRISMA, "migrations"), lockfile, shadowDbInitScript: "", migrationDirectories };
}
