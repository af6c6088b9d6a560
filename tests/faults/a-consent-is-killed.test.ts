import { readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkChain } from "@/domain/record/chain";
import { identifier, type ActId } from "@/domain/definitions/identifiers";
import { sha256 } from "@/platform/digest";
import { recordExport } from "@/queries/record/record-export";
import { disconnect } from "@/storage/client";
import { statePosition } from "@/use-cases/consensus/state-position";
import { auditor, byRepresentativeOf, circumstancesOf, MORNING } from "../support/actors";
import { asSuperuser } from "../support/raw-sql";
import { anOpenRound, consenting, theNordicWorld, type ATender } from "../support/world";
import { killedWhile, startOwnServer } from "./an-own-server";

const KILLS_OF_THE_APP = 16;
const KILLS_OF_POSTGRES = 6;

let server: Awaited<ReturnType<typeof startOwnServer>>;

beforeAll(async () => {
  server = await startOwnServer();
  await theNordicWorld();
});

afterAll(() => server.stop());

/** What one consent leaves behind: nothing at all, or entry, positions, claim and job, each of them. */
async function leftBehind({ tender, lots }: ATender, act: string): Promise<"all" | "nothing"> {
  const { rows } = await asSuperuser((sql) =>
    sql(
      `SELECT (SELECT count(*)::int FROM entries WHERE act_id = $2) AS entries,
        (SELECT count(*)::int FROM entry_payloads p JOIN entries e ON e.id = p.entry_id WHERE e.act_id = $2) AS payloads,
        (SELECT count(*)::int FROM positions p JOIN entries e ON e.id = p.entry_id WHERE p.tender_id = $1 AND e.act_id = $2) AS positions,
        (SELECT count(*)::int FROM acts WHERE id = $2 AND outcome IS NOT NULL) AS acts,
        (SELECT count(*)::int FROM pgboss.job j JOIN entries e ON e.id = (j.data ->> 'entry')::uuid WHERE e.act_id = $2) AS jobs`,
      [tender, act],
    ),
  );
  const all = { entries: 1, payloads: 1, positions: lots.length + 1, acts: 1, jobs: 1 };
  const nothing = { entries: 0, payloads: 0, positions: 0, acts: 0, jobs: 0 };
  expect([all, nothing]).toContainEqual(rows[0]);
  return rows[0].entries === 1 ? "all" : "nothing";
}

/** Whatever was left, the record is whole, and the same act sent again happens once in all. */
async function isMendedByRepeating(made: ATender, code: string, act: ActId): Promise<void> {
  const { tender } = made;
  const repeated = await statePosition(
    byRepresentativeOf(code, { act, newId: () => crypto.randomUUID() }),
    await consenting(tender, code),
  );
  expect(repeated).toEqual({ ok: true, value: { consensus: "not-yet" } });
  expect(await leftBehind(made, act)).toBe("all");
  const exported = await recordExport(circumstancesOf(auditor), tender);
  expect(exported && checkChain(exported.lines, exported.head, sha256)).toEqual([]);
}

describe("kill -9 of the application during a consent", () => {
  it("leaves all of it or nothing, and the same act may be sent again", async () => {
    const ends = { all: 0, nothing: 0 };
    for (let kill = 0; kill < KILLS_OF_THE_APP; kill += 1) {
      const made = await anOpenRound();
      const act = identifier<ActId>(crypto.randomUUID());
      await killedWhile("consenting", [made.tender, "NO", act, MORNING], (kill / KILLS_OF_THE_APP) * 240);
      await pause(30); // the server notices that its client is gone
      ends[await leftBehind(made, act)] += 1;
      await isMendedByRepeating(made, "NO", act);
    }
    console.info(`application killed ${KILLS_OF_THE_APP} times: ${ends.all} all, ${ends.nothing} nothing`);
    expect(ends.nothing).toBeGreaterThan(0);
  });
});

describe("kill -9 of PostgreSQL during a consent", () => {
  it("leaves all of it or nothing, the server comes back by itself, and the same act may be sent again", async () => {
    const ends = { all: 0, nothing: 0 };
    for (let kill = 0; kill < KILLS_OF_POSTGRES; kill += 1) {
      const made = await anOpenRound();
      const act = identifier<ActId>(crypto.randomUUID());
      const input = await consenting(made.tender, "NO");
      const spoken = statePosition(byRepresentativeOf("NO", { act, newId: () => crypto.randomUUID() }), input).catch(
        () => "failed",
      );
      await pause((kill / KILLS_OF_POSTGRES) * 40);
      process.kill(
        Number(readFileSync(path.join(server.folder, "postgres/postmaster.pid"), "utf8").split("\n")[0]),
        "SIGKILL",
      );
      await spoken;
      await disconnect();
      await untilItAnswers();
      ends[await leftBehind(made, act)] += 1;
      await isMendedByRepeating(made, "NO", act);
    }
    console.info(`PostgreSQL killed ${KILLS_OF_POSTGRES} times: ${ends.all} all, ${ends.nothing} nothing`);
    expect(ends.nothing).toBeGreaterThan(0);
  });
});

async function untilItAnswers(): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const answers = await asSuperuser((sql) => sql("SELECT 1")).then(
      () => true,
      () => false,
    );
    if (answers) return;
    await pause(100);
  }
  throw new Error("PostgreSQL did not come back");
}
