import { randomBytes, timingSafeEqual } from "node:crypto";
import { Agent, request as ask, type IncomingMessage } from "node:http";

const RENDERING_MS = 30_000;
/** Set by this process when it asks itself, to get past what it keeps. Its value is a secret of this process. */
const PAST_WHAT_IS_KEPT = "x-samband-render";
/** What belongs to one connection, or is decided here anew. */
const NOT_PASSED_ON =
  /^(connection|keep-alive|transfer-encoding|content-length|date|set-cookie|etag|vary|cache-control)$/;

export type RenderedPage = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** It wanted to set a cookie, so it was made for one reader. */
  readonly isPersonal: boolean;
};

/** The framework behind, as somebody without cookie or language would ask it. */
export type Origin = {
  readonly render: (address: string) => Promise<RenderedPage>;
  /** Whether this is `render` asking. */
  readonly isAsking: (request: IncomingMessage) => boolean;
};

export function originOn(port: number, host: string): Origin {
  const secret = randomBytes(32).toString("hex");
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const headers = { host, [PAST_WHAT_IS_KEPT]: secret, "accept-encoding": "identity" };

  return {
    render: async (address) => {
      const options = { host: "localhost", port, path: address, headers, agent, timeout: RENDERING_MS };
      const response = await new Promise<IncomingMessage>((resolve, reject) => {
        const asked = ask(options, resolve);
        asked.once("timeout", () => asked.destroy(new Error(`${address} was not rendered in time`)));
        asked.once("error", reject);
        asked.end();
      });
      return rendered(response);
    },
    isAsking: (request) => {
      const said = request.headers[PAST_WHAT_IS_KEPT];
      return (
        typeof said === "string" &&
        said.length === secret.length &&
        timingSafeEqual(Buffer.from(said), Buffer.from(secret))
      );
    },
  };
}

async function rendered(response: IncomingMessage): Promise<RenderedPage> {
  const body = Buffer.concat(await response.toArray());
  const headers = Object.entries(response.headers).flatMap(([name, value]): [string, string][] =>
    value === undefined || NOT_PASSED_ON.test(name) ? [] : [[name, String(value)]],
  );
  return {
    status: response.statusCode ?? 500,
    headers: Object.fromEntries(headers),
    body,
    isPersonal: response.headers["set-cookie"] !== undefined,
  };
}
