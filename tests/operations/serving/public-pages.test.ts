import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { originOn } from "@/operations/serving/origin";
import { publicPages, type PublicPages } from "@/operations/serving/public-pages";
import { watchPublicVersion, type PublicVersion } from "@/operations/serving/public-version";
import { asSuperuser } from "../../support/raw-sql";

/** A server whose pages say how often they were rendered, behind what keeps them. */
let rendered: string[] = [];
let asked: IncomingMessage | null = null;
let version: PublicVersion;
let pages: PublicPages;
let url: string;

const server = createServer((request, response) => {
  if (!behind().isAsking(request) && pages.concerns(request)) void pages.answer(request, response);
  else setTimeout(() => render(request), 20);

  function render({ url: address = "" }: IncomingMessage) {
    rendered.push(address);
    asked = request;
    if (address.startsWith("/en/missing")) response.statusCode = 404;
    if (address.startsWith("/en/personal")) response.setHeader("set-cookie", "a=b");
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(`${address} ${rendered.length} ${"é".repeat(1000)}`);
  }
});
let origin: ReturnType<typeof originOn> | null = null;
const behind = () => (origin ??= originOn((server.address() as AddressInfo).port, "samband.example"));

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, resolve));
  url = `http://localhost:${(server.address() as AddressInfo).port}`;
  version = watchPublicVersion(process.env["SAMBAND_PUBLIC_DATABASE_URL"] ?? "");
  pages = publicPages(behind(), version);
  while ((await version.now()).startsWith("0/")) await pause(10); // until it listens
});
beforeEach(() => {
  rendered = [];
});
afterAll(async () => {
  await version.stop();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const read = async (address: string, headers: Record<string, string> = {}) => fetch(`${url}${address}`, { headers });
const publish = (told: boolean) =>
  asSuperuser(async (sql) => {
    await sql("UPDATE public_face.version SET version = version + 1");
    if (told) await sql("SELECT pg_notify('public_face', '')");
  });

describe("a public page", () => {
  it("is rendered once, however many ask for it at once and after", async () => {
    await Promise.all(Array.from({ length: 30 }, () => read("/en/notices")));
    await read("/en/notices");

    expect(rendered).toEqual(["/en/notices"]);
  });

  it("is rendered for nobody in particular: neither cookie nor language of who asks is passed on", async () => {
    await read("/en/nobody", { cookie: "session=1", "accept-language": "is", authorization: "Bearer x" });

    expect(asked?.headers).not.toHaveProperty("cookie");
    expect(asked?.headers).not.toHaveProperty("accept-language");
    expect(asked?.headers).not.toHaveProperty("authorization");
    expect(asked?.headers["host"]).toBe("samband.example");
  });

  it("is new in the moment that something is published and told", async () => {
    const before = await (await read("/en/told")).text();
    await publish(true);
    await pause(50);

    expect(await (await read("/en/told")).text()).not.toBe(before);
  });

  it("is new within a second when nobody tells", async () => {
    const before = await (await read("/en/untold")).text();
    await publish(false);
    await pause(1050);

    expect(await (await read("/en/untold")).text()).not.toBe(before);
  });

  it("is not sent again to who has it, packed or not", async () => {
    const first = await read("/en/tagged");
    const tag = first.headers.get("etag") ?? "";

    expect(tag).toMatch(/-gz"$/); // fetch accepts gzip
    expect((await read("/en/tagged", { "if-none-match": tag })).status).toBe(304);
    expect((await read("/en/tagged", { "if-none-match": tag.replace("-gz", "") })).status).toBe(304);
    expect((await read("/en/tagged", { "if-none-match": '"another"' })).status).toBe(200);
  });

  it("is packed for who takes it so, and the same bytes unpacked for who does not", async () => {
    const plain = await (await read("/en/packed", { "accept-encoding": "identity" })).text();
    const response = await read("/en/packed", { "accept-encoding": "gzip" });

    expect(response.headers.get("content-encoding")).toBe("gzip");
    expect(await response.text()).toBe(plain);
    expect(gunzipSync(await packedBytes("/en/packed")).toString()).toBe(plain);
  });

  it.each(["/en/missing", "/en/personal"])("is not kept when it is %s", async (address) => {
    await read(address);
    await read(address);

    expect(rendered).toEqual([address, address]);
  });

  it("is not what a form, the workspace or the bare address asks for", () => {
    const concerns = (method: string, address: string) =>
      pages.concerns(Object.assign(Object.create(null), { method, url: address, headers: {} }));

    expect([concerns("GET", "/en"), concerns("HEAD", "/da?q=x"), concerns("GET", "/is/notices/1")]).not.toContain(
      false,
    );
    expect([concerns("POST", "/en"), concerns("GET", "/"), concerns("GET", "/english")]).not.toContain(true);
    expect(concerns("GET", `/en?q=${"x".repeat(2000)}`)).toBe(false);
  });
});

/** As they come over the wire. */
async function packedBytes(address: string): Promise<Buffer> {
  const { request } = await import("node:http");
  const response = await new Promise<IncomingMessage>((resolve) => {
    request(`${url}${address}`, { headers: { "accept-encoding": "gzip" } }, resolve).end();
  });
  return Buffer.concat(await response.toArray());
}
