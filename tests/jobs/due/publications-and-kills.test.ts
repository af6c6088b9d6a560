import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { instantFrom } from "@/domain/definitions/time";
import { bringToJournal } from "@/jobs/notices/bring-to-journal";
import { startWorker } from "@/jobs/worker";
import { asSuperuser } from "../../support/raw-sql";
import { theNordicWorld } from "../../support/world";
import { leave, theClockShows } from "../at-work";
import { aDispatchedNotice, frozenBytes, publicBytes } from "../dispatched";
import { aJournal } from "../journal-desk";

const NOTICES = 6;
/** A worker is killed as soon as so many are public. */
const KILLED_AFTER = [1, 3];
const CONFIRMED = instantFrom("2026-06-01T09:20:00Z");
const DAYS_LATER = instantFrom("2026-06-04T09:20:00Z");
const soon = { timeout: 60_000, interval: 200 };

process.env["SAMBAND_ORIGIN"] = "https://samband.example";
const journal = await aJournal({ delayMs: 0 });

/** Stands before the journal and thinks for a while, so that a worker can be killed between one notice and the next. */
const slow = createServer((request, response) => {
  setTimeout(() => void passOn(request, response), 400);
});
async function passOn(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const answer = await fetch(`${journal.url}${request.url}`);
  response.writeHead(answer.status, { "content-type": "application/json" }).end(await answer.text());
}
await new Promise<void>((resolve) => slow.listen(0, "127.0.0.1", resolve));

beforeAll(() => theNordicWorld());
beforeEach(() => theClockShows(CONFIRMED));
afterAll(async () => {
  slow.closeAllConnections();
  slow.close();
  await journal.ends();
});

type Made = Awaited<ReturnType<typeof aDispatchedNotice>>;

/** Notices that were received, and of which nobody heard for three days, because no worker was there. */
async function manyWithoutWord(): Promise<readonly Made[]> {
  const made: Made[] = [];
  for (let place = 0; place < NOTICES; place += 1) {
    const each = await aDispatchedNotice();
    await journal.behaves({ next: "delay" });
    await bringToJournal({ tender: each.tender, notice: each.notice, asked: 0 }, leave);
    made.push(each);
  }
  await theClockShows(DAYS_LATER);
  return made;
}

/** How often each of them was made public: once, or not yet. */
async function timesPublic(made: readonly Made[]): Promise<readonly number[]> {
  return asSuperuser(async (sql) => {
    const { rows } = await sql(
      `SELECT t.id, (SELECT count(*)::int FROM entries e WHERE e.stream_id = t.id AND e.event = 'NoticeMadePublic') AS times
       FROM unnest($1::uuid[]) AS t (id)`,
      [made.map(({ tender }) => tender)],
    );
    return rows.map(({ times }) => times);
  });
}

async function countOf(made: readonly Made[]): Promise<number> {
  return (await timesPublic(made)).filter((times) => times > 0).length;
}

async function sentOnceAndWhole(made: readonly Made[]): Promise<void> {
  for (const { notice, revision } of made) {
    expect(await journal.says(notice)).toMatchObject({ submissions: 1 });
    expect(await publicBytes(notice)).toEqual(await frozenBytes(revision));
  }
}

const everyOneOnce = Array.from({ length: NOTICES }, () => 1);

describe("notices of which there is no word for three days", () => {
  it("are made public once by two workers that begin together", async () => {
    const made = await manyWithoutWord();
    const failures: unknown[] = [];
    const url = process.env["SAMBAND_WORKER_DATABASE_URL"] ?? "";
    const report = { done: () => undefined, failed: ({ failure }: { failure: unknown }) => failures.push(failure) };

    const workers = await Promise.all([startWorker(url, report), startWorker(url, report)]);
    await vi.waitFor(async () => expect(await timesPublic(made)).toEqual(everyOneOnce), soon);
    await pause(4_000); // each of them sweeps once more
    await Promise.all(workers.map((worker) => worker.stop()));

    expect(await timesPublic(made)).toEqual(everyOneOnce);
    expect(failures).toEqual([]);
    await sentOnceAndWhole(made);
  }, 120_000);

  it("are made public once though worker after worker is killed in the middle of it", async () => {
    const made = await manyWithoutWord();
    const begun: number[] = [];
    for (const enough of KILLED_AFTER) {
      const worker = await aWorkerProcess();
      while ((await countOf(made)) < enough) await pause(2);
      worker.kill("SIGKILL");
      await once(worker, "exit");
      begun.push(await countOf(made));
    }
    const last = await aWorkerProcess();
    await vi.waitFor(async () => expect(await timesPublic(made)).toEqual(everyOneOnce), soon);
    last.kill("SIGTERM");
    await once(last, "exit");

    console.info(`killed ${KILLED_AFTER.length} times, after ${begun.join(", ")} of ${NOTICES}`);
    expect(begun.some((count) => count > 0 && count < NOTICES)).toBe(true);
    await sentOnceAndWhole(made);
  }, 180_000);
});

async function aWorkerProcess(): Promise<ChildProcess> {
  const address = slow.address();
  if (typeof address !== "object" || address === null) throw new Error("nobody stands before the journal");
  const thinking = { SAMBAND_JOURNAL_URL: `http://127.0.0.1:${address.port}` };
  const worker = spawn(process.execPath, ["--import", "tsx", "src/operations/work.ts"], {
    env: { ...process.env, ...thinking, SAMBAND_APP_DATABASE_URL: process.env["SAMBAND_WORKER_DATABASE_URL"] },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  await once(worker, "message");
  return worker;
}
