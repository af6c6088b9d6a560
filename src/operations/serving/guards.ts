import type { IncomingMessage, ServerResponse } from "node:http";

/** No form of ours is larger; files go to addresses of their own, which limit them themselves. */
const BODY_BYTES_MAX = 2 * 1024 * 1024;
/** Where files are posted to: these read no more than they may, and answer with a page (`src/identity/read-upload.ts`). */
const TAKES_FILES = /^[^?]*\/(?:papers|evidence|upload)(?:\?|$)/;
const DRAINED_FOR_MS = 5000;

/** What every answer says to the browser. The policy of what a page may load is the page's own. */
export function sayWhatIsForbidden(response: ServerResponse, origin: string): void {
  response.setHeader("x-content-type-options", "nosniff");
  response.setHeader("referrer-policy", "same-origin");
  response.setHeader("x-frame-options", "DENY");
  response.setHeader("cross-origin-opener-policy", "same-origin");
  response.setHeader("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
  if (origin.startsWith("https:")) response.setHeader("strict-transport-security", "max-age=63072000");
}

/** Refuses what is sent without saying how large it is, or is too large, and says so. True when it did. */
export function refusesBody(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method === "GET" || request.method === "HEAD") return false;
  const length = request.headers["content-length"];
  if (length === undefined && request.headers["transfer-encoding"] !== undefined)
    refuse(request, response, 411, "Please say how large the request is (Content-Length).");
  else if (Number(length ?? 0) > BODY_BYTES_MAX && !TAKES_FILES.test(request.url ?? ""))
    refuse(request, response, 413, "What was sent is larger than 2 MB. Nothing was stored.");
  return response.headersSent;
}

/** Refuses an address that is no text: a percent sign that stands for nothing. True when it did. */
export function refusesAddress(request: IncomingMessage, response: ServerResponse): boolean {
  try {
    decodeURIComponent(request.url ?? "");
    return false;
  } catch {
    refuse(request, response, 400, "This address cannot be read.");
    return true;
  }
}

/** A browser reads the answer only when it could send all: so what it sends is taken, for a while, and dropped. */
function refuse(request: IncomingMessage, response: ServerResponse, status: number, why: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", connection: "close" }).end(`${why}\n`);
  request.resume();
  setTimeout(() => request.destroy(), DRAINED_FOR_MS).unref();
}

/** Where a request comes from is what the connection says. What it says of itself counts only from a proxy of ours. */
export function sayWhoAsks(request: IncomingMessage, { isBehindProxy }: { readonly isBehindProxy: boolean }): void {
  if (!isBehindProxy) request.headers["x-forwarded-for"] = request.socket.remoteAddress ?? "unknown";
}
