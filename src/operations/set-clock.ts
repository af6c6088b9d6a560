import type { Client } from "pg";
import { disconnect } from "@/storage/client";
import { setClock } from "@/use-cases/record/set-clock";
import { connected } from "./connected";
import { runningDatabase } from "./database";
import { NotPossible } from "./not-possible";
import { asOperator } from "./operator";
import { fail, say } from "./say";
import { useDefaults, workIn } from "./surroundings";
import { wishedOffsetMs, type Clocks } from "./wished-time";

/** Moves the clock of a running demo or test; the domain refuses it to any other installation. */
async function main([wish = ""]: readonly string[]): Promise<void> {
  useDefaults();
  const database = runningDatabase();
  workIn(database);
  const offsetMs = wishedOffsetMs(wish, await connected(database.workerUrl, readClocks));

  const outcome = await setClock(await asOperator(), { offsetMs });
  if (!outcome.ok) throw new NotPossible(`The clock stays as it is: ${outcome.refusal.rule}.`);
  const { now } = await asOperator();
  await connected(database.workerUrl, (client) => client.query("NOTIFY public_face")); // pages say how long is left
  await disconnect();
  say(`The clock shows ${now}.`);
}

async function readClocks(client: Client): Promise<Clocks> {
  const { rows } = await client.query<{ real: Date; shown: Date }>(
    "SELECT clock_timestamp() AS real, installation_clock() AS shown",
  );
  const [row] = rows;
  if (!row) throw new Error("the database did not tell the time");
  return { realMs: row.real.getTime(), shownMs: row.shown.getTime() };
}

main(process.argv.slice(2)).catch(fail);
