import { describe, expect, it } from "vitest";
import { consensusStands, standingPosition } from "@/domain/consensus/position";
import { withdrawPosition } from "@/domain/consensus/withdraw-position";
import { calendarDayFrom } from "@/domain/definitions/time";
import { COMMON } from "@/domain/documents/clause";
import {
  aPart,
  aRevision,
  aRoom,
  BEFORE_CLOSE,
  consent,
  DK,
  IS,
  LOT_1,
  LOT_2,
  NO,
  objecting,
  ownParts,
  said,
  withdrawn,
} from "../../support/builders";

const THAT_DAY = calendarDayFrom("2026-06-10");
const NORWAY = { country: NO, as: "representative", revision: 3, reason: withdrawn.reason } as const;
const everyone = [DK, NO, IS].flatMap((country) => said(country, ownParts(country)));

describe("withdrawing a position", () => {
  it("takes back what stands, on exactly those parts, and the round may be closed long since", () => {
    const words = [...said(NO, ownParts(NO).slice(0, 1), consent), ...said(NO, ownParts(NO).slice(1), objecting(), 2)];

    expect(withdrawPosition(aRoom({ words, round: null }), NORWAY, BEFORE_CLOSE)).toMatchObject({
      ok: true,
      value: [{ type: "PositionWithdrawn", country: NO, n: 3, parts: ownParts(NO), reason: withdrawn.reason }],
    });
  });

  it("undoes consensus", () => {
    const revision = aRevision();
    const after = [...everyone, ...said(NO, ownParts(NO), withdrawn, 2)];

    expect(consensusStands(revision, everyone)).toBe(true);
    expect(consensusStands(revision, after)).toBe(false);
    expect(revision.parts.map((part) => standingPosition(after, part, NO, THAT_DAY))).toEqual([null, null, null]);
  });

  it("leaves out the parts on which nothing stands any more", () => {
    const revision = aRevision({
      number: 4,
      parts: [aPart(COMMON, [DK, IS, NO]), aPart(LOT_1, [DK, NO], "second"), aPart(LOT_2, [DK, IS])],
    });

    expect(
      withdrawPosition(aRoom({ revision, words: everyone }), { ...NORWAY, revision: 4 }, BEFORE_CLOSE),
    ).toMatchObject({
      value: [{ parts: [{ part: COMMON }] }],
    });
  });

  it.each([
    ["after dispatch", { words: everyone, isDispatched: true }, {}, "nothing-is-decided-after-dispatch"],
    [
      "on a version that is not the latest",
      { words: everyone },
      { revision: 2 },
      "only-the-latest-revision-is-decided",
    ],
    ["where the country has said nothing", {}, {}, "only-a-standing-position-is-withdrawn"],
    [
      "that was withdrawn before",
      { words: [...everyone, ...said(NO, ownParts(NO), withdrawn, 2)] },
      {},
      "only-a-standing-position-is-withdrawn",
    ],
    ["without a reason", { words: everyone }, { reason: " \n " }, "a-withdrawal-gives-its-reason"],
  ])("is refused %s", (_case, room, change, rule) => {
    expect(withdrawPosition(aRoom(room), { ...NORWAY, ...change }, BEFORE_CLOSE)).toMatchObject({
      ok: false,
      refusal: { rule },
    });
  });
});
