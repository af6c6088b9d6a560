import { describe, expect, it } from "vitest";
import { standingPosition } from "@/domain/consensus/position";
import type { PartHash } from "@/domain/consensus/revision";
import type { Room } from "@/domain/consensus/room";
import type { OwnMoney } from "@/domain/consensus/coverage";
import { statePosition, type Statement } from "@/domain/consensus/state-position";
import { identifier, type RoundId } from "@/domain/definitions/identifiers";
import { calendarDayFrom, instantFrom } from "@/domain/definitions/time";
import { COMMON } from "@/domain/documents/clause";
import {
  aMandate,
  aPart,
  aRevision,
  aRoom,
  BEFORE_CLOSE,
  CLOSES_AT,
  consent,
  DK,
  IS,
  LOT_1,
  LOT_2,
  NO,
  NO_FIGURES,
  objecting,
  OFFICER,
  ownParts,
  representative,
  said,
  withdrawn,
} from "../../support/builders";

const [NORWAYS_COMMON_PART, NORWAYS_LOT] = ownParts(NO);
const ICELANDS_LOT = ownParts(IS)[1];
const THAT_DAY = calendarDayFrom("2026-06-10");
const changed = (part: PartHash | undefined): PartHash[] => (part ? [{ ...part, sha256: "0".repeat(64) }] : []);
const only = (part: PartHash | undefined): PartHash[] => (part ? [part] : []);

function norway(change: Partial<Statement> = {}): Statement & OwnMoney {
  return {
    ...NO_FIGURES,
    country: NO,
    speaker: representative(NO),
    as: "representative",
    revision: 3,
    parts: ownParts(NO),
    position: consent,
    ...change,
  };
}

/** Denmark and Iceland have consented to all that binds them. */
function onlyNorwayIsMissing(details: Partial<Room> = {}): Room {
  return aRoom({ words: [DK, IS].flatMap((country) => said(country, ownParts(country))), ...details });
}

describe("stating a position", () => {
  it("records it on exactly the parts that were shown, with their hashes", () => {
    expect(statePosition(aRoom(), norway(), BEFORE_CLOSE)).toMatchObject({
      ok: true,
      value: [{ type: "PositionStated", round: "round", country: NO, n: 1, parts: ownParts(NO), position: consent }],
    });
  });

  it("reaches consensus with the last consent that was missing, and not before", () => {
    const last = statePosition(onlyNorwayIsMissing(), norway(), BEFORE_CLOSE);
    const half = statePosition(onlyNorwayIsMissing(), norway({ parts: only(NORWAYS_LOT) }), BEFORE_CLOSE);
    const objection = statePosition(onlyNorwayIsMissing(), norway({ position: objecting() }), BEFORE_CLOSE);

    expect(last).toMatchObject({
      value: [{ type: "PositionStated" }, { type: "ConsensusReached", afterWithdrawals: 0 }],
    });
    expect(half).toMatchObject({ value: { length: 1 } });
    expect(objection).toMatchObject({ value: { length: 1 } });
  });

  it("reaches consensus anew after a withdrawal", () => {
    const words = [...said(NO, ownParts(NO)), ...said(NO, ownParts(NO), withdrawn, 2)];
    const room = onlyNorwayIsMissing({ words: [...onlyNorwayIsMissing().words, ...words], withdrawals: 1 });

    expect(statePosition(room, norway(), BEFORE_CLOSE)).toMatchObject({
      value: [{ n: 3 }, { type: "ConsensusReached", afterWithdrawals: 1 }],
    });
  });

  it("may object to one part and consent to another, each in its own act", () => {
    const words = said(NO, only(NORWAYS_LOT), objecting());

    const decision = statePosition(aRoom({ words }), norway({ parts: only(NORWAYS_COMMON_PART) }), BEFORE_CLOSE);

    expect(decision).toMatchObject({ ok: true, value: [{ n: 2, parts: [{ part: COMMON }] }] });
  });

  it("may replace an objection by a consent, and a consent by an objection until all have consented", () => {
    const objected = onlyNorwayIsMissing({
      words: [...onlyNorwayIsMissing().words, ...said(NO, ownParts(NO), objecting())],
    });
    const consented = aRoom({ words: said(NO, ownParts(NO)) });

    expect(statePosition(objected, norway(), BEFORE_CLOSE)).toMatchObject({
      value: [{}, { type: "ConsensusReached" }],
    });
    expect(statePosition(consented, norway({ position: objecting() }), BEFORE_CLOSE).ok).toBe(true);
  });

  it("counts a millisecond before the round closes and not at the instant it closes", () => {
    expect(statePosition(aRoom(), norway(), BEFORE_CLOSE).ok).toBe(true);
    expect(statePosition(aRoom(), norway(), CLOSES_AT)).toMatchObject({
      refusal: { rule: "positions-are-received-in-an-open-round", closedAt: CLOSES_AT },
    });
  });

  it.each([
    ["before the version was put to the countries", { round: null }],
    [
      "while only an earlier version is before the countries",
      { round: { id: identifier<RoundId>("round"), revision: 2, closesAt: CLOSES_AT, putBy: [] } },
    ],
  ])("is refused %s", (_case, details) => {
    expect(statePosition(aRoom(details), norway(), BEFORE_CLOSE)).toMatchObject({
      refusal: { rule: "positions-are-received-in-an-open-round" },
    });
  });

  it.each([
    ["no part", []],
    ["a part that binds another country only", only(ICELANDS_LOT)],
    ["a part in other bytes than were shown", changed(NORWAYS_LOT)],
    ["its parts and one that is not its own", [...ownParts(NO), ...only(ICELANDS_LOT)]],
    ["the same part twice", [...only(NORWAYS_LOT), ...only(NORWAYS_LOT)]],
  ])("is refused on %s", (_case, parts) => {
    expect(statePosition(aRoom(), norway({ parts }), BEFORE_CLOSE)).toMatchObject({
      refusal: { rule: "a-position-covers-own-parts-as-shown" },
    });
  });

  it.each([
    ["after dispatch", { isDispatched: true }, {}, "nothing-is-decided-after-dispatch"],
    ["on a version that is not the latest", {}, { revision: 2 }, "only-the-latest-revision-is-decided"],
    [
      "once all have consented",
      { words: [DK, NO, IS].flatMap((country) => said(country, ownParts(country))) },
      {},
      "consensus-is-left-by-withdrawal-only",
    ],
    [
      "that objects without a reason",
      {},
      { position: objecting({ reason: " \n" }) },
      "an-objection-gives-reason-and-request",
    ],
    [
      "that objects without a request",
      {},
      { position: objecting({ request: "" }) },
      "an-objection-gives-reason-and-request",
    ],
    ["by whoever froze the version", {}, { speaker: OFFICER }, "whoever-froze-a-text-takes-no-position-on-it"],
    ["that consents without a mandate", { mandates: [aMandate(DK)] }, {}, "consent-is-given-under-a-mandate"],
    [
      "that consents under the mandate of another person",
      { mandates: [aMandate(NO, { holder: representative(IS) })] },
      {},
      "consent-is-given-under-a-mandate",
    ],
    [
      "that consents under the mandate of another country",
      { mandates: [aMandate(IS, { holder: representative(NO) })] },
      {},
      "consent-is-given-under-a-mandate",
    ],
  ] as const)("is refused %s", (_case, room, change, rule) => {
    expect(statePosition(aRoom(room), norway(change), BEFORE_CLOSE)).toMatchObject({ ok: false, refusal: { rule } });
  });

  it("may object without a mandate, because an objection binds the country to nothing", () => {
    expect(statePosition(aRoom({ mandates: [] }), norway({ position: objecting() }), BEFORE_CLOSE).ok).toBe(true);
  });

  it("may consent on the first and the last day of the mandate in the lead's calendar, and on no day around them", () => {
    const [first, last] = ["2026-06-03", "2026-06-04"].map(calendarDayFrom);
    if (!first || !last) throw new Error("the mandate has two days");
    const room = aRoom({ mandates: [aMandate(NO, { from: first, to: last })] });
    const isTakenAt = (at: string) => statePosition(room, norway(), instantFrom(at)).ok;

    expect(isTakenAt("2026-06-02T21:59:59.999Z")).toBe(false);
    expect(isTakenAt("2026-06-02T22:00:00Z")).toBe(true);
    expect(isTakenAt("2026-06-04T21:59:59.999Z")).toBe(true);
    expect(isTakenAt("2026-06-04T22:00:00Z")).toBe(false);
  });
});

describe("a position and the versions after it", () => {
  const lotTwoChanged = aRevision({
    number: 4,
    parts: [aPart(COMMON, [DK, IS, NO]), aPart(LOT_1, [DK, NO]), aPart(LOT_2, [DK, IS], "second")],
  });
  const words = [DK, NO, IS].flatMap((country) => said(country, ownParts(country)));
  const round = { id: identifier<RoundId>("next"), revision: 4, closesAt: CLOSES_AT, putBy: [] };

  it("stands on the parts that stay unchanged and falls on the part that changed", () => {
    const standing = lotTwoChanged.parts.map((part) => [part.part, standingPosition(words, part, DK, THAT_DAY)]);

    expect(standing).toEqual([
      [COMMON, consent],
      [LOT_1, consent],
      [LOT_2, null],
    ]);
  });

  it("lets consensus be reached on the next version by those whose part changed alone", () => {
    const room = aRoom({ revision: lotTwoChanged, round, words });
    const iceland: Statement & OwnMoney = {
      ...NO_FIGURES,
      country: IS,
      speaker: representative(IS),
      as: "representative",
      revision: 4,
      parts: ownParts(IS, lotTwoChanged).slice(1),
      position: consent,
    };

    const first = statePosition(room, iceland, BEFORE_CLOSE);
    const denmark = {
      ...iceland,
      country: DK,
      speaker: representative(DK),
      parts: ownParts(DK, lotTwoChanged).slice(2),
    };
    const second = statePosition(
      { ...room, words: [...words, ...said(IS, iceland.parts, consent, 2)] },
      denmark,
      BEFORE_CLOSE,
    );

    expect(first).toMatchObject({ value: { length: 1 } });
    expect(second).toMatchObject({ value: [{}, { type: "ConsensusReached" }] });
  });

  it("does not come back when an earlier text comes back after the country has spoken of the one between", () => {
    const [, , lotTwo] = aRevision().parts;
    const between = lotTwoChanged.parts[2];
    if (!lotTwo || !between) throw new Error("the version has three parts");
    const spoken = [...said(IS, [lotTwo], consent, 1), ...said(IS, [between], objecting(), 2)];

    expect(standingPosition(spoken, lotTwo, IS, THAT_DAY)).toBeNull();
    expect(standingPosition(spoken, between, IS, THAT_DAY)).toEqual(objecting());
  });
});
