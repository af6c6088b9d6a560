import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";

/** Where a worker can be on its way to the Official Journal when it dies. */
export const MOMENTS = ["asking", "sending", "sent"] as const;
export type Moment = (typeof MOMENTS)[number];

/** Stands before the journal and lets everything pass, but holds the first that has come as far as it is told to. */
export async function aHoldingDesk(journal: string) {
  let holdsAt: Moment | null = null;
  let told: () => void = () => undefined;
  let passedOn = 0;

  /** Never ends where this is the moment: whoever asked is killed meanwhile. */
  const pass = async (moment: Moment): Promise<void> => {
    if (holdsAt !== moment) return;
    holdsAt = null;
    told();
    await new Promise(() => undefined);
  };
  const server = createServer((request, response) => {
    void (async () => {
      const isSending = request.method === "PUT";
      const body = isSending ? await bodyOf(request) : null;
      await pass(isSending ? "sending" : "asking");
      if (isSending) passedOn += 1;
      const { "date-of-installation": stated } = request.headers;
      const headers = typeof stated === "string" ? { "date-of-installation": stated } : {};
      const answer = await fetch(`${journal}${request.url}`, { method: request.method ?? "GET", headers, body });
      const said = await answer.text();
      if (isSending) await pass("sent");
      response.writeHead(answer.status, { "content-type": "application/json" }).end(said);
    })();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the desk has no address");

  return {
    url: `http://127.0.0.1:${address.port}`,
    /** How many notices it handed on. */
    handedOn: () => passedOn,
    /** Resolves when somebody is held there. */
    holdsOneAt: (moment: Moment): Promise<void> =>
      new Promise((resolve) => {
        [holdsAt, told] = [moment, resolve];
      }),
    closes: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  return Uint8Array.from(Buffer.concat(await request.toArray()));
}
