import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { identifier, type ActId } from "@/domain/definitions/identifiers";
import { signAgreement } from "@/use-cases/agreement/sign-agreement";
import { circumstancesOf, personOf } from "../support/actors";
import { aStandingAgreementIsPut, signatoriesAreMandated, signedBy } from "../support/an-agreement";
import { asSuperuser } from "../support/raw-sql";
import { done, theNordicWorld } from "../support/world";
import { killedWhile, startOwnServer } from "./an-own-server";

const KILLS = 12;

let server: Awaited<ReturnType<typeof startOwnServer>>;

beforeAll(async () => {
  server = await startOwnServer();
  await theNordicWorld();
  await signatoriesAreMandated(["DK", "NO"]);
});

afterAll(() => server.stop());

/** What the last signature leaves: nothing, or both entries, the signature, what it concludes, claim and jobs. */
async function leftBehind(act: string): Promise<"all" | "nothing"> {
  const { rows } = await asSuperuser((sql) =>
    sql(
      `WITH of_act AS (SELECT id FROM entries WHERE act_id = $1)
       SELECT (SELECT count(*)::int FROM of_act) AS entries,
        (SELECT count(*)::int FROM entry_payloads JOIN of_act ON id = entry_id) AS payloads,
        (SELECT count(*)::int FROM agreement_signatures JOIN of_act ON id = entry_id) AS signatures,
        (SELECT count(*)::int FROM agreement_conclusions JOIN of_act ON id = entry_id) AS conclusions,
        (SELECT count(*)::int FROM acts WHERE id = $1 AND outcome IS NOT NULL) AS acts`,
      [act],
    ),
  );
  const all = { entries: 2, payloads: 2, signatures: 1, conclusions: 1, acts: 1 };
  const nothing = { entries: 0, payloads: 0, signatures: 0, conclusions: 0, acts: 0 };
  expect([all, nothing]).toContainEqual(rows[0]);
  return rows[0].entries === 2 ? "all" : "nothing";
}

describe("kill -9 of the application during the last signature", () => {
  it("leaves the agreement of all or no signature, and the same act may be sent again", async () => {
    const ends = { all: 0, nothing: 0 };
    for (let kill = 0; kill < KILLS; kill += 1) {
      const { cooperation, sha256 } = await aStandingAgreementIsPut(["DK", "NO"]);
      const of = { cooperation };
      await done(signedBy("DK", of, sha256));
      const act = identifier<ActId>(crypto.randomUUID());
      await killedWhile("signing", [cooperation, "NO", act, sha256], (kill / KILLS) * 240);
      await pause(30); // the server notices that its client is gone
      ends[await leftBehind(act)] += 1;

      const again = circumstancesOf(personOf("NO", "signatory"), { act, newId: () => crypto.randomUUID() });
      expect(await signAgreement(again, { of, sha256 })).toEqual({ ok: true, value: "signed-by-all" });
      expect(await leftBehind(act)).toBe("all");
    }
    console.info(`application killed ${KILLS} times: ${ends.all} all, ${ends.nothing} nothing`);
    expect(ends.nothing).toBeGreaterThan(0);
  });
});
