import { readFileSync, readdirSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { ASSETS } from "../build-assets";
import { answerReady, readyBytes, type ReadyBytes } from "./answer";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** A font never changes under its name. The stylesheet may, with a new version: an old one is shown once more at most. */
const KEPT_BY_BROWSERS: Readonly<Record<string, string>> = {
  ".woff2": "public, max-age=31536000, immutable",
  other: "public, max-age=300, stale-while-revalidate=604800",
};

/** Stylesheet and fonts, from memory. A developer's are read anew each time. */
export async function assetsOf({ isChanging }: { readonly isChanging: boolean }) {
  const ready = isChanging ? new Map<string, ReadyBytes>() : await readAll();

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const found = (isChanging ? await readAll() : ready).get(pathname.replace("/assets/", ""));
    if (found) answerReady(request, response, found);
    else response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Not found\n");
  };
}

async function readAll(): Promise<ReadonlyMap<string, ReadyBytes>> {
  const files = readdirSync(ASSETS).filter((name) => path.extname(name) in TYPES);
  return new Map(await Promise.all(files.map(async (name): Promise<[string, ReadyBytes]> => [name, await read(name)])));
}

function read(name: string): Promise<ReadyBytes> {
  const kind = path.extname(name);
  return readyBytes(readFileSync(path.join(ASSETS, name)), {
    "content-type": TYPES[kind] ?? "application/octet-stream",
    "cache-control": KEPT_BY_BROWSERS[kind] ?? KEPT_BY_BROWSERS["other"] ?? "no-cache",
  });
}
