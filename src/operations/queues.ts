import { PgBoss } from "pg-boss";
import { QUEUES, QUEUE_SCHEMA } from "@/platform/queue";
import { connected } from "./connected";

/** Makes the queues' own schema, as the owning role; app and worker only use it. */
export async function makeQueues(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    schema: QUEUE_SCHEMA,
    max: 2,
    supervise: false,
    schedule: false,
  });
  boss.on("error", () => undefined); // what fails here also throws here
  await boss.start();
  try {
    for (const { name, options } of QUEUES) {
      await boss.createQueue(name, options); // nothing happens to one that is there
      await boss.updateQueue(name, options);
    }
  } finally {
    await boss.stop({ graceful: false });
  }
  await grantQueues(ownerUrl);
}

/** The web processes may leave work and see neither what is left nor by whom; the worker works it. */
async function grantQueues(ownerUrl: string): Promise<void> {
  await connected(ownerUrl, (owner) =>
    owner.query(`
      GRANT USAGE ON SCHEMA ${QUEUE_SCHEMA} TO samband_app, samband_worker;
      GRANT SELECT ON ${QUEUE_SCHEMA}.queue TO samband_app;
      GRANT INSERT, SELECT (id, start_after) ON ${QUEUE_SCHEMA}.job_common TO samband_app;
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${QUEUE_SCHEMA} TO samband_worker`),
  );
}
