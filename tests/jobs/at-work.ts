import { Client } from "pg";
import type { Instant } from "@/domain/definitions/time";
import { followEvent } from "@/jobs/after/follow-event";
import type { Leave, LeftWork } from "@/jobs/left-work";
import { readClock } from "@/platform/clock";
import { enqueue, type QueueName } from "@/platform/queue";
import { setClock } from "@/use-cases/record/set-clock";
import { circumstancesOf, operator } from "../support/actors";
import { asSuperuser } from "../support/raw-sql";
import { done } from "../support/world";

/** The installation's clock shows this instant now, and goes on from there. */
export async function theClockShows(at: Instant): Promise<void> {
  const [{ offset }] = await asSuperuser(async (sql) => {
    const { rows } = await sql(
      "SELECT coalesce((SELECT offset_ms FROM clock_offsets ORDER BY n DESC LIMIT 1), 0) AS offset",
    );
    return rows as [{ offset: string }];
  });
  const offsetMs = Number(offset) + Date.parse(at) - Date.parse(await readClock());
  await done(setClock(circumstancesOf(operator), { offsetMs }));
}

/** What was left in a queue and not begun, oldest first. */
export function leftIn<Queue extends QueueName>(queue: Queue): Promise<readonly LeftWork[Queue][]> {
  return asSuperuser(async (sql) => {
    const { rows } = await sql(
      "SELECT data FROM pgboss.job WHERE name = $1 AND state = 'created' ORDER BY created_on, id",
      [queue],
    );
    return rows.map(({ data }) => data as LeftWork[Queue]);
  });
}

/** What was left after events of this kind. */
export async function leftAfter(event: LeftWork["after"]["event"]): Promise<readonly LeftWork["after"][]> {
  return (await leftIn("after")).filter((work) => work.event === event);
}

/** Leaves work as the worker does, by its role. */
export const leave: Leave = async (queue, work, options) => {
  const worker = new Client(process.env["SAMBAND_WORKER_DATABASE_URL"]);
  await worker.connect();
  try {
    await enqueue((text, values) => worker.query(text, values), queue, work, options);
  } finally {
    await worker.end();
  }
};

/** Does what was left after the latest event of this kind. */
export async function followed(event: LeftWork["after"]["event"]): Promise<void> {
  const work = (await leftAfter(event)).at(-1);
  if (!work) throw new Error(`nothing was left after ${event}`);
  await followEvent(work, leave);
}

export type Mail = {
  readonly id: string;
  readonly address: string;
  readonly about: string;
  readonly language: string;
  readonly subject: string;
  readonly text: string;
  readonly link: string;
  readonly sent_at: Date | null;
  /** By itself, in a digest, or as one. */
  readonly goes: "at-once" | "waits" | "digest";
};

/** The outbox, by address. */
export function outbox(about = ""): Promise<readonly Mail[]> {
  return asSuperuser(async (sql) => {
    const { rows } = await sql(
      `SELECT outbox.*, address FROM outbox JOIN accounts USING (person_id)
       WHERE about LIKE $1 || '%' ORDER BY written_at, address`,
      [about],
    );
    return rows;
  });
}

/** From now on this person reads that language, in that zone. */
export async function reads(address: string, language: string, timeZone: string): Promise<void> {
  await asSuperuser((sql) =>
    sql("UPDATE accounts SET language = $2, time_zone = $3 WHERE address = $1", [address, language, timeZone]),
  );
}
