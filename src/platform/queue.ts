import { PgBoss, type QueueOptions, type SendOptions } from "pg-boss";

export const QUEUE_SCHEMA = "pgboss";

/**
 * Tried again for about three weeks: after 5 s, then twice as long each time, up to an hour. Work
 * that waits is kept for ten years, for it is never right to forget it unseen; a worker that died
 * is noticed by its missing heartbeat.
 */
const PATIENT = {
  retryLimit: 500,
  retryDelay: 5,
  retryBackoff: true,
  retryDelayMax: 3600,
  retentionSeconds: 10 * 365 * 24 * 3600,
  heartbeatSeconds: 20,
} as const satisfies QueueOptions;

/** What is left to be done after an act, each kind in a queue of its own. */
export const QUEUES = [
  /** What follows from a recorded event: who is told, what is begun. */
  { name: "after", options: PATIENT },
  { name: "send-mail", options: PATIENT },
  /** A dispatched notice is handed to the Official Journal. */
  { name: "send-notice", options: PATIENT },
  /** The Official Journal is asked what became of a notice. */
  { name: "ask-journal", options: PATIENT },
] as const satisfies readonly { readonly name: string; readonly options: QueueOptions }[];

export type QueueName = (typeof QUEUES)[number]["name"];

/** A statement of the caller's transaction. */
export type ExecuteSql = (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>;

/**
 * Leaves work to the worker, within the caller's transaction: what is rolled back was never left.
 * Nothing is started here. With `id`, the same work is left only once while its job is kept.
 */
export async function enqueue(
  executeSql: ExecuteSql,
  queue: QueueName,
  payload: object,
  options: Pick<SendOptions, "id" | "startAfter" | "singletonKey" | "priority"> = {},
): Promise<void> {
  const boss = new PgBoss({
    db: { executeSql },
    schema: QUEUE_SCHEMA,
    supervise: false,
    schedule: false,
    migrate: false,
  });
  await boss.send(queue, payload, options);
}

/** The queues as the worker uses them: it works and cleans up, and changes nothing about the schema. */
export function queuesOf(connectionString: string): PgBoss {
  return new PgBoss({
    connectionString,
    schema: QUEUE_SCHEMA,
    migrate: false,
    createSchema: false,
    reindex: false, // indexes are the owner's
    schedule: false,
    superviseIntervalSeconds: 10,
    monitorIntervalSeconds: 10,
  });
}
