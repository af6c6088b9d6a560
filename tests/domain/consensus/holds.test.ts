import { describe, expect, it } from "vitest";
import { lapseHold } from "@/domain/consensus/lapse-hold";
import { consensusStands, standingPosition, type Hold, type LastWord } from "@/domain/consensus/position";
import type { Room } from "@/domain/consensus/room";
import { statePosition, type Statement } from "@/domain/consensus/state-position";
import { withdrawPosition } from "@/domain/consensus/withdraw-position";
import { identifier, type MandateId, type RoundId } from "@/domain/definitions/identifiers";
import { calendarDayFrom, instantFrom } from "@/domain/definitions/time";
import type { Voice } from "@/domain/people/actor";
import { personIdOf } from "../../support/actors";
import {
  aMandate,
  aPart,
  aRevision,
  aRoom,
  CLOSES_AT,
  consent,
  DK,
  IS,
  LOT_1,
  NO,
  NO_FIGURES,
  objecting,
  OFFICER,
  ownParts,
  representative,
  said,
} from "../../support/builders";

const UNTIL = calendarDayFrom("2026-06-05");
/** 24:00 of that day in Copenhagen, where it is summer. */
const ITS_END = instantFrom("2026-06-05T22:00:00Z");
const A_MILLISECOND_BEFORE = instantFrom("2026-06-05T21:59:59.999Z");
const hold: Hold = { stance: "hold", reason: "The ministry reads it.", owner: "Ministry of health", until: UNTIL };
const others = [DK, IS].flatMap((country) => said(country, ownParts(country)));

function norway(position: Statement["position"], as: Voice = "representative") {
  const speaker = as === "deputy" ? personIdOf("NO", "deputy") : representative(NO);
  return { ...NO_FIGURES, country: NO, speaker, as, revision: 3, parts: ownParts(NO), position } as const;
}

function held(details: Partial<Room> = {}, by: Voice = "representative"): Room {
  const words: readonly LastWord[] = said(NO, ownParts(NO), hold).map((word) => ({ ...word, as: by }));
  return aRoom({ words: [...others, ...words], ...details });
}

describe("a hold", () => {
  it("is recorded with its reason, whom it waits for and its day, and needs no mandate", () => {
    expect(statePosition(aRoom({ mandates: [] }), norway(hold), A_MILLISECOND_BEFORE)).toMatchObject({
      ok: true,
      value: [{ type: "PositionStated", version: 3, position: hold }],
    });
  });

  it("blocks consensus while it stands, and does not bring it about when it lapses", () => {
    expect(consensusStands(aRevision(), held().words)).toBe(false);
    expect(statePosition(held(), norway(consent), instantFrom("2026-06-04T09:00:00Z"))).toMatchObject({
      value: [{ type: "PositionStated" }, { type: "ConsensusReached" }],
    });
  });

  it("stands to the last millisecond of its day in the lead's zone and is no position from 24:00 on", () => {
    const [part] = ownParts(NO);
    if (!part) throw new Error("Norway has parts");
    const { words } = held();

    expect(standingPosition(words, part, NO, UNTIL)).toEqual(hold);
    expect(standingPosition(words, part, NO, calendarDayFrom("2026-06-06"))).toBeNull();
    const taking = { country: NO, as: "representative", revision: 3, reason: "Solved." } as const;
    expect(withdrawPosition(held(), taking, A_MILLISECOND_BEFORE).ok).toBe(true);
    expect(withdrawPosition(held(), taking, ITS_END)).toMatchObject({
      refusal: { rule: "only-a-standing-position-is-withdrawn" },
    });
  });

  it("may be until today and not until yesterday, on the lead's calendar", () => {
    const today = { ...hold, until: calendarDayFrom("2026-06-05") };

    expect(statePosition(aRoom(), norway(today), A_MILLISECOND_BEFORE).ok).toBe(true);
    expect(statePosition(aRoom(), norway(today), ITS_END)).toMatchObject({
      refusal: { rule: "a-hold-is-until-a-day-that-has-not-ended", today: "2026-06-06" },
    });
  });

  it.each([
    ["why", { ...hold, reason: " \n" }],
    ["for whom", { ...hold, owner: "" }],
  ])("says %s", (_what, position) => {
    expect(statePosition(aRoom(), norway(position), instantFrom("2026-06-04T09:00:00Z"))).toMatchObject({
      refusal: { rule: "a-hold-says-why-and-for-whom" },
    });
  });

  it.each([
    ["a consent", consent],
    ["an objection", objecting()],
    ["a longer hold", { ...hold, until: calendarDayFrom("2026-06-09") }],
  ] as const)("is replaced by %s, before its day has ended and after", (_what, position) => {
    expect(statePosition(held(), norway(position), A_MILLISECOND_BEFORE).ok).toBe(true);
    expect(statePosition(held(), norway(position), ITS_END).ok).toBe(true);
  });

  it("of the representative is not replaced by the deputy, nor once it has lapsed", () => {
    const mandates = [
      aMandate(NO),
      aMandate(NO, { mandate: identifier<MandateId>("deputy"), holder: personIdOf("NO", "deputy") }),
    ];
    const refusal = { refusal: { rule: "a-deputy-does-not-replace-the-representative" } };

    expect(statePosition(held({ mandates }), norway(consent, "deputy"), A_MILLISECOND_BEFORE)).toMatchObject(refusal);
    expect(statePosition(held({ mandates }), norway(consent, "deputy"), ITS_END)).toMatchObject(refusal);
    expect(statePosition(held({ mandates }, "deputy"), norway(consent, "deputy"), ITS_END).ok).toBe(true);
  });
});

describe("the end of a hold", () => {
  it("is written down from 24:00 of its day on and not a millisecond before, however late", () => {
    const late = instantFrom("2026-09-01T09:00:00Z");

    expect(lapseHold(held(), { country: NO, n: 1 }, A_MILLISECOND_BEFORE)).toMatchObject({
      refusal: { rule: "a-hold-stands-until-its-day-has-ended", until: UNTIL },
    });
    for (const now of [ITS_END, late]) {
      expect(lapseHold(held(), { country: NO, n: 1 }, now)).toMatchObject({
        value: [{ type: "HoldLapsed", country: NO, n: 1, until: UNTIL, lapsedAt: ITS_END, parts: ownParts(NO) }],
      });
    }
  });

  it.each([
    ["was replaced", held({ words: [...held().words, ...said(NO, ownParts(NO), consent, 2)] })],
    ["is of an earlier text", held({ revision: aRevision({ parts: [aPart(LOT_1, [DK, NO], "second")] }) })],
    ["is none", aRoom({ words: said(NO, ownParts(NO)) })],
  ])("is not written down where it %s", (_what, room) => {
    expect(lapseHold(room, { country: NO, n: 1 }, ITS_END)).toMatchObject({
      refusal: { rule: "only-a-hold-that-is-the-last-word-lapses" },
    });
  });

  it("is of the parts alone on which nothing else was said since", () => {
    const [common, lot] = ownParts(NO);
    if (!common || !lot) throw new Error("Norway has two parts");
    const room = held({ words: [...held().words, ...said(NO, [common], consent, 2)] });

    expect(lapseHold(room, { country: NO, n: 1 }, ITS_END)).toMatchObject({ value: [{ parts: [lot] }] });
  });
});

describe("a consent with a statement", () => {
  const on = instantFrom("2026-06-04T09:00:00Z");

  it("is a consent, and keeps its words", () => {
    const position = { stance: "consent", statement: "Norway asks for bags next time." } as const;

    expect(statePosition(aRoom({ words: others }), norway(position), on)).toMatchObject({
      value: [{ position }, { type: "ConsensusReached" }],
    });
  });

  it("is refused with the words that make it a condition", () => {
    const position = { stance: "consent", statement: "Med fyrirvara um samþykki, subject to funding." } as const;

    expect(statePosition(aRoom(), norway(position), on)).toMatchObject({
      refusal: { rule: "a-statement-carries-no-condition", words: ["subject to", "með fyrirvara", "fyrirvara um"] },
    });
  });

  it("asks nothing of the words of a hold or an objection: a condition is what they are for", () => {
    expect(statePosition(aRoom(), norway({ ...hold, reason: "Subject to the Minister." }), on).ok).toBe(true);
    expect(statePosition(aRoom(), norway(objecting({ reason: "Unless bags are allowed." })), on).ok).toBe(true);
  });
});

describe("writing, asking and answering", () => {
  it("are of different persons: whoever put the version to the countries takes no position on it", () => {
    const round = { id: identifier<RoundId>("round"), revision: 3, closesAt: CLOSES_AT, putBy: [representative(NO)] };
    const byAnother = { ...round, putBy: [OFFICER] };

    expect(statePosition(aRoom({ round }), norway(consent), instantFrom("2026-06-04T09:00:00Z"))).toMatchObject({
      refusal: { rule: "whoever-put-a-text-takes-no-position-on-it" },
    });
    expect(statePosition(aRoom({ round: byAnother }), norway(consent), instantFrom("2026-06-04T09:00:00Z")).ok).toBe(
      true,
    );
  });
});
