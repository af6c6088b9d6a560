import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import path from "node:path";
import { z } from "zod";
import { settings } from "@/platform/settings";
import { fail } from "./say";
import { Behaviour, openShelf, type KeptNotice, type Shelf } from "./stand-in-shelf";
import { whenAskedToStop } from "./stopping";

/** Only programs of this machine reach it: it is nobody's Official Journal. */
const HOST = "127.0.0.1";
const BODY_BYTES_MAX = 64 * 1024 * 1024;

/** Publishing takes a while, so that everybody can see that nothing is public before. */
const DelayMs = z.coerce.number().int().min(0).max(3_600_000).default(4000);

/** The id of a notice and, behind a dash, which version of it. */
const NAME_FORM = /^(?<notice>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-(?<version>\d\d)$/;
const Envelope = z.object({ form: z.literal("samband/notice/1"), notice: z.uuid(), version: z.string() });
const Stated = z.iso.datetime();

type Answer = { readonly status: number; readonly said: object };

/**
 * Stands in for the Official Journal in a demo or test: confirms receipt at once, publishes a moment
 * later under a number of its own, and delays or refuses when it is told to.
 *
 * `PUT /notices/{id}-{version}` is idempotent; other bytes under the same id and version are refused with 409.
 * `GET /notices/{id}-{version}` says what became of it. `PUT /behaviour` says what to do with the next one.
 */
export async function startStandIn({ port, folder, delayMs }: { port: number; folder: string; delayMs: number }) {
  const shelf = openShelf(folder, delayMs);
  const server = createServer((request, response) => {
    answerTo(request, shelf).then(
      (answer) => send(response, answer),
      (failure: unknown) => send(response, { status: 500, said: { error: String(failure) } }),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, HOST, resolve);
  });
  const address = server.address();
  const listensOn = typeof address === "object" && address !== null ? address.port : port;
  return {
    url: `http://${HOST}:${listensOn}`,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answerTo(request: IncomingMessage, shelf: Shelf): Promise<Answer> {
  const [, place, id, ...more] = (request.url ?? "/").split("/");
  const asked = `${request.method} ${place}`;
  if (place === "notices" && more.length === 0 && NAME_FORM.test(id ?? "")) {
    if (asked === "GET notices") return told(shelf.find(id ?? ""));
    if (asked === "PUT notices") return takeIn(request, shelf, id ?? "");
  }
  if (asked === "PUT behaviour" && id === undefined) return behave(request, shelf);
  return { status: 404, said: { error: "there is nothing here" } };
}

async function takeIn(request: IncomingMessage, shelf: Shelf, name: string): Promise<Answer> {
  const body = await bodyOf(request);
  if (!body) return { status: 413, said: { error: "that is too large for a notice" } };
  const envelope = Envelope.safeParse(parsed(body));
  if (!envelope.success || `${envelope.data.notice}-${envelope.data.version}` !== name)
    return { status: 400, said: { error: "that is no notice" } };
  const stated = Stated.optional().safeParse(request.headers["date-of-installation"]);
  if (!stated.success) return { status: 400, said: { error: "date-of-installation is no instant" } };

  const { version } = envelope.data;
  const sha256 = createHash("sha256").update(body).digest("hex");
  const kept = shelf.take({ id: name, version, sha256, ...(stated.data ? { statedAt: stated.data } : {}) });
  return kept ? told(kept) : { status: 409, said: { error: "other bytes came under this id" } };
}

async function behave(request: IncomingMessage, shelf: Shelf): Promise<Answer> {
  const body = await bodyOf(request);
  const behaviour = Behaviour.safeParse(body && parsed(body));
  if (!behaviour.success) return { status: 400, said: { error: z.prettifyError(behaviour.error) } };
  shelf.behave(behaviour.data);
  return { status: 200, said: behaviour.data };
}

function told(kept: KeptNotice | null): Answer {
  if (!kept) return { status: 404, said: { error: "no such notice came in" } };
  const { receivedAt, submissions, settled } = kept;
  return { status: 200, said: { receivedAt, submissions, ...(settled ?? { status: "received" }) } };
}

/** Null where it is too large. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request) {
    const bytes: unknown = piece;
    if (!Buffer.isBuffer(bytes)) continue; // a request without an encoding gives nothing else
    size += bytes.length;
    if (size > BODY_BYTES_MAX) return null;
    pieces.push(bytes);
  }
  return Buffer.concat(pieces);
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return null;
  }
}

function send(response: ServerResponse, { status, said }: Answer): void {
  const body = `${JSON.stringify(said)}\n`;
  const headers = { "content-type": "application/json", "cache-control": "no-store" };
  response.writeHead(status, headers).end(body);
}

async function standIn(): Promise<void> {
  const standing = await startStandIn({
    port: Number(new URL(settings.SAMBAND_JOURNAL_URL).port),
    folder: path.resolve(settings.SAMBAND_DATA, "journal"),
    delayMs: DelayMs.parse(process.env["SAMBAND_JOURNAL_DELAY_MS"] || undefined),
  });
  process.send?.("ready");
  whenAskedToStop(() => void standing.stop().finally(() => process.exit(0)));
}

if (process.argv[1] === import.meta.filename) standIn().catch(fail);
