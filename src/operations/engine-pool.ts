import { Pool, type QueryArrayConfig, type QueryArrayResult } from "pg";

/** PostgreSQL's internal type "char" of the catalogues, which Prisma's adapter refuses, and text, which it knows. */
const CHAR = 18;
const TEXT = 25;

/** Said within the migration's own transaction: what is applied and what is noted as applied cannot differ. */
const NOTED_AS_APPLIED = `
  UPDATE _prisma_migrations SET finished_at = clock_timestamp() WHERE finished_at IS NULL AND rolled_back_at IS NULL`;

/** The one connection that the migration engine works on, with what its adapter lacks made good. */
export class EnginePool extends Pool {
  readonly #migrations: ReadonlySet<string>;
  #charColumns: readonly number[] = [];

  /** `migrations` are the scripts that the engine notes, one by one, in _prisma_migrations. */
  constructor(ownerUrl: string, migrations: ReadonlySet<string>) {
    super({ connectionString: ownerUrl, max: 1 });
    this.#migrations = migrations;
    this.on("error", () => undefined); // a connection lost while idle shows at its next use
    Object.assign(this, { query: (asked: QueryArrayConfig) => this.#ask(asked) });
  }

  /** One simple query is one transaction: a script that fails, or is interrupted, leaves nothing. */
  async runScript(script: string): Promise<void> {
    await super.query(this.#migrations.has(script) ? `${script};${NOTED_AS_APPLIED}` : script);
  }

  /** Which columns of the last answer are of type "char": the engine wants to be told so. */
  get charColumns(): readonly number[] {
    return this.#charColumns;
  }

  async #ask(asked: QueryArrayConfig): Promise<QueryArrayResult> {
    const result = await super.query(asked);
    this.#charColumns = result.fields.flatMap(({ dataTypeID }, index) => (dataTypeID === CHAR ? [index] : []));
    for (const field of result.fields) if (field.dataTypeID === CHAR) field.dataTypeID = TEXT;
    return result;
  }
}
