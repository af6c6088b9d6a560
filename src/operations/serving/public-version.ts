import { setTimeout as pause } from "node:timers/promises";
import { Client, Pool } from "pg";

/** A page is never older than this against what the database says is published. */
const CHECKED_FOR_MS = 1000;
const LISTEN_AGAIN_MS = 1000;

/**
 * The version of the public face: another after each publication, and after everything else that
 * is told on this channel, such as that the clock was set.
 */
export type PublicVersion = {
  /** As the database has it now, or had it less than a second ago. Rejects when it cannot be asked. */
  readonly now: () => Promise<string>;
  readonly stop: () => Promise<void>;
};

/** Told of a new version by the database in the moment of its commit, and asked for it in case nobody told. */
export function watchPublicVersion(publicUrl: string): PublicVersion {
  const pool = new Pool({ connectionString: publicUrl, max: 1, connectionTimeoutMillis: 3000, query_timeout: 3000 });
  pool.on("error", () => undefined); // a connection lost while idle is replaced
  let known: { readonly version: string; readonly askedAt: number } | null = null;
  let asking: Promise<string> | null = null;
  let told = 0;

  const ask = async (): Promise<string> => {
    const askedAt = performance.now();
    const toldBefore = told;
    const { rows } = await pool.query<{ version: string }>("SELECT version FROM public_face.version");
    const [row] = rows;
    if (!row) throw new Error("the public face has no version");
    const version = `${toldBefore}/${row.version}`;
    if (told === toldBefore) known = { version, askedAt };
    return version;
  };
  const stopListening = listen(publicUrl, () => {
    told += 1;
    known = null;
    asking = null; // what is being asked may have been answered before
  });

  return {
    now: () => {
      if (known && performance.now() - known.askedAt < CHECKED_FOR_MS) return Promise.resolve(known.version);
      if (asking) return asking;
      const mine = ask().finally(() => {
        if (asking === mine) asking = null;
      });
      asking = mine;
      return mine;
    },
    stop: async () => {
      await stopListening();
      await pool.end();
    },
  };
}

/** Listens until stopped, again and again when the connection is lost. */
function listen(publicUrl: string, onTold: () => void): () => Promise<void> {
  const stopping = new AbortController();
  let client: Client | null = null;

  const listening = (async () => {
    while (!stopping.signal.aborted) {
      client = new Client({ connectionString: publicUrl, keepAlive: true, connectionTimeoutMillis: 3000 });
      const ended = new Promise<void>((resolve) => client?.once("end", () => resolve()));
      client.on("error", () => undefined); // it ends, too
      client.on("notification", onTold);
      await client.connect().then(
        async () => {
          await client?.query("LISTEN public_face");
          onTold(); // something may have been published while nobody listened
          await ended;
        },
        () => undefined,
      );
      await pause(LISTEN_AGAIN_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  })();

  return async () => {
    stopping.abort();
    await client?.end().catch(() => undefined);
    await listening.catch(() => undefined);
  };
}
