import type { Prisma } from "./generated/client";
import type { PrismaTransaction } from "./client";
import type { ReadOnlyDatabase } from "./read-as";

/** Parameterised SQL of a find-….ts, for what the models cannot ask: in its reader's transaction, and as its actor. */
export function findRows<Row>(db: ReadOnlyDatabase, sql: Prisma.Sql): Promise<readonly Row[]> {
  return withSql(db).$queryRaw<Row[]>(sql);
}

/** Safe because every ReadOnlyDatabase is a transaction of which the type names only what reads. */
function withSql(db: ReadOnlyDatabase): Pick<PrismaTransaction, "$queryRaw"> {
  return db as unknown as Pick<PrismaTransaction, "$queryRaw">;
}
