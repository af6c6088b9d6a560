import { createServer, request as ask, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { refusesBody } from "@/operations/serving/guards";

const MEGABYTE = 1024 * 1024;

let server: Server;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (!refusesBody(request, response)) request.resume().on("end", () => response.end());
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
});

afterAll(() => {
  server.close();
});

/** What a body of so many bytes is answered; without a length it is sent in chunks. */
function answerTo(path: string, bytes: number, headers: Record<string, string | number> = { "content-length": bytes }) {
  const { port } = server.address() as AddressInfo;
  return new Promise<number | undefined>((resolve, reject) => {
    const sent = ask({ port, path, method: "POST", headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    sent.on("error", reject);
    sent.end(Buffer.alloc(bytes));
  });
}

describe("what is sent to the server", () => {
  it.each([
    ["a form of 2 MB", "/tenders/new", 2 * MEGABYTE, 200],
    ["a form of a byte more", "/tenders/new", 2 * MEGABYTE + 1, 413],
    ["a file, where files are taken", "/mandates/x/papers", 3 * MEGABYTE, 200],
    ["a file beside an address that is like it", "/mandates/x/papers/1", 3 * MEGABYTE, 413],
    ["a file where the address only asks for it", "/tenders/new?to=/papers", 3 * MEGABYTE, 413],
  ])("is answered by its size: %s", async (_what, path, bytes, status) => {
    expect(await answerTo(path, bytes)).toBe(status);
  });

  it("says how large it is", async () => {
    expect(await answerTo("/mandates/x/papers", 10, { "transfer-encoding": "chunked" })).toBe(411);
  });
});
