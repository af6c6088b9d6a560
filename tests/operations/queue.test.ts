import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { enqueue, queuesOf } from "@/platform/queue";
import { asSuperuser } from "../support/raw-sql";

const app = new Client(process.env["SAMBAND_APP_DATABASE_URL"]);
const sql = (text: string, values?: unknown[]) => app.query(text, values);

beforeAll(() => app.connect());
afterAll(() => app.end());

describe("work that is left within a transaction", () => {
  it("was never left when the transaction is rolled back", async () => {
    await app.query("BEGIN");
    await enqueue(sql, "after", { what: "rolled back" });
    await app.query("ROLLBACK");

    expect(await jobs()).toEqual([]);
  });

  it("is left once when it is left again under its own id", async () => {
    const id = "01900000-0000-7000-8000-0000000000aa";
    for (const what of ["first", "again"]) await enqueue(sql, "send-mail", { what }, { id });

    expect(await jobs()).toMatchObject([{ name: "send-mail", data: { what: "first" } }]);
  });

  it("is worked by the worker's role", async () => {
    await app.query("BEGIN");
    await enqueue(sql, "after", { what: "committed" });
    await app.query("COMMIT");

    const worker = queuesOf(process.env["SAMBAND_WORKER_DATABASE_URL"] ?? "");
    await worker.start();
    const worked = await new Promise((resolve, reject) => {
      worker.on("error", reject);
      void worker.work("after", { pollingIntervalSeconds: 0.5 }, async ([job]) => resolve(job?.data));
    });
    await worker.stop({ timeout: 2000 });

    expect(worked).toEqual({ what: "committed" });
  });

  it("cannot be read, changed or taken away by the application that left it", async () => {
    for (const deed of [
      "SELECT data FROM pgboss.job_common",
      "UPDATE pgboss.job_common SET state = 'completed'",
      "DELETE FROM pgboss.job_common",
      "INSERT INTO pgboss.queue (name, policy) VALUES ('another', 'standard')",
    ])
      await expect(app.query(deed)).rejects.toMatchObject({ code: "42501" });
  });
});

async function jobs(): Promise<unknown[]> {
  const { rows } = await asSuperuser((run) => run("SELECT name, data FROM pgboss.job ORDER BY created_on"));
  return rows;
}
