import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { sha256 } from "@/platform/digest";

const pack = promisify(gzip);

/** Smaller than this, packing saves no packet on the wire. */
const WORTH_PACKING_BYTES = 1000;
const PACKABLE = /^(text\/|application\/(json|xml|.*\+(json|xml))|image\/svg)/;

/** Bytes that are ready to be sent, as they are and packed, under a name made from them. */
export type ReadyBytes = {
  readonly body: Buffer;
  readonly packed: Buffer | null;
  readonly tag: string;
  readonly headers: Readonly<Record<string, string>>;
};

export async function readyBytes(body: Buffer, headers: Readonly<Record<string, string>>): Promise<ReadyBytes> {
  const isPackable = body.length >= WORTH_PACKING_BYTES && PACKABLE.test(headers["content-type"] ?? "");
  return { body, packed: isPackable ? await pack(body) : null, tag: sha256(body).slice(0, 32), headers };
}

export function sizeOf({ body, packed }: ReadyBytes): number {
  return body.length + (packed?.length ?? 0);
}

/** Answers with them, or that the asker has them already. */
export function answerReady(request: IncomingMessage, response: ServerResponse, ready: ReadyBytes): void {
  const acceptsPacked = /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
  const packed = acceptsPacked ? ready.packed : null;
  response.setHeader("etag", packed ? `"${ready.tag}-gz"` : `"${ready.tag}"`);
  if (ready.packed) response.setHeader("vary", "accept-encoding");
  for (const [name, value] of Object.entries(ready.headers)) response.setHeader(name, value);

  if ((request.headers["if-none-match"] ?? "").includes(`"${ready.tag}`)) {
    response.removeHeader("content-type");
    response.writeHead(304).end();
    return;
  }
  if (packed) response.setHeader("content-encoding", "gzip");
  const body = packed ?? ready.body;
  response.writeHead(200, { "content-length": body.length }).end(body);
}
