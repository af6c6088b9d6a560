import type { Circumstances } from "@/domain/people/circumstances";
import { database, type PrismaTransaction } from "./client";
import { Prisma } from "./generated/client";
import { speakAs } from "./speak-as";

type ReadMethod = "findUnique" | "findUniqueOrThrow" | "findFirst" | "findMany" | "count" | "aggregate" | "groupBy";

type ModelName = {
  [Key in keyof PrismaTransaction]: PrismaTransaction[Key] extends { findMany: unknown } ? Key : never;
}[keyof PrismaTransaction];

/** The database as a screen may see it: there is no method here that could write. */
export type ReadOnlyDatabase = {
  readonly [Model in ModelName]: Pick<PrismaTransaction[Model], ReadMethod & keyof PrismaTransaction[Model]>;
};

/** A page is rather late than not there: a reader waits this long for a connection, and for what is read on it. */
const WAITS_MS = 15_000;

/** One view of one moment, as the actor may see it. Everything that a screen shows is read in it. */
export function readAs<Seen>(
  circumstances: Circumstances,
  read: (db: ReadOnlyDatabase) => Promise<Seen>,
): Promise<Seen> {
  return database(circumstances.actor.kind).$transaction(
    async (opened) => {
      await speakAs(opened, circumstances, "read-only");
      return read(opened);
    },
    { isolationLevel: Prisma.TransactionIsolationLevel.RepeatableRead, maxWait: WAITS_MS, timeout: WAITS_MS },
  );
}
