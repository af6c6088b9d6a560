import type { IncomingMessage, ServerResponse } from "node:http";
import { answerReady, readyBytes, type ReadyBytes } from "./answer";
import { KeptPages, type Bounds } from "./kept-pages";
import type { Origin, RenderedPage } from "./origin";
import type { PublicVersion } from "./public-version";

/** Pages live below their language. `/` itself is answered by the language that the asker prefers, so it is not kept. */
const PUBLIC_PATH = /^\/(en|da|nb|is)(?:[/?]|$)/;
/** A longer address is nobody's link of ours; it is answered, and not kept. */
const ADDRESS_LENGTH_MAX = 1000;
/** A page says how many days are left; that may be as old as this. What is published is never older than a second. */
const BOUNDS: Bounds = { pagesMax: 2000, bytesMax: 128 * 1024 * 1024, keptForMs: 30_000 };

/** The pages of the public, answered from memory in front of the framework. */
export type PublicPages = {
  /** Whether the request is for such a page. Who asks makes no difference: no cookie is looked at. */
  readonly concerns: (request: IncomingMessage) => boolean;
  readonly answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
};

export function publicPages(origin: Origin, version: PublicVersion): PublicPages {
  const kept = new KeptPages(BOUNDS);
  const rendering = new Map<string, Promise<RenderedPage>>();

  /** Asked for by many at once, a page is rendered once. */
  const render = (address: string, at: string): Promise<RenderedPage> => {
    const key = `${at} ${address}`;
    const begun = rendering.get(key) ?? origin.render(address).finally(() => rendering.delete(key));
    rendering.set(key, begun);
    return begun;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const address = request.url ?? "/";
    const at = await version.now(); // before rendering: what is published meanwhile makes it a page of an old version
    const found = kept.find(address, at);
    if (found) {
      answerReady(request, response, found);
      return;
    }
    const page = await render(address, at);
    if (page.status !== 200 || page.isPersonal) {
      answerAsRendered(response, page);
      return;
    }
    const ready = await readyPage(page);
    kept.keep(address, at, ready);
    answerReady(request, response, ready);
  };

  return { concerns, answer };
}

function concerns({ method, url = "", headers }: IncomingMessage): boolean {
  const isRead = method === "GET" || method === "HEAD";
  return isRead && url.length <= ADDRESS_LENGTH_MAX && PUBLIC_PATH.test(url) && headers["rsc"] === undefined;
}

function readyPage({ body, headers }: RenderedPage): Promise<ReadyBytes> {
  return readyBytes(body, { ...headers, "cache-control": "public, no-cache" });
}

function answerAsRendered(response: ServerResponse, { status, headers, body }: RenderedPage): void {
  response.writeHead(status, { ...headers, "content-length": body.length }).end(body);
}
