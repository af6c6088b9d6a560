import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { instantFrom } from "@/domain/definitions/time";
import { theClockShows } from "../jobs/at-work";
import { aDispatchedNotice, answersIn, frozenBytes, publicBytes } from "../jobs/dispatched";
import { aJournal } from "../jobs/journal-desk";
import { theNordicWorld } from "../support/world";
import { aHoldingDesk, MOMENTS } from "./a-holding-desk";
import { startOwnServer } from "./an-own-server";

const NOTICES = 6;
/** A worker that died is noticed after 20 s without a heartbeat, looked for every 10 s; then the work is taken up again. */
const TAKEN_UP_WITHIN = { timeout: 150_000, interval: 500 };

let server: Awaited<ReturnType<typeof startOwnServer>>;
let journal: Awaited<ReturnType<typeof aJournal>>;
let desk: Awaited<ReturnType<typeof aHoldingDesk>>;

beforeAll(async () => {
  server = await startOwnServer();
  journal = await aJournal({ delayMs: 0 });
  desk = await aHoldingDesk(journal.url);
  await theNordicWorld();
  await theClockShows(instantFrom("2026-06-02T08:00:00Z"));
});

afterAll(async () => {
  desk.closes();
  await journal.ends();
  await server.stop();
});

async function aWorker(): Promise<ChildProcess> {
  const worker = spawn(process.execPath, ["--import", "tsx", "src/operations/work.ts"], {
    env: {
      ...process.env,
      SAMBAND_APP_DATABASE_URL: process.env["SAMBAND_WORKER_DATABASE_URL"],
      SAMBAND_JOURNAL_URL: desk.url,
    },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  await once(worker, "message");
  return worker;
}

async function ended(worker: ChildProcess, signal: "SIGKILL" | "SIGTERM"): Promise<void> {
  worker.kill(signal);
  await once(worker, "exit");
}

describe("kill -9 of the worker on its way to the Official Journal", () => {
  it("hands every notice over once: whoever takes up the work asks for it by its id before sending it", async () => {
    const made: Awaited<ReturnType<typeof aDispatchedNotice>>[] = [];
    for (let place = 0; place < NOTICES; place += 1) made.push(await aDispatchedNotice());

    for (const moment of MOMENTS) {
      const held = desk.holdsOneAt(moment);
      const worker = await aWorker();
      await held;
      await ended(worker, "SIGKILL");
    }
    const last = await aWorker();
    await vi.waitFor(async () => {
      for (const { tender } of made) expect(await answersIn(tender)).toEqual(["NoticeReceived", "NoticePublished"]);
    }, TAKEN_UP_WITHIN);
    await ended(last, "SIGTERM");

    const submissions = await Promise.all(made.map(async ({ notice }) => (await journal.says(notice)).submissions));
    console.info(
      `killed ${MOMENTS.join(", ")}; of ${NOTICES} notices ${desk.handedOn()} were handed on, ${submissions.join(" ")}`,
    );
    expect(submissions).toEqual(made.map(() => 1));
    expect(desk.handedOn()).toBe(NOTICES);
    for (const { notice, revision } of made) expect(await publicBytes(notice)).toEqual(await frozenBytes(revision));
  });
});
