import { beforeAll, describe, expect, it } from "vitest";
import { circumstancesOf, newId, officerOf, representativeOf } from "../support/actors";
import { AFTERWARDS, norwaysMatter } from "../support/norways-matter";
import { asApplication } from "../support/raw-sql";

let opened: Awaited<ReturnType<typeof norwaysMatter>>;

beforeAll(async () => {
  opened = await norwaysMatter();
});

const WRITERS = [officerOf("DK"), representativeOf("NO"), representativeOf("IS"), representativeOf("SE")];

/** As the application's role, in the name of that person, with raw SQL. */
function writes(actor: (typeof WRITERS)[number], text: string, values: readonly unknown[]) {
  return asApplication(circumstancesOf(actor, { now: AFTERWARDS }), (sql) => sql(text, [...values]));
}

const WITHOUT_ENTRY = /entry_id_fkey|has no entry/;

describe("with raw SQL as the application's role", () => {
  it.each(WRITERS.map((actor) => [actor.country, actor] as const))(
    "nobody of %s writes that a round ended or a hold lapsed",
    async (_country, actor) => {
      const { tender, round } = opened;
      const end = `INSERT INTO round_ends VALUES ($1, $2, now(), '{}', '{}', '{}', '{IS}', 'participants', $3)`;
      await expect(writes(actor, end, [round, tender, newId()])).rejects.toThrow(/row-level security/);
      const lapse = `INSERT INTO hold_lapses VALUES ($1, 'NO', 7, now(), 'participants', $2)`;
      await expect(writes(actor, lapse, [tender, newId()])).rejects.toThrow(/row-level security/);
    },
  );

  it.each([
    ["a participant leaves another out", representativeOf("NO"), "IS"],
    ["an observer leaves a country out", representativeOf("SE"), "NO"],
  ] as const)("%s: refused", async (_what, actor, country) => {
    const { tender, lots } = opened;
    const out = `INSERT INTO participations (tender_id, lot_id, owner_country, n, stance, effective_on, answered_as, audience, entry_id)
      VALUES ($1, $2, $3, 90, 'out', '2026-06-06', 'left-out', 'participants-and-observers', $4)`;
    await expect(writes(actor, out, [tender, lots[0]?.lot, country, newId()])).rejects.toThrow(/row-level security/);
  });

  it("the lead goes on without another country with an entry of the record alone", async () => {
    const { tender, lots } = opened;
    const out = `INSERT INTO participations (tender_id, lot_id, owner_country, n, stance, effective_on, answered_as, audience, entry_id)
      VALUES ($1, $2, 'IS', 90, 'out', '2026-06-06', 'left-out', 'participants-and-observers', $3)`;
    await expect(writes(officerOf("DK"), out, [tender, lots[0]?.lot, newId()])).rejects.toThrow(WITHOUT_ENTRY);
    await expect(
      writes(officerOf("DK"), out.replace("'out'", "'in'"), [tender, lots[0]?.lot, newId()]),
    ).rejects.toThrow(/row-level security/);
  });
});
