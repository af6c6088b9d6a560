import { describe, expect, it } from "vitest";
import { openRound } from "@/domain/consensus/open-round";
import { identifier, type RoundId } from "@/domain/definitions/identifiers";
import { instantFrom } from "@/domain/definitions/time";
import {
  aRoom,
  BEFORE_CLOSE,
  CLOSES_AT,
  consent,
  DK,
  IS,
  NO,
  objecting,
  ownParts,
  said,
  withdrawn,
} from "../../support/builders";

const NOW = instantFrom("2026-06-02T09:00:00Z");
const OPENING = { round: identifier<RoundId>("next"), revision: 3, closesAt: instantFrom("2026-06-20T12:00:00Z") };

describe("putting a version to the countries", () => {
  it("asks every country that it binds, in a fixed order", () => {
    expect(openRound(aRoom({ round: null }), OPENING, NOW)).toMatchObject({
      ok: true,
      value: [{ type: "RoundOpened", number: 3, countries: ["DK", "IS", "NO"], closesAt: OPENING.closesAt }],
    });
  });

  it("asks again only those whose consent is missing: silent, objecting, or withdrawn", () => {
    const words = [
      ...said(DK, ownParts(DK)),
      ...said(NO, ownParts(NO), objecting()),
      ...said(IS, ownParts(IS)),
      ...said(IS, ownParts(IS), withdrawn, 2),
    ];

    expect(openRound(aRoom({ round: null, words }), OPENING, NOW)).toMatchObject({
      value: [{ countries: ["IS", "NO"] }],
    });
  });

  it("asks a country that has consented to one part only", () => {
    const words = [
      ...said(DK, ownParts(DK).slice(0, 2), consent),
      ...said(NO, ownParts(NO)),
      ...said(IS, ownParts(IS)),
    ];

    expect(openRound(aRoom({ round: null, words }), OPENING, NOW)).toMatchObject({ value: [{ countries: ["DK"] }] });
  });

  it("is refused while a round on it is open, and possible from the instant it closes", () => {
    expect(openRound(aRoom(), OPENING, BEFORE_CLOSE)).toMatchObject({
      refusal: { rule: "a-revision-has-one-open-round", closesAt: CLOSES_AT },
    });
    expect(openRound(aRoom(), OPENING, CLOSES_AT).ok).toBe(true);
  });

  it("is possible while a round on an earlier version is still open", () => {
    const round = { id: identifier<RoundId>("round"), revision: 2, closesAt: CLOSES_AT, putBy: [] };

    expect(openRound(aRoom({ round }), OPENING, NOW).ok).toBe(true);
  });

  it("is refused for a round that closes at the instant it opens, and possible a millisecond later", () => {
    const justAfter = instantFrom("2026-06-02T09:00:00.001Z");

    expect(openRound(aRoom({ round: null }), { ...OPENING, closesAt: NOW }, NOW)).toMatchObject({
      refusal: { rule: "a-round-closes-after-it-opens" },
    });
    expect(openRound(aRoom({ round: null }), { ...OPENING, closesAt: justAfter }, NOW).ok).toBe(true);
  });

  it.each([
    ["after dispatch", { isDispatched: true }, {}, "nothing-is-decided-after-dispatch"],
    ["on a version that is not the latest", {}, { revision: 2 }, "only-the-latest-revision-is-decided"],
    [
      "on which all have consented",
      { words: [DK, NO, IS].flatMap((country) => said(country, ownParts(country))) },
      {},
      "consensus-is-left-by-withdrawal-only",
    ],
  ])("is refused %s", (_case, room, change, rule) => {
    expect(openRound(aRoom({ round: null, ...room }), { ...OPENING, ...change }, NOW)).toMatchObject({
      refusal: { rule },
    });
  });
});
