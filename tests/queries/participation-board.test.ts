import { beforeAll, describe, expect, it } from "vitest";
import { storedCountry } from "@/domain/definitions/country";
import { quantityFrom } from "@/domain/definitions/quantity";
import { accepted } from "@/domain/definitions/result";
import { instantFrom as at } from "@/domain/definitions/time";
import { participationBoard } from "@/queries/participation/participation-board";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import { answerInvitation } from "@/use-cases/participation/answer-invitation";
import { auditor, byOfficerOf, byRepresentativeOf, circumstancesOf, personOf } from "../support/actors";
import { boardSeenBy, icelandLooksForMandate } from "../support/board";
import { asApplication } from "../support/raw-sql";
import { answered, aProposedTender, done, theNordicWorld, type ATender } from "../support/world";

beforeAll(() => theNordicWorld());

describe("volumes that the lead proposed", () => {
  /** As a sheet of the lead says them: 5 packs of ten for Norway, nothing known of Iceland. */
  async function aTenderWithProposals() {
    const made = await aProposedTender();
    const [line] = made.lots.flatMap(({ lines }) => lines);
    if (!line) throw new Error("the tender has a line");
    const circumstances = byOfficerOf("DK");
    const proposed = (code: string, volume: object) =>
      ({
        type: "VolumesProposed",
        version: 1,
        tender: made.tender,
        country: storedCountry(code),
        n: 1,
        source: "needs.xlsx",
        volumes: [{ line: line.line, origin: `sheet of ${code}`, ...volume }],
      }) as never;
    const stated = { quantity: quantityFrom("5"), in: "packs", months: 12 };
    await inTransaction(circumstances, { useCase: "test", input: made.tender }, async (tx) => {
      await record(tx, [proposed("NO", { quantity: quantityFrom("50"), stated })], circumstances);
      await record(tx, [proposed("IS", { isUnknown: true })], circumstances);
      return accepted("done");
    });
    return made;
  }
  const proposals = async (code: string, made: ATender) =>
    (await boardSeenBy(code, made))?.lots[0]?.lines[0]?.proposed.map(({ country, origin }) => [country, origin]);

  it("are shown to the country itself and to the lead, and to nobody else who takes part", async () => {
    const made = await aTenderWithProposals();
    for (const code of ["DK", "IS"]) await answered(made, code, { in: [2] });

    expect(await proposals("NO", made)).toEqual([["NO", "sheet of NO"]]);
    expect(await proposals("IS", made)).toEqual([["IS", "sheet of IS"]]);
    const lead = await participationBoard(byOfficerOf("DK"), made.tender);
    expect(lead?.lots[0]?.lines[0]?.proposed).toHaveLength(2);
    expect((await participationBoard(byOfficerOf("IS"), made.tender))?.lots[0]?.lines[0]?.proposed).toHaveLength(1);
  });

  it("bind nobody, count for nothing, and give way to what the country says itself", async () => {
    const made = await aTenderWithProposals();
    await answered(made, "DK", { in: [1, 2], volume: "100" });
    const before = await boardSeenBy("DK", made);
    await answered(made, "NO", { in: [1], volume: "70" });

    expect(before?.lots[0]?.lines[0]).toMatchObject({ together: "100", cells: [{ country: "DK" }] });
    expect(await proposals("NO", made)).toEqual([]);
    expect((await boardSeenBy("NO", made))?.lots[0]?.lines[0]).toMatchObject({ together: "170" });
  });
});

describe("who may read what of the board", () => {
  it("is answers without volumes, for a country that observes a lot by its own choice, also when the window has closed", async () => {
    const made = await aProposedTender();
    await answered(made, "DK", { in: [1, 2], volume: "100" });
    const answers = made.lots.map(({ lot }) => ({ lot, stance: "observer" }) as const);
    await done(answerInvitation(byRepresentativeOf("IS"), { tender: made.tender, country: "IS", answers }));
    const board = await boardSeenBy("IS", made, { now: at("2026-06-20T09:00:00Z") });

    expect(board?.head.countries).toContainEqual({ country: "IS", state: "observes" });
    expect(board?.lots[0]?.stances.map(({ said }) => said)).toEqual(["in", "observer", "nothing"]);
    expect(board?.lots[0]?.lines[0]?.cells).toEqual([]);
  });

  it("is nothing of it for a country whose mandate did not come, from the day after on", async () => {
    const made = await aProposedTender();
    await icelandLooksForMandate(made, "2026-06-20", at("2026-06-02T09:00:00Z"));

    expect((await boardSeenBy("IS", made, { now: at("2026-06-20T21:59:59Z") }))?.head.countries).toContainEqual({
      country: "IS",
      state: "needs-mandate",
    });
    expect(await boardSeenBy("IS", made, { now: at("2026-06-20T22:00:00Z") })).toBeNull();
  });

  it("is all of it for the auditor, who answers nothing", async () => {
    const made = await aProposedTender();
    await answered(made, "DK", { in: [1, 2], volume: "100" });
    const board = await participationBoard(circumstancesOf(auditor), made.tender);

    expect(board).toMatchObject({ answering: null, mayReopen: false });
    expect(board?.lots[0]?.lines[0]?.cells).toHaveLength(1);
  });
});

describe("who may still say what", () => {
  it("is the country's two voices; what the representative answered, a deputy may not replace", async () => {
    const made = await aProposedTender();
    await answered(made, "NO", { in: [1] });
    const ofDeputy = await participationBoard(circumstancesOf(personOf("NO", "deputy")), made.tender);
    const ofRepresentative = await boardSeenBy("NO", made);

    expect(ofDeputy?.answering?.lots).toMatchObject([
      { until: null, isTheRepresentatives: true, mayBind: false },
      { until: null, isTheRepresentatives: true, mayBind: false },
    ]);
    expect(ofRepresentative?.answering?.lots.map(({ until, mayBind }) => [until !== null, mayBind])).toEqual([
      [true, true],
      [true, false],
    ]);
    expect(ofRepresentative?.answering?.waiting).toBe(0);
  });

  it("is volumes alone, once the window has closed", async () => {
    const made = await aProposedTender();
    await answered(made, "NO", { in: [1] });
    const board = await boardSeenBy("NO", made, { now: at("2026-06-20T09:00:00Z") });

    expect(board?.answering).toMatchObject({
      isOpen: false,
      lots: [{ until: null, mayBind: true }, { mayBind: false }],
    });
  });
});

describe("a tender of many lots", () => {
  it("is shown 25 at a time, and found by words, numbers and codes; what is asked for beyond the end is the last page", async () => {
    const made = await aProposedTender({ lots: 60 });

    expect(await boardSeenBy("NO", made)).toMatchObject({ page: 1, pages: 3, found: 60 });
    expect((await boardSeenBy("NO", made, { page: 3 }))?.lots.map(({ number }) => number)).toEqual(
      Array.from({ length: 10 }, (_, place) => 51 + place),
    );
    expect((await boardSeenBy("NO", made, { page: 99 }))?.page).toBe(3);
    expect((await boardSeenBy("NO", made, { find: "line 44" }))?.lots.map(({ number }) => number)).toEqual([44]);
    expect((await boardSeenBy("NO", made, { find: "J01DH02 MEROPENEM" }))?.found).toBe(60);
    expect((await boardSeenBy("NO", made, { find: "aspirin" }))?.lots).toEqual([]);
    expect((await boardSeenBy("NO", made, { page: 2 }))?.answering?.lots).toHaveLength(25);
    expect((await boardSeenBy("NO", made, { page: 2 }))?.answering?.waiting).toBe(60);
  });
});

describe("the rows of an answer", () => {
  it("are a country's own to add: nobody else's, and a lapse is the clock's alone", async () => {
    const made = await aProposedTender();
    const [lot] = made.lots;
    const row = (country: string, as: string) => (code: string) =>
      asApplication(byRepresentativeOf(code), (sql) =>
        sql(
          `INSERT INTO participations (tender_id, lot_id, owner_country, n, stance, effective_on, answered_as, audience, entry_id)
           VALUES ($1, $2, $3, 9, 'out', '2026-06-01', $4, 'participants-and-observers', gen_random_uuid())`,
          [made.tender, lot?.lot, country, as],
        ),
      );

    await expect(row("IS", "representative")("NO")).rejects.toThrow(/row-level security/);
    await expect(row("IS", "clock")("DK")).rejects.toThrow(/row-level security/);
  });
});
