import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import next from "next";
import { settings } from "@/platform/settings";
import { ROOT } from "./built-from";
import { assetsOf } from "./serving/assets";
import { fail } from "./say";
import { refusesAddress, refusesBody, sayWhatIsForbidden, sayWhoAsks } from "./serving/guards";
import { healthOf } from "./serving/health";
import { originOn } from "./serving/origin";
import { publicPages } from "./serving/public-pages";
import { watchPublicVersion } from "./serving/public-version";
import { whenAskedToStop } from "./stopping";

const UNFINISHED_MS = 10_000;

type Part = { readonly stop: () => Promise<unknown> };

/** The web server: what is ready goes out from memory, everything else is the framework's. */
async function serve(dev: boolean): Promise<void> {
  const parts: Part[] = [];
  whenAskedToStop(() => void stopAll(parts).finally(() => process.exit(0)));

  const origin = settings.SAMBAND_ORIGIN;
  const application = next({ dev, dir: ROOT, port: settings.PORT, hostname: new URL(origin).hostname });
  await application.prepare();
  const byFramework = application.getRequestHandler();
  const behind = originOn(settings.PORT, new URL(origin).host);
  const version = watchPublicVersion(settings.SAMBAND_PUBLIC_DATABASE_URL);
  const pages = publicPages(behind, version);
  const health = healthOf(settings.SAMBAND_APP_DATABASE_URL);
  const assets = await assetsOf({ isChanging: dev });
  parts.push({ stop: () => application.close() }, version, health);

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    sayWhatIsForbidden(response, origin);
    sayWhoAsks(request, { isBehindProxy: settings.SAMBAND_BEHIND_PROXY === "yes" });
    if (refusesAddress(request, response) || refusesBody(request, response)) return;
    const isRendering = behind.isAsking(request);
    if (request.url === "/healthz") return health.answer(response);
    if (request.url?.startsWith("/assets/")) return assets(request, response);
    if (!dev && !isRendering && pages.concerns(request)) return pages.answer(request, response);
    return byFramework(request, response);
  };
  const server = createServer({ requestTimeout: 60_000, headersTimeout: 15_000, keepAliveTimeout: 65_000 });
  server.on("request", (request, response) => {
    answer(request, response).catch((failure: unknown) => answerFailure(response, failure));
  });
  const upgrade = application.getUpgradeHandler();
  if (dev) server.on("upgrade", (...connection) => void upgrade(...connection));
  server.once("error", fail);
  server.listen(settings.PORT, () => process.send?.("ready"));
  parts.push({ stop: () => closed(server) });
}

/** In the opposite order: first nothing new is taken, last the framework ends. */
async function stopAll(parts: readonly Part[]): Promise<void> {
  for (const part of parts.toReversed()) await part.stop().catch(() => undefined);
}

function answerFailure(response: ServerResponse, failure: unknown): void {
  process.stderr.write(`${failure instanceof Error ? failure.stack : String(failure)}\n`);
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const headers = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store", "retry-after": "5" };
  response.writeHead(503, headers).end("Unavailable for a moment. Please try again.\n");
}

/** Takes nothing new and lets what was begun be finished, for a while. */
function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), UNFINISHED_MS).unref();
  });
}

serve(process.env["NODE_ENV"] === "development").catch(fail); // left to itself, the framework would let it hang
