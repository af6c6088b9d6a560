import { beforeAll, describe, expect, it } from "vitest";
import { accepted } from "@/domain/definitions/result";
import { loadFreeTenderNumber } from "@/storage/tenders/load-free-tender-number";
import { inTransaction } from "@/storage/transaction";
import { byOfficerOf } from "../../support/actors";
import { asPublic, asSuperuser } from "../../support/raw-sql";
import { aProposedTender, done, theNordicWorld } from "../../support/world";

const FREE = "JT-2026-0001"; // never drawn: the smallest is 1000

beforeAll(() => theNordicWorld(["PL"]));

async function aTakenNumber(): Promise<string> {
  const { tender } = await aProposedTender();
  return asSuperuser(async (sql) => {
    const { rows } = await sql("SELECT number FROM tenders WHERE id = $1", [tender]);
    return String(rows[0].number);
  });
}

/** What Poland, who was not invited, gets when these are drawn one after another, and the last again and again. */
function drawnByPoland(draws: readonly string[]) {
  const left = draws.values();
  return inTransaction(byOfficerOf("PL"), { useCase: "tenders/propose-tender", input: {} }, async (tx) =>
    accepted(await loadFreeTenderNumber(tx, () => left.next().value ?? draws.at(-1) ?? "")),
  );
}

describe("the number of a tender", () => {
  it("is drawn again where another tender has it, also one that the proposer may not know", async () => {
    const taken = await aTakenNumber();

    expect(taken).toMatch(/^JT-2026-\d{4}$/);
    expect(await done(drawnByPoland([taken, taken, FREE]))).toBe(FREE);
  });

  it("is nobody's where all that is drawn is taken", async () => {
    const taken = await aTakenNumber();

    await expect(drawnByPoland([taken])).rejects.toThrow("no free tender number was drawn");
  });

  it("cannot be tried out by the public", async () => {
    const tried = asPublic((sql) => sql("SELECT is_free_tender_number($1)", [FREE]));

    await expect(tried).rejects.toThrow("permission denied");
  });
});
