import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { instantFrom } from "@/domain/definitions/time";
import { theNordicWorld } from "../support/world";
import { theClockShows } from "./at-work";
import { aDispatchedNotice, answersIn } from "./dispatched";
import { aJournal } from "./journal-desk";

const journal = await aJournal({ delayMs: 0 });

/** Stands between worker and journal: what the worker hands over arrives, and the answer may get lost. */
let losesAnswers = true;
let lost = 0;
const between = createServer((request, response) => void passOn(request, response));
await new Promise<void>((resolve) => between.listen(0, "127.0.0.1", resolve));

async function passOn(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = request.method === "PUT" ? Buffer.concat(await request.toArray()) : undefined;
  const headers = Object.fromEntries(
    Object.entries(request.headers).filter(([name]) => /^(content-type|date-of-installation)$/.test(name)),
  );
  const answer = await fetch(`${journal.url}${request.url}`, {
    method: request.method ?? "GET",
    headers: headers as Record<string, string>,
    ...(body && { body }),
  });
  const said = await answer.text();
  if (request.method === "PUT" && losesAnswers) lost += 1;
  else response.writeHead(answer.status, { "content-type": "application/json" }).end(said);
}

beforeAll(async () => {
  await theNordicWorld();
  await theClockShows(instantFrom("2026-06-02T08:00:00Z"));
});
afterAll(async () => {
  between.closeAllConnections();
  between.close();
  await journal.ends();
});

async function aWorkerProcess(): Promise<ChildProcess> {
  const address = between.address();
  if (typeof address !== "object" || address === null) throw new Error("nobody stands between");
  const worker = spawn(process.execPath, ["--import", "tsx", "src/operations/work.ts"], {
    env: {
      ...process.env,
      SAMBAND_APP_DATABASE_URL: process.env["SAMBAND_WORKER_DATABASE_URL"],
      SAMBAND_JOURNAL_URL: `http://127.0.0.1:${address.port}`,
      SAMBAND_ORIGIN: "https://samband.example",
    },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  await once(worker, "message");
  return worker;
}

describe("a worker that is killed", () => {
  it("after it handed a notice over and before it noted it, has sent it once when the next worker is done", async () => {
    const { tender, notice } = await aDispatchedNotice();
    const first = await aWorkerProcess();
    await vi.waitFor(() => expect(lost).toBe(1), { timeout: 30_000 });
    first.kill("SIGKILL");
    await once(first, "exit");
    expect(await journal.says(notice)).toMatchObject({ submissions: 1 });
    expect(await answersIn(tender)).toEqual([]);

    losesAnswers = false;
    const second = await aWorkerProcess();
    const published = async () => expect(await answersIn(tender)).toEqual(["NoticeReceived", "NoticePublished"]);
    await vi.waitFor(published, { timeout: 90_000, interval: 500 }); // its silence must be noticed first
    second.kill("SIGTERM");
    const [code] = await once(second, "exit");

    expect(code).toBe(0);
    expect(await journal.says(notice)).toMatchObject({ submissions: 1 });
  }, 150_000);
});
