import { beforeAll, describe, expect, it } from "vitest";
import { identifier, type ActId, type TenderId } from "@/domain/definitions/identifiers";
import { instantFrom } from "@/domain/definitions/time";
import { COMMON } from "@/domain/documents/clause";
import { consensusRoom } from "@/queries/consensus/consensus-room";
import { departurePage } from "@/queries/consensus/departure";
import { participationBoard } from "@/queries/participation/participation-board";
import { myDay } from "@/queries/tenders/my-day";
import { tenderOverview } from "@/queries/tenders/tender-overview";
import { freezeRevision } from "@/use-cases/consensus/freeze-revision";
import { leaveLots } from "@/use-cases/consensus/leave-lots";
import { openRound } from "@/use-cases/consensus/open-round";
import { statePosition } from "@/use-cases/consensus/state-position";
import { withdrawPosition } from "@/use-cases/consensus/withdraw-position";
import { dispatchNotice } from "@/use-cases/gates/dispatch-notice";
import { answerInvitation } from "@/use-cases/participation/answer-invitation";
import { byOfficerOf, byRepresentativeOf, circumstancesOf, newId, personOf, representativeOf } from "../support/actors";
import { departureConfirmed, departureShown, left } from "../support/leaving";
import { countAs } from "../support/norways-matter";
import { asSuperuser } from "../support/raw-sql";
import {
  anOpenRound,
  answered,
  aProposedTender,
  consented,
  done,
  partsShownTo,
  ROUND_CLOSES_AT,
  theNordicWorld,
} from "../support/world";

beforeAll(() => theNordicWorld());

const AFTER_THE_WINDOW = instantFrom("2026-06-06T09:00:00Z");

/** Everything that stands in the tables and in the record of the tender, counted. */
function traces(tender: TenderId) {
  return asSuperuser(async (sql) => {
    const { rows } = await sql(
      `SELECT (SELECT count(*)::int FROM participations WHERE tender_id = $1) AS answers,
              (SELECT count(*)::int FROM entries WHERE stream_id = $1) AS entries`,
      [tender],
    );
    return rows[0] as { answers: number; entries: number };
  });
}

async function missingAtTheGate(tender: TenderId) {
  const overview = await tenderOverview(byOfficerOf("DK"), tender);
  return overview?.kind === "inside" ? overview.gate.filter(({ isMet }) => !isMet) : [];
}

/** Whom the latest version waits for, and on which of its parts it waits for this country. */
async function waits(tender: TenderId, code: string) {
  const room = await consensusRoom(byRepresentativeOf(code), tender);
  return {
    for: room?.revision?.waitsFor,
    on: room?.revision?.parts.filter(({ waitsForViewer }) => waitsForViewer).map(({ part }) => part),
  };
}

describe("a country that leaves a lot after all have consented", () => {
  it("shuts the gate; the next version asks the others for that lot alone, and binds it no more", async () => {
    const { tender, lots } = await anOpenRound();
    const [, second] = lots;
    for (const code of ["DK", "NO", "IS"]) await consented(tender, code);
    expect(await missingAtTheGate(tender)).toEqual([]);

    const { departure } = await departureShown(byRepresentativeOf("IS"), tender, [2]);
    expect(departure.revision).toMatchObject({
      number: 1,
      parts: [{ part: second?.lot, voids: [{ country: "DK" }, { country: "IS" }, { country: "NO" }] }],
    });
    expect(await left(tender, "IS", { lots: [2] })).toMatchObject({ ok: true });

    expect(await missingAtTheGate(tender)).toMatchObject([{ what: "the-text-is-the-frozen-one" }]);
    expect(await dispatchNotice(byOfficerOf("DK"), { tender })).toMatchObject({
      refusal: { rule: "the-gate-to-dispatch-is-open" },
    });

    expect(await done(freezeRevision(byOfficerOf("DK"), { tender }))).toMatchObject({ number: 2 });
    await done(openRound(byOfficerOf("DK"), { tender, revision: 2, closesAt: ROUND_CLOSES_AT }));
    expect(await waits(tender, "DK")).toEqual({ for: ["DK", "NO"], on: [second?.lot] });
    expect(await waits(tender, "NO")).toEqual({ for: ["DK", "NO"], on: [second?.lot] });
    expect(await waits(tender, "IS")).toEqual({ for: ["DK", "NO"], on: [] });

    for (const code of ["DK", "NO"]) await consented(tender, code, { revision: 2 });
    expect(await missingAtTheGate(tender)).toEqual([]);
    await done(dispatchNotice(byOfficerOf("DK"), { tender }));
    expect(await countriesDispatched(tender)).toEqual({
      [COMMON]: ["DK", "IS", "NO"],
      [lots[0]?.lot ?? ""]: ["DK", "IS", "NO"],
      [second?.lot ?? ""]: ["DK", "NO"],
    });
  });

  it("is in no part of the next version where it left everything", async () => {
    const { tender } = await anOpenRound();
    await consented(tender, "DK");
    await done(left(tender, "IS", { lots: "all" }));
    await done(freezeRevision(byOfficerOf("DK"), { tender }));

    expect((await waits(tender, "DK")).for).toEqual(["DK", "NO"]);
    const room = await consensusRoom(byOfficerOf("DK"), tender);
    expect(room?.revision?.parts.flatMap(({ stands }) => stands.map(({ country }) => country))).not.toContain("IS");
  });
});

/** Whom each part of the dispatched version binds, past every guard. */
function countriesDispatched(tender: TenderId) {
  return asSuperuser(async (sql) => {
    const { rows } = await sql(
      `SELECT p.part, p.countries FROM notices n JOIN revision_parts p ON p.revision_id = n.revision_id WHERE n.tender_id = $1`,
      [tender],
    );
    return Object.fromEntries(rows.map(({ part, countries }) => [part, countries]));
  });
}

describe("between leaving and the next version", () => {
  it("asks the country for nothing that it has left, and tells all that a new version is needed", async () => {
    const { tender, lots } = await anOpenRound();
    const second = lots[1]?.lot;
    await done(left(tender, "IS", { lots: [2] }));

    expect((await waits(tender, "IS")).on).toEqual([COMMON, lots[0]?.lot]); // what still concerns it
    expect((await waits(tender, "NO")).on).toEqual([COMMON, lots[0]?.lot, second]);
    const room = await consensusRoom(byRepresentativeOf("NO"), tender);
    expect(room?.revision?.departed).toMatchObject([{ country: "IS", parts: [{ part: second, number: 2 }] }]);
    expect(await asksForAPosition(tender, "IS")).toBe(true);
  });

  it("says of a country that left everything that it is out, though it consented to the latest version", async () => {
    const { tender } = await anOpenRound();
    await consented(tender, "IS");
    await done(left(tender, "IS", { lots: "all" }));

    const overview = await tenderOverview(byRepresentativeOf("NO"), tender);
    const states = overview?.kind === "inside" ? overview.head.countries : [];
    expect(states).toContainEqual({ country: "IS", state: "out" });
  });

  it("no longer asks a country for a position that has consented to all that it is still in", async () => {
    const { tender, lots } = await anOpenRound();
    const parts = (await partsShownTo("IS", tender)).filter(({ part }) => part !== lots[1]?.lot);
    const consent = { tender, revision: 1, country: "IS", parts, position: { stance: "consent" } } as const;
    await done(statePosition(byRepresentativeOf("IS"), consent));
    expect(await asksForAPosition(tender, "IS")).toBe(true);

    await done(left(tender, "IS", { lots: [2] }));

    expect(await asksForAPosition(tender, "IS")).toBe(false);
  });
});

/** Whether the first page and the day of the representative ask for a position. */
async function asksForAPosition(tender: TenderId, code: string): Promise<boolean> {
  const overview = await tenderOverview(byRepresentativeOf(code), tender);
  const { waiting } = await myDay(byRepresentativeOf(code));
  const isAsked = waiting.some(({ id, what }) => id === tender && what === "take-position");
  expect(overview?.kind === "inside" && overview.waiting === "take-position").toBe(isAsked);
  return isAsked;
}

describe("whoever has left everything", () => {
  it("reads its own answers and volumes from then on, and nothing of the others, by whatever SQL", async () => {
    const { tender } = await anOpenRound();
    const iceland = representativeOf("IS");
    const seen = (table: string, where = "") =>
      countAs(iceland, table, `tender_id = '${tender}'${where}`, AFTER_THE_WINDOW);
    const others = " AND owner_country <> 'IS'";
    expect(await seen("volumes", others)).toBeGreaterThan(0);

    await done(left(tender, "IS", { lots: "all", now: AFTER_THE_WINDOW }));

    for (const table of ["volumes", "participations", "invitations", "entitled_buyers", "positions"])
      expect([table, await seen(table, others)]).toEqual([table, 0]);
    for (const table of ["lots", "clauses", "revision_parts", "call_terms", "business_cases", "rounds"])
      expect([table, await seen(table)]).toEqual([table, 0]);
    expect(await seen("participations", " AND owner_country = 'IS'")).toBe(4);
    expect(await seen("volumes", " AND owner_country = 'IS'")).toBe(2);
  });

  it("is told so on the page, and finds no other page of the tender", async () => {
    const { tender } = await anOpenRound();
    await done(left(tender, "IS", { lots: "all", now: AFTER_THE_WINDOW }));
    const iceland = () => byRepresentativeOf("IS", { now: AFTER_THE_WINDOW });

    expect(await departurePage(iceland(), { tender, lots: [], isToBeShown: false, find: "", page: 1 })).toMatchObject({
      kind: "outside",
      departed: { lots: 2, since: "2026-06-06" },
    });
    expect(await tenderOverview(iceland(), tender)).toMatchObject({ kind: "outside" });
    expect(await consensusRoom(iceland(), tender)).toBeNull();
  });

  it("takes no position any more", async () => {
    const { tender } = await anOpenRound();
    await consented(tender, "IS");
    await done(left(tender, "IS", { lots: "all", now: AFTER_THE_WINDOW }));

    const late = byRepresentativeOf("IS", { now: AFTER_THE_WINDOW });
    const withdrawal = { tender, revision: 1, country: "IS", reason: "It has left." };
    expect(await withdrawPosition(late, withdrawal)).toMatchObject({ refusal: { rule: "not-found" } });
  });

  it("was in on every day before, whoever asks later", async () => {
    const { tender, lots } = await anOpenRound();
    await done(left(tender, "IS", { lots: [1], now: AFTER_THE_WINDOW }));

    const { rows } = await asSuperuser((sql) =>
      sql(
        `SELECT stance, n, to_char(effective_on, 'YYYY-MM-DD') AS since, answered_as FROM participations
         WHERE tender_id = $1 AND owner_country = 'IS' AND lot_id = $2 ORDER BY n`,
        [tender, lots[0]?.lot],
      ),
    );
    expect(rows).toEqual([
      { stance: "in", n: 1, since: "2026-06-01", answered_as: "representative" },
      { stance: "out", n: 2, since: "2026-06-06", answered_as: "representative" },
    ]);
  });
});

describe("a departure is confirmed as it was shown", () => {
  it("and leaves nothing where another country has left meanwhile; shown anew, it is taken", async () => {
    const { tender } = await anOpenRound();
    const confirmed = await departureConfirmed(byRepresentativeOf("IS"), tender, [2]);
    await done(left(tender, "NO", { lots: [2] }));
    const before = await traces(tender);

    expect(await leaveLots(byRepresentativeOf("IS"), confirmed)).toMatchObject({
      refusal: { rule: "a-departure-is-confirmed-as-shown" },
    });
    expect(await traces(tender)).toEqual(before);

    expect(await left(tender, "IS", { lots: [2] })).toMatchObject({ ok: true });
    expect(await traces(tender)).toEqual({ answers: before.answers + 1, entries: before.entries + 1 });
  });

  it("and refuses one of two countries that leave at the same moment, each shown that the other stays", async () => {
    const { tender } = await anOpenRound();
    const iceland = await departureConfirmed(byRepresentativeOf("IS"), tender, [2]);
    const norway = await departureConfirmed(byRepresentativeOf("NO"), tender, [2]);

    const outcomes = await Promise.all([
      leaveLots(byRepresentativeOf("IS"), iceland),
      leaveLots(byRepresentativeOf("NO"), norway),
    ]);

    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ refusal: { rule: "a-departure-is-confirmed-as-shown" } });
  });

  it("and happens once, however often the form is sent", async () => {
    const { tender } = await anOpenRound();
    const confirmed = await departureConfirmed(byRepresentativeOf("IS"), tender, [2]);
    const before = await traces(tender);
    const act = identifier<ActId>(newId());
    const again = () => leaveLots(byRepresentativeOf("IS", { act }), confirmed);

    expect(await Promise.all([again(), again(), again()])).toEqual(Array(3).fill({ ok: true, value: "left" }));
    expect((await traces(tender)).entries).toBe(before.entries + 1);
  });
});

describe("who may leave for a country", () => {
  it("is its representative, or its deputy where a deputy answered; nobody else", async () => {
    const made = await anOpenRound();
    const confirmed = await departureConfirmed(byRepresentativeOf("IS"), made.tender, [2]);
    const before = await traces(made.tender);

    for (const actor of [
      personOf("IS", "procurement-officer"),
      personOf("IS", "legal-officer"),
      representativeOf("NO"),
    ])
      expect(await leaveLots(circumstancesOf(actor), confirmed)).toMatchObject({ refusal: { rule: "not-allowed" } });
    expect(await leaveLots(circumstancesOf(personOf("IS", "deputy")), confirmed)).toMatchObject({
      refusal: { rule: "a-deputy-does-not-replace-the-representatives-answer" },
    });
    expect(await traces(made.tender)).toEqual(before);
  });

  it("is a deputy for the lots that the deputy answered for", async () => {
    const made = await aProposedTender();
    const [first] = made.lots;
    if (!first) throw new Error("there are lots");
    const line = { line: first.lines[0]?.line ?? identifier(""), isUnknown: true, origin: "not counted yet" } as const;
    const deputy = () => circumstancesOf(personOf("IS", "deputy"));
    const answers = [{ lot: first.lot, stance: "in", volumes: [line] }] as const;
    await done(answerInvitation(deputy(), { tender: made.tender, country: "IS", answers }));

    const confirmed = await departureConfirmed(deputy(), made.tender, [1]);
    expect(await leaveLots(deputy(), confirmed)).toMatchObject({ ok: true });
  });

  it("sees the page, and nobody else does: neither officers nor observers nor the auditor", async () => {
    const { tender } = await anOpenRound();
    const asked = { tender, lots: "all", isToBeShown: true, find: "", page: 1 } as const;

    for (const actor of [personOf("DK", "procurement-officer"), representativeOf("SE"), personOf("DK-AUD", "auditor")])
      expect(await departurePage(circumstancesOf(actor), asked)).toBeNull();
    expect(await departurePage(byRepresentativeOf("NO"), asked)).toMatchObject({ country: "NO", isIn: 2 });
  });
});

describe("leaving and the interest window", () => {
  it("may be followed by an answer while the window is open: who left comes in again", async () => {
    const made = await aProposedTender();
    await answered(made, "DK", { in: [1, 2] });
    await answered(made, "IS", { in: [1, 2] });
    await done(left(made.tender, "IS", { lots: [2] }));
    await answered(made, "IS", { in: [1, 2] });

    const board = await participationBoard(byRepresentativeOf("IS"), made.tender);
    expect(board?.lots.map(({ stances }) => stances.find(({ country }) => country === "IS")?.said)).toEqual([
      "in",
      "in",
    ]);
  });
});

describe("leaving after dispatch", () => {
  it("is refused, and the page says what there is instead", async () => {
    const { tender } = await anOpenRound();
    const confirmed = await departureConfirmed(byRepresentativeOf("IS"), tender, [2]);
    for (const code of ["DK", "NO", "IS"]) await consented(tender, code);
    await done(dispatchNotice(byOfficerOf("DK"), { tender }));
    const before = await traces(tender);

    expect(await leaveLots(byRepresentativeOf("IS"), confirmed)).toMatchObject({
      refusal: { rule: "nobody-leaves-after-dispatch" },
    });
    expect(await traces(tender)).toEqual(before);
    const page = await departurePage(byRepresentativeOf("IS"), {
      tender,
      lots: "all",
      isToBeShown: true,
      find: "",
      page: 1,
    });
    expect(page).toMatchObject({ isDispatched: true, shown: { obstacle: { rule: "nobody-leaves-after-dispatch" } } });
  });

  it("and at the same moment: either it was dispatched with the country, or not at all", async () => {
    for (let round = 0; round < 4; round += 1) {
      const { tender } = await anOpenRound();
      for (const code of ["DK", "NO", "IS"]) await consented(tender, code);
      const confirmed = await departureConfirmed(byRepresentativeOf("IS"), tender, [2]);

      const [gone, sent] = await Promise.all([
        leaveLots(byRepresentativeOf("IS"), confirmed),
        dispatchNotice(byOfficerOf("DK"), { tender }),
      ]);

      expect([gone.ok, sent.ok].filter(Boolean)).toHaveLength(1);
    }
  });
});
