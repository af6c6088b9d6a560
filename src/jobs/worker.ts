import type { Job, PgBoss } from "pg-boss";
import { QUEUES, queuesOf, type QueueName } from "@/platform/queue";
import { followEvent } from "./after/follow-event";
import { startSweeping } from "./due/sweep-again";
import type { Leave, LeftWork } from "./left-work";
import { sendMail } from "./mail/send-mail";
import { bringToJournal } from "./notices/bring-to-journal";

const LOOKS_EVERY_S = 0.5;
/** What was begun is finished before the worker ends; what takes longer is taken up by the next one. */
const UNFINISHED_MS = 15_000;

type WorkOn<Queue extends QueueName> = (work: LeftWork[Queue], leave: Leave) => Promise<void>;

/** What is done with the work of each queue. */
const WORK: { readonly [Queue in QueueName]: WorkOn<Queue> } = {
  after: followEvent,
  "send-mail": sendMail,
  "send-notice": (work, leave) => bringToJournal({ ...work, asked: 0 }, leave),
  "ask-journal": bringToJournal,
};

/** What was worked on: work of a queue, or something that became due. */
type Worked = { readonly queue: QueueName } | { readonly due: string };

/** Where the worker says what it did and what went wrong. */
type WorkReport = {
  readonly done: (what: Worked & { readonly job: string }) => void;
  readonly failed: (what: Partial<Worked> & { readonly job?: string; readonly failure: unknown }) => void;
};

/** Works on what was left, and on what becomes due, until it is stopped. Any number of workers may do so at once. */
export async function startWorker(
  connectionString: string,
  report: WorkReport,
): Promise<{ readonly stop: () => Promise<void> }> {
  const boss = queuesOf(connectionString);
  boss.on("error", (failure) => report.failed({ failure }));
  await boss.start();
  for (const { name } of QUEUES) await workOn(name, boss, report);
  const sweeping = startSweeping(report);
  return {
    stop: async () => {
      await Promise.all([sweeping.stop(), boss.stop({ graceful: true, timeout: UNFINISHED_MS })]);
    },
  };
}

/** A job that fails is told of and, by its queue, tried again. */
async function workOn<Queue extends QueueName>(queue: Queue, boss: PgBoss, report: WorkReport): Promise<void> {
  const leave = leavesTo(boss);
  const work = WORK[queue];
  const options = { pollingIntervalSeconds: LOOKS_EVERY_S };
  await boss.work(queue, options, async (jobs: Job<LeftWork[Queue]>[]) => {
    for (const { id, data } of jobs) {
      try {
        await work(data, leave);
      } catch (failure) {
        report.failed({ queue, job: id, failure });
        throw failure;
      }
      report.done({ queue, job: id });
    }
  });
}

function leavesTo(boss: PgBoss): Leave {
  return async (queue, work, options) => {
    await boss.send(queue, work, options);
  };
}
