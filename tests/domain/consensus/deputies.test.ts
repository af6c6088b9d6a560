import { describe, expect, it } from "vitest";
import { mayStatePositionsOf } from "@/domain/consensus/policy";
import type { LastWord } from "@/domain/consensus/position";
import { statePosition } from "@/domain/consensus/state-position";
import { withdrawPosition } from "@/domain/consensus/withdraw-position";
import { identifier, type MandateId, type TenderId } from "@/domain/definitions/identifiers";
import { voiceOf, type Voice } from "@/domain/people/actor";
import { personIdOf, personOf, representativeOf } from "../../support/actors";
import {
  aMandate,
  aPart,
  aRevision,
  aRoom,
  BEFORE_CLOSE,
  consent,
  LOT_1,
  NO,
  NO_FIGURES,
  objecting,
  ownParts,
  representative,
  said,
  withdrawn,
} from "../../support/builders";

const TENDER = identifier<TenderId>("tender");
const DEPUTY = personIdOf("NO", "deputy");
const MANDATES = [aMandate(NO), aMandate(NO, { mandate: identifier<MandateId>("the deputy's"), holder: DEPUTY })];
const [COMMON_PART, LOT] = ownParts(NO);
if (!COMMON_PART || !LOT) throw new Error("Norway is in a lot");

const by = (as: Voice, words: readonly LastWord[]): readonly LastWord[] => words.map((word) => ({ ...word, as }));
const aRoomWith = (...words: readonly LastWord[]) => aRoom({ words, mandates: MANDATES });

function speaking(as: Voice, position = consent, parts = ownParts(NO)) {
  const speaker = as === "deputy" ? DEPUTY : representative(NO);
  return { ...NO_FIGURES, country: NO, speaker, as, revision: 3, parts, position };
}

const REFUSED = { refusal: { rule: "a-deputy-does-not-replace-the-representative" } };

describe("a deputy", () => {
  it("consents for the country, under a mandate of their own, and is named as deputy", () => {
    expect(statePosition(aRoomWith(), speaking("deputy"), BEFORE_CLOSE)).toMatchObject({
      ok: true,
      value: [{ type: "PositionStated", as: "deputy", mandate: "the deputy's" }],
    });
  });

  it("needs a mandate of their own: the representative's is not theirs", () => {
    const room = aRoom({ mandates: [aMandate(NO)] });

    expect(statePosition(room, speaking("deputy"), BEFORE_CLOSE)).toMatchObject({
      refusal: { rule: "consent-is-given-under-a-mandate" },
    });
  });

  it.each([
    ["objected", objecting()],
    ["consented", consent],
    ["took a position back", withdrawn],
  ] as const)("does not replace the representative, who %s", (_what, position) => {
    const room = aRoomWith(...by("representative", said(NO, ownParts(NO), position)));

    expect(statePosition(room, speaking("deputy"), BEFORE_CLOSE)).toMatchObject(REFUSED);
    expect(statePosition(room, speaking("deputy", objecting()), BEFORE_CLOSE)).toMatchObject(REFUSED);
  });

  it("does not take back what the representative said", () => {
    const room = aRoomWith(...by("representative", said(NO, ownParts(NO), objecting())));
    const taking = { country: NO, revision: 3, reason: "The ministry asks for time." } as const;

    expect(withdrawPosition(room, { ...taking, as: "deputy" }, BEFORE_CLOSE)).toMatchObject(REFUSED);
    expect(withdrawPosition(room, { ...taking, as: "representative" }, BEFORE_CLOSE).ok).toBe(true);
  });

  it("speaks of the parts on which the representative has said nothing", () => {
    const room = aRoomWith(...by("representative", said(NO, [COMMON_PART])));

    expect(statePosition(room, speaking("deputy", consent, [LOT]), BEFORE_CLOSE).ok).toBe(true);
    expect(statePosition(room, speaking("deputy", consent, [COMMON_PART, LOT]), BEFORE_CLOSE)).toMatchObject(REFUSED);
  });

  it("speaks of a text that has changed since the representative spoke", () => {
    const changed = aRevision({
      parts: aRevision().parts.map((part) => (part.part === LOT_1 ? aPart(LOT_1, part.countries, "second") : part)),
    });
    const words = by("representative", said(NO, ownParts(NO), objecting()));
    const room = aRoom({ revision: changed, words, mandates: MANDATES });
    const [, lot] = ownParts(NO, changed);

    expect(statePosition(room, speaking("deputy", consent, lot ? [lot] : []), BEFORE_CLOSE).ok).toBe(true);
  });

  it("replaces and takes back what a deputy said", () => {
    const room = aRoomWith(...by("deputy", said(NO, ownParts(NO), objecting())));

    expect(statePosition(room, speaking("deputy"), BEFORE_CLOSE).ok).toBe(true);
    expect(withdrawPosition(room, { country: NO, as: "deputy", revision: 3, reason: "Solved." }, BEFORE_CLOSE).ok).toBe(
      true,
    );
  });
});

describe("the representative", () => {
  it("replaces and takes back what the deputy said", () => {
    const room = aRoomWith(...by("deputy", said(NO, ownParts(NO), objecting())));

    expect(statePosition(room, speaking("representative"), BEFORE_CLOSE).ok).toBe(true);
    expect(
      withdrawPosition(room, { country: NO, as: "representative", revision: 3, reason: "Solved." }, BEFORE_CLOSE).ok,
    ).toBe(true);
  });
});

describe("one country, one voice", () => {
  it("is the representative's for whoever is both", () => {
    const deputy = personOf("NO", "deputy");
    const both = { ...deputy, roles: [...deputy.roles, { role: "representative", tender: TENDER } as const] };

    expect([voiceOf(deputy, TENDER), voiceOf(both, TENDER), voiceOf(personOf("NO", "signatory"), TENDER)]).toEqual([
      "deputy",
      "representative",
      null,
    ]);
  });

  it("is of the one country of whoever speaks, whatever roles they hold", () => {
    for (const actor of [representativeOf("NO"), personOf("NO", "deputy")]) {
      expect(["DK", "IS", "NO", "SE"].filter((country) => mayStatePositionsOf(actor, TENDER, country))).toEqual(["NO"]);
    }
  });
});
