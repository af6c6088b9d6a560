import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { consensusStands, countriesYetToConsent } from "@/domain/consensus/position";
import { countriesOf, type FrozenPart } from "@/domain/consensus/revision";
import type { Room } from "@/domain/consensus/room";
import { statePosition } from "@/domain/consensus/state-position";
import { withdrawPosition } from "@/domain/consensus/withdraw-position";
import type { Country } from "@/domain/definitions/country";
import { COMMON, type PartId } from "@/domain/documents/clause";
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
  NO_FIGURES,
  objecting,
  ownParts,
  representative,
  said,
  withdrawn,
} from "../../support/builders";

const COUNTRIES = [DK, NO, IS];

/** One thing that happens in a room: the text changes, a country speaks of some parts, or takes back what it said. */
type Step =
  | {
      readonly kind: "freeze";
      readonly texts: readonly [string, string, string];
      readonly lots: readonly [Country[], Country[]];
    }
  | { readonly kind: "state"; readonly country: Country; readonly parts: readonly PartId[]; readonly consents: boolean }
  | { readonly kind: "withdraw"; readonly country: Country };

const aText = fc.constantFrom("first", "second");
const someCountries = fc.subarray(COUNTRIES, { minLength: 2 });
const aCountry = fc.constantFrom(...COUNTRIES);

const aStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("freeze" as const),
      texts: fc.tuple(aText, aText, aText),
      lots: fc.tuple(someCountries, someCountries),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant("state" as const),
      country: aCountry,
      parts: fc.oneof(fc.constant([COMMON, LOT_1, LOT_2]), fc.subarray([COMMON, LOT_1, LOT_2] as PartId[])),
      consents: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("withdraw" as const), country: aCountry }) },
);

/** What was said, in the order in which it was said: all that the naive model knows. */
type Said = { readonly country: Country; readonly part: PartId; readonly sha256: string; readonly consents: boolean };

/** Consensus, as one would look it up by hand: for each part and country, what it said last of that part. */
function everyoneSaidYesLast(parts: readonly FrozenPart[], log: readonly Said[]): boolean {
  return parts.every(({ part, sha256, countries }) =>
    countries.every((country) => {
      const last = log.findLast((word) => word.country === country && word.part === part);
      return last?.consents === true && last.sha256 === sha256;
    }),
  );
}

type Story = { readonly room: Room; readonly log: readonly Said[]; readonly reached: boolean };

function told({ room, log }: Story, step: Step): Story {
  if (step.kind === "freeze") return { room: frozen(room, step), log, reached: false };
  if (step.kind === "withdraw") return withdrew(room, log, step.country);

  const { country } = step;
  const parts = room.revision.parts
    .filter(({ part, countries }) => step.parts.includes(part) && countries.includes(country))
    .map(({ part, sha256 }) => ({ part, sha256 }));
  const position = step.consents ? consent : objecting();
  const revision = room.revision.number;
  const as = "representative" as const;
  const statement = { ...NO_FIGURES, country, speaker: representative(country), as, revision, parts, position };
  const decision = statePosition(room, statement, BEFORE_CLOSE);
  if (!decision.ok) return { room, log, reached: false };

  const [{ n }] = decision.value;
  return {
    room: { ...room, words: [...room.words, ...said(country, parts, position, n)] },
    log: [...log, ...parts.map((part) => ({ ...part, country, consents: step.consents }))],
    reached: decision.value.length === 2,
  };
}

/** The next version; the common part binds whoever is in a lot. Its round is opened with it. */
function frozen(room: Room, { texts, lots }: Extract<Step, { kind: "freeze" }>): Room {
  const number = room.revision.number + 1;
  const parts = [
    aPart(COMMON, [...new Set(lots.flat())].sort(), texts[0]),
    aPart(LOT_1, lots[0], texts[1]),
    aPart(LOT_2, lots[1], texts[2]),
  ];
  return { ...room, revision: aRevision({ number, parts }), round: room.round && { ...room.round, revision: number } };
}

function withdrew(room: Room, log: readonly Said[], country: Country): Story {
  const { number } = room.revision;
  const decision = withdrawPosition(
    room,
    {
      country,
      as: "representative",
      revision: number,
      reason: withdrawn.reason,
    },
    BEFORE_CLOSE,
  );
  if (!decision.ok) return { room, log, reached: false };

  const [{ n, parts }] = decision.value;
  const words = [...room.words, ...said(country, parts, withdrawn, n)];
  const taken = parts.map((part) => ({ ...part, country, consents: false }));
  return { room: { ...room, words, withdrawals: room.withdrawals + 1 }, log: [...log, ...taken], reached: false };
}

describe("consensus", () => {
  it("stands exactly where every country's last word on each of its parts is consent to the bytes of that part", () => {
    fc.assert(
      fc.property(fc.array(aStep, { maxLength: 30 }), (steps) => {
        let story: Story = { room: aRoom(), log: [], reached: false };
        for (const step of steps) {
          const before = everyoneSaidYesLast(story.room.revision.parts, story.log);
          story = told(story, step);
          const after = everyoneSaidYesLast(story.room.revision.parts, story.log);

          expect(consensusStands(story.room.revision, story.room.words)).toBe(after);
          if (step.kind === "state") expect(story.reached).toBe(after && !before);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("is met by such stories often enough to mean something", () => {
    const stories = fc.sample(fc.array(aStep, { minLength: 20, maxLength: 30 }), { numRuns: 200, seed: 7 });
    const reached = stories.filter((steps) => {
      let story: Story = { room: aRoom(), log: [], reached: false };
      return steps.some((step) => (story = told(story, step)).reached);
    });

    expect(reached.length).toBeGreaterThan(20);
  });

  it.each([
    ["has said nothing", []],
    ["has consented to its lot and not to the common part", said(IS, ownParts(IS).slice(1))],
    ["has consented to the common part and not to its lot", said(IS, ownParts(IS).slice(0, 1))],
    ["objects to one of its parts", [...said(IS, ownParts(IS)), ...said(IS, ownParts(IS).slice(1), objecting(), 2)]],
    ["has taken its consent back", [...said(IS, ownParts(IS)), ...said(IS, ownParts(IS), withdrawn, 2)]],
    ["has consented to other bytes", said(IS, [aPart(COMMON, [], "second"), aPart(LOT_2, [], "second")])],
  ])("does not stand over a country that %s", (_case, iceland) => {
    const words = [...said(DK, ownParts(DK)), ...said(NO, ownParts(NO)), ...iceland];

    expect(consensusStands(aRevision(), words)).toBe(false);
    expect(countriesYetToConsent(aRevision(), words)).toEqual([IS]);
  });

  it("asks nothing of a country for a lot that it is not in", () => {
    const revision = aRevision({ parts: [aPart(COMMON, [DK, NO]), aPart(LOT_1, [DK, NO])] });
    const words = [DK, NO].flatMap((country) => said(country, revision.parts));

    expect(countriesOf(revision)).toEqual([DK, NO]);
    expect(consensusStands(revision, words)).toBe(true);
  });

  it("counts a word by its number and not by the order in which it was read", () => {
    const revision = aRevision({ parts: [aPart(COMMON, [DK, NO])] });
    const words = [
      ...said(DK, revision.parts, consent, 2),
      ...said(DK, revision.parts, objecting(), 1),
      ...said(NO, revision.parts),
    ];

    expect(consensusStands(revision, words)).toBe(true);
  });
});
