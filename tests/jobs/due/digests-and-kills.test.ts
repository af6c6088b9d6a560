import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { instantFrom } from "@/domain/definitions/time";
import { startWorker } from "@/jobs/worker";
import { asSuperuser } from "../../support/raw-sql";
import { byRepresentativeOf } from "../../support/actors";
import { departureConfirmed } from "../../support/leaving";
import { answered, aProposedTender, done, theNordicWorld } from "../../support/world";
import { leaveLots } from "@/use-cases/consensus/leave-lots";
import { outbox, theClockShows } from "../at-work";
import { theOutboxIsEmpty, type GoingMail } from "../digested";
import { aLetterBox, headerOf } from "../letter-box";

const TENDERS = 4;
const EVENING = instantFrom("2026-06-02T18:00:00Z");
/** Seven has been everywhere. */
const MORNING = instantFrom("2026-06-03T08:00:00Z");
const soon = { timeout: 60_000, interval: 200 };

process.env["SAMBAND_ORIGIN"] = "https://samband.example";
process.env["SAMBAND_JOURNAL_URL"] = "http://127.0.0.1:9";
const box = await aLetterBox();

beforeAll(() => theNordicWorld());
afterAll(() => box.ends());

const all = async () => (await outbox()) as readonly GoingMail[];

/** A country leaves, tender after tender, with no worker there; and each time one invitation goes by itself. */
async function muchWaits(): Promise<void> {
  await theClockShows(EVENING);
  for (let place = 0; place < TENDERS; place += 1) {
    const made = await aProposedTender({ participants: ["NO", "IS"] });
    for (const code of ["DK", "NO", "IS"]) await answered(made, code, { in: [1, 2] });
    const confirmed = await departureConfirmed(byRepresentativeOf("IS"), made.tender, [2]);
    await done(leaveLots(byRepresentativeOf("IS"), { ...confirmed, reason: "The need is met." }));
  }
}

/** Everything that was left is followed before the morning comes. */
async function allIsFollowed(): Promise<void> {
  await vi.waitFor(async () => {
    const [{ left }] = await asSuperuser(async (sql) => {
      const { rows } = await sql(
        "SELECT count(*)::int AS left FROM pgboss.job WHERE name = 'after' AND state <> 'completed'",
      );
      return rows as [{ left: number }];
    });
    expect(left).toBe(0);
  }, soon);
}

/** Each reader has one digest, which carries all that waited for them; and every mail that goes has gone, as one letter. */
async function allIsToldOnce(): Promise<void> {
  await vi.waitFor(async () => {
    const mails = await all();
    expect(mails.filter(({ goes, digest_id }) => goes === "waits" && digest_id === null)).toEqual([]);
    expect(mails.filter(({ goes, sent_at }) => goes !== "waits" && sent_at === null)).toEqual([]);
  }, soon);
  const mails = await all();
  const waited = mails.filter(({ goes }) => goes === "waits");
  const readers = new Set(waited.map(({ address }) => address));
  expect(waited).toHaveLength(readers.size * TENDERS);
  expect(readers.size).toBe(7); // two voices of three countries, and the lead's officer
  const digests = mails.filter(({ goes }) => goes === "digest");
  expect(digests.map(({ address }) => address).toSorted()).toEqual([...readers].toSorted());
  for (const { digest_id, address } of waited) {
    expect(digests.find(({ id }) => id === digest_id)?.address).toBe(address);
  }
  const letters = new Set(box.letters.map((letter) => headerOf(letter, "Message-ID")));
  const gone = mails.filter(({ goes }) => goes !== "waits").map(({ id }) => `<${id}@samband.example>`);
  expect([...letters].toSorted()).toEqual(gone.toSorted());
}

async function aNewDay(): Promise<void> {
  await theOutboxIsEmpty();
  box.letters.length = 0;
}

describe("digests, and mails at once", () => {
  it("are written and sent once by two workers that begin together", async () => {
    await aNewDay();
    await muchWaits();
    const failures: unknown[] = [];
    const url = process.env["SAMBAND_WORKER_DATABASE_URL"] ?? "";
    const report = { done: () => undefined, failed: ({ failure }: { failure: unknown }) => failures.push(failure) };
    const workers = await Promise.all([startWorker(url, report), startWorker(url, report)]);
    await allIsFollowed();
    await theClockShows(MORNING);
    await allIsToldOnce();
    await Promise.all(workers.map((worker) => worker.stop()));

    expect(failures).toEqual([]);
    expect(box.letters).toHaveLength((await all()).filter(({ goes }) => goes !== "waits").length);
  }, 150_000);

  it("are once though worker after worker is killed in the middle of them", async () => {
    await aNewDay();
    await muchWaits();
    const first = await aWorkerProcess();
    await allIsFollowed();
    await theClockShows(MORNING);
    const begun: number[] = [];
    for (const enough of [1, 3]) {
      const worker = begun.length === 0 ? first : await aWorkerProcess();
      while ((await digestsWritten()) < enough) await pause(2);
      worker.kill("SIGKILL");
      await once(worker, "exit");
      begun.push(await digestsWritten());
    }
    const last = await aWorkerProcess();
    await vi.waitFor(() => allIsToldOnce(), { timeout: 90_000, interval: 1000 });
    last.kill("SIGTERM");
    await once(last, "exit");

    console.info(`killed after ${begun.join(", ")} digests of 7; ${box.letters.length} letters`);
    expect(begun.some((count) => count > 0 && count < 7)).toBe(true);
  }, 200_000);
});

async function digestsWritten(): Promise<number> {
  return (await all()).filter(({ goes }) => goes === "digest").length;
}

async function aWorkerProcess(): Promise<ChildProcess> {
  const worker = spawn(process.execPath, ["--import", "tsx", "src/operations/work.ts"], {
    env: { ...process.env, SAMBAND_APP_DATABASE_URL: process.env["SAMBAND_WORKER_DATABASE_URL"] },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  await once(worker, "message");
  return worker;
}
