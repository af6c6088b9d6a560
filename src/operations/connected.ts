import { Client } from "pg";

/** A connection for one piece of work, ended whatever comes of it. */
export async function connected<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client(url);
  client.on("error", () => undefined); // one that is cut off shows at its next statement
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
