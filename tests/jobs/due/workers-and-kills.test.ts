import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { instantFrom } from "@/domain/definitions/time";
import { startWorker } from "@/jobs/worker";
import { asSuperuser } from "../../support/raw-sql";
import { answered, aProposedTender, theNordicWorld } from "../../support/world";
import { outbox, theClockShows } from "../at-work";
import { looksForMandate } from "./swept";

const TENDERS = 16;
/** A worker is killed as soon as so many are done. */
const KILLED_AFTER = [1, 6, 11];
const WAITING = instantFrom("2026-06-01T09:00:00Z");
const DAYS_LATER = instantFrom("2026-06-25T09:00:00Z");
const soon = { timeout: 60_000, interval: 200 };

process.env["SAMBAND_ORIGIN"] = "https://samband.example";
process.env["SAMBAND_JOURNAL_URL"] = "http://127.0.0.1:9";

beforeAll(() => theNordicWorld());

/** Tenders in which Iceland looked for a mandate that did not come while no worker was there. */
async function manyThatLapsed(): Promise<readonly string[]> {
  await theClockShows(WAITING);
  const tenders: string[] = [];
  for (let place = 0; place < TENDERS; place += 1) {
    const made = await aProposedTender({ participants: ["NO", "IS"] });
    await answered(made, "NO", { in: [1, 2] });
    await looksForMandate("IS", { ...made, by: "2026-06-20" });
    tenders.push(made.tender);
  }
  await theClockShows(DAYS_LATER);
  return tenders;
}

/** How often each of them lapsed: once, or not yet. */
async function lapsesOf(tenders: readonly string[]): Promise<readonly number[]> {
  return asSuperuser(async (sql) => {
    const { rows } = await sql(
      `SELECT t.id, count(e.id)::int AS lapses FROM unnest($1::uuid[]) AS t (id)
       LEFT JOIN entries AS e ON e.stream_id = t.id AND e.event = 'AnswersLapsed' GROUP BY t.id`,
      [tenders],
    );
    return rows.map(({ lapses }) => lapses);
  });
}

async function countOf(tenders: readonly string[]): Promise<number> {
  return (await lapsesOf(tenders)).filter((lapses) => lapses > 0).length;
}

/** Norway's two and Iceland's two voices, and the lead's officer: each once of each tender. */
async function allAreTold(tenders: readonly string[]): Promise<void> {
  const links = tenders.map((tender) => `/tenders/${tender}/lots`);
  await vi.waitFor(async () => {
    const told = (await outbox("AnswersLapsed")).filter(({ link }) => links.includes(link));
    expect(told).toHaveLength(tenders.length * 5);
  }, soon);
}

const everyOneOnce = Array.from({ length: TENDERS }, () => 1);

describe("what is due", () => {
  it("is done once by two workers that begin together, and told once", async () => {
    const tenders = await manyThatLapsed();
    const failures: unknown[] = [];
    const url = process.env["SAMBAND_WORKER_DATABASE_URL"] ?? "";
    const report = { done: () => undefined, failed: ({ failure }: { failure: unknown }) => failures.push(failure) };

    const workers = await Promise.all([startWorker(url, report), startWorker(url, report)]);
    await vi.waitFor(async () => expect(await lapsesOf(tenders)).toEqual(everyOneOnce), soon);
    await allAreTold(tenders);
    await Promise.all(workers.map((worker) => worker.stop()));

    expect(await lapsesOf(tenders)).toEqual(everyOneOnce);
    expect(failures).toEqual([]);
  });

  it("is done once though worker after worker is killed in the middle of it", async () => {
    const tenders = await manyThatLapsed();
    const begun: number[] = [];
    for (const enough of KILLED_AFTER) {
      const worker = await aWorkerProcess();
      while ((await countOf(tenders)) < enough) await pause(2);
      worker.kill("SIGKILL");
      await once(worker, "exit");
      begun.push(await countOf(tenders));
    }
    const last = await aWorkerProcess();
    await vi.waitFor(async () => expect(await lapsesOf(tenders)).toEqual(everyOneOnce), soon);
    await allAreTold(tenders);
    last.kill("SIGTERM");
    await once(last, "exit");

    console.info(`killed ${KILLED_AFTER.length} times, after ${begun.join(", ")} of ${TENDERS}`);
    expect(begun.some((count) => count > 0 && count < TENDERS)).toBe(true);
    expect(await lapsesOf(tenders)).toEqual(everyOneOnce);
  }, 180_000);
});

async function aWorkerProcess(): Promise<ChildProcess> {
  const worker = spawn(process.execPath, ["--import", "tsx", "src/operations/work.ts"], {
    env: { ...process.env, SAMBAND_APP_DATABASE_URL: process.env["SAMBAND_WORKER_DATABASE_URL"] },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  await once(worker, "message");
  return worker;
}
