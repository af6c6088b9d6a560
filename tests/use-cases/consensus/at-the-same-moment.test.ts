import { setTimeout } from "node:timers/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { identifier, type ActId } from "@/domain/definitions/identifiers";
import { instantFrom } from "@/domain/definitions/time";
import { statePosition } from "@/use-cases/consensus/state-position";
import { withdrawPosition } from "@/use-cases/consensus/withdraw-position";
import { dispatchNotice } from "@/use-cases/gates/dispatch-notice";
import { byOfficerOf, byRepresentativeOf, newId } from "../../support/actors";
import { asSuperuser, type Sql } from "../../support/raw-sql";
import {
  anOpenRound,
  consented,
  consenting,
  countriesAreAdmitted,
  ROUND_CLOSES_AT,
  theNordicWorld,
} from "../../support/world";

/** AA … AY, BA … BX: any code is a country once it is in the data. */
const FORTY_NINE = Array.from({ length: 49 }, (_, index) => letter(index / 25) + letter(index % 25));

function letter(index: number): string {
  return String.fromCharCode("A".charCodeAt(0) + Math.floor(index));
}

beforeAll(() => theNordicWorld());

function eventsOf(tender: string): Promise<readonly string[]> {
  return asSuperuser(async (sql) => {
    const { rows } = await sql("SELECT event FROM entries WHERE stream_id = $1 ORDER BY seq", [tender]);
    return rows.map(({ event }: { event: string }) => event);
  });
}

describe("the same act sent twice", () => {
  it("happens once, and both senders read the same answer", async () => {
    const { tender } = await anOpenRound();
    const act = identifier<ActId>(newId());
    const input = await consenting(tender, "NO");

    const [first, second] = await Promise.all([
      statePosition(byRepresentativeOf("NO", { act }), input),
      statePosition(byRepresentativeOf("NO", { act }), input),
    ]);
    const third = await statePosition(byRepresentativeOf("NO", { act }), input);

    expect(first).toEqual({ ok: true, value: { consensus: "not-yet" } });
    expect([second, third]).toEqual([first, first]);
    expect((await eventsOf(tender)).filter((event) => event === "PositionStated")).toHaveLength(1);
  });

  it("is refused with another input, and a refused one may be corrected and sent again", async () => {
    const { tender } = await anOpenRound();
    const act = identifier<ActId>(newId());
    const input = await consenting(tender, "NO");
    const before = await eventsOf(tender);

    const wrong = { ...input, position: { stance: "object", reason: " ", request: "" } } as const;
    expect(await statePosition(byRepresentativeOf("NO", { act }), wrong)).toMatchObject({ ok: false });
    expect(await eventsOf(tender)).toEqual(before);
    expect(await statePosition(byRepresentativeOf("NO", { act }), input)).toMatchObject({ ok: true });
    expect(await statePosition(byRepresentativeOf("NO", { act }), wrong)).toMatchObject({
      refusal: { rule: "an-act-is-done-once-with-one-input" },
    });
  });

  it("of another person is not answered with what the first one was told", async () => {
    const { tender } = await anOpenRound();
    const act = identifier<ActId>(newId());
    await statePosition(byRepresentativeOf("NO", { act }), await consenting(tender, "NO"));

    const other = await statePosition(byRepresentativeOf("IS", { act }), await consenting(tender, "IS"));

    expect(other).toMatchObject({ refusal: { rule: "an-act-is-done-once-with-one-input" } });
  });
});

describe("both sides of the closing instant, while the tender is held across it", () => {
  it.each([
    ["2026-06-10T11:59:59.999Z", { ok: true }],
    [
      "2026-06-10T12:00:00.000Z",
      { ok: false, refusal: { rule: "positions-are-received-in-an-open-round", closedAt: ROUND_CLOSES_AT } },
    ],
  ])("a position received at %s is decided by that moment, not by when its turn came", async (receivedAt, expected) => {
    const { tender } = await anOpenRound();
    const input = await consenting(tender, "NO");

    const outcome = await asSuperuser(async (sql) => {
      await sql("BEGIN");
      await sql("SELECT FROM stream_heads WHERE stream_id = $1 FOR NO KEY UPDATE", [tender]);
      const waiting = statePosition(byRepresentativeOf("NO", { now: instantFrom(receivedAt) }), input);
      await untilSomeoneWaits(sql);
      await sql("COMMIT");
      return waiting;
    });

    expect(outcome).toMatchObject(expected);
  });
});

async function untilSomeoneWaits(sql: Sql): Promise<void> {
  for (let tries = 0; tries < 500; tries += 1) {
    const waiting = await sql(
      "SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
    );
    if (waiting.rowCount !== 0) return;
    await setTimeout(10);
  }
  throw new Error("nobody waits for the tender");
}

describe("withdrawal and dispatch in the same second", () => {
  it("end in exactly one of the two, whichever comes first", async () => {
    const ends: string[] = [];
    for (let run = 0; run < 8; run += 1) {
      const { tender } = await anOpenRound();
      for (const code of ["DK", "NO", "IS"]) await consented(tender, code);

      const withdraw = () =>
        withdrawPosition(byRepresentativeOf("NO"), {
          tender,
          revision: 1,
          country: "NO",
          reason: "The minister asked.",
        });
      const dispatch = () => dispatchNotice(byOfficerOf("DK"), { tender });
      const [first, second] = run % 2 === 0 ? [withdraw, dispatch] : [dispatch, withdraw];
      const outcomes = await Promise.all([first(), second()]);

      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
      const events = (await eventsOf(tender)).filter((event) =>
        ["PositionWithdrawn", "NoticeDispatched"].includes(event),
      );
      expect(events).toHaveLength(1);
      ends.push(...events);
    }
    expect(new Set(ends)).toEqual(new Set(["PositionWithdrawn", "NoticeDispatched"]));
  });
});

describe("fifty countries", () => {
  it("settle exactly once when all consent at the same moment", async () => {
    await countriesAreAdmitted(FORTY_NINE);
    const { tender } = await anOpenRound({ participants: FORTY_NINE, observers: [] });
    const codes = ["DK", ...FORTY_NINE];
    const inputs = await Promise.all(codes.map((code) => consenting(tender, code)));

    const started = performance.now();
    const outcomes = await Promise.all(inputs.map((input) => statePosition(byRepresentativeOf(input.country), input)));
    console.info(`50 positions at once: ${Math.round(performance.now() - started)} ms`);

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(50);
    const events = await eventsOf(tender);
    expect(events.filter((event) => event === "ConsensusReached")).toHaveLength(1);
    expect(events.at(-1)).toBe("ConsensusReached");
  }, 120_000);
});
