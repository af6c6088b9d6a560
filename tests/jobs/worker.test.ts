import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { storedCountry } from "@/domain/definitions/country";
import { identifier, type RoundId } from "@/domain/definitions/identifiers";
import { refused } from "@/domain/definitions/result";
import { instantFrom } from "@/domain/definitions/time";
import { startWorker } from "@/jobs/worker";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import { byOfficerOf } from "../support/actors";
import { asSuperuser } from "../support/raw-sql";
import { anOpenRound, theNordicWorld } from "../support/world";
import { leftIn, outbox, theClockShows } from "./at-work";
import { aDispatchedNotice, answersIn, frozenBytes, publicBytes } from "./dispatched";
import { aJournal } from "./journal-desk";
import { aLetterBox } from "./letter-box";

process.env["SAMBAND_ORIGIN"] = "https://samband.example";
const journal = await aJournal({ delayMs: 500 });
const box = await aLetterBox();
const failures: unknown[] = [];

beforeAll(async () => {
  await theNordicWorld();
  await theClockShows(instantFrom("2026-06-02T08:00:00Z"));
});
afterAll(async () => {
  await journal.ends();
  await box.ends();
});

function aWorker() {
  const url = process.env["SAMBAND_WORKER_DATABASE_URL"] ?? "";
  return startWorker(url, { done: () => undefined, failed: ({ failure }) => failures.push(failure) });
}

const soon = { timeout: 30_000, interval: 100 };

describe("an act that is rolled back", () => {
  it("leaves nothing to be done, and one that is committed does", async () => {
    const { tender, revision } = await anOpenRound();
    const before = await leftIn("after");
    const opened = {
      type: "RoundOpened",
      version: 1,
      tender,
      revision,
      number: 1,
      round: identifier<RoundId>("0197b2c4-7c00-7000-8000-0000000000ff"),
      countries: [storedCountry("NO")],
      closesAt: instantFrom("2026-06-20T12:00:00Z"),
    } as const;
    let leftInside = 0;

    const circumstances = byOfficerOf("DK");
    const outcome = await inTransaction(circumstances, { useCase: "test", input: "" }, async (tx) => {
      await record(tx, [opened], circumstances);
      leftInside = (await leftIn("after")).length; // another connection, which must not see it yet
      return refused({ rule: "changed-my-mind" });
    });

    expect(outcome.ok).toBe(false);
    expect(leftInside).toBe(before.length);
    expect(await leftIn("after")).toEqual(before);
    expect(before.some(({ event }) => event === "RoundOpened")).toBe(true);
  });
});

describe("two workers at once", () => {
  it("bring a dispatched notice to the Official Journal and write to everybody, each thing once", async () => {
    const workers = [await aWorker(), await aWorker()];
    const { tender, notice, revision } = await aDispatchedNotice();
    expect(await publicBytes(notice)).toEqual([]);

    await vi.waitFor(async () => expect(await answersIn(tender)).toContain("NoticePublished"), soon);
    await vi.waitFor(async () => {
      const mails = await outbox();
      expect(mails.filter(({ about }) => about.startsWith("NoticePublished"))).toHaveLength(8);
      expect(mails.filter(({ goes, sent_at }) => goes !== "waits" && sent_at === null)).toEqual([]);
    }, soon);
    await Promise.all(workers.map((worker) => worker.stop()));

    expect(await answersIn(tender)).toEqual(["NoticeReceived", "NoticePublished"]);
    expect(await publicBytes(notice)).toEqual(await frozenBytes(revision));
    expect(await journal.says(notice)).toMatchObject({ submissions: 1 });
    const mails = await outbox();
    expect(box.letters).toHaveLength(mails.filter(({ goes }) => goes !== "waits").length);
    expect(new Set(mails.map(({ address, about }) => `${address} ${about}`)).size).toBe(mails.length);
    expect(failures).toEqual([]);
  });

  it("leave in the queue what fails, to be tried again", async () => {
    await journal.closes();
    const { tender, notice } = await aDispatchedNotice();
    const worker = await aWorker();

    await vi.waitFor(() => expect(failures).not.toEqual([]), soon);
    await worker.stop();

    const [job] = await asSuperuser(async (sql) => {
      const { rows } = await sql(
        "SELECT state, retry_limit FROM pgboss.job WHERE name = 'send-notice' AND data ->> 'notice' = $1",
        [notice],
      );
      return rows;
    });
    expect(job).toEqual({ state: "retry", retry_limit: 500 });
    expect(await answersIn(tender)).toEqual([]);
    await journal.opensAgain();
  });
});
