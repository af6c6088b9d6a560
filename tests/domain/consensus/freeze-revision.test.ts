import { describe, expect, it } from "vitest";
import { freezeRevision, hasMovedOn, obstaclesToFreezing } from "@/domain/consensus/freeze-revision";
import type { Manuscript } from "@/domain/consensus/manuscript";
import { canonicalBytes } from "@/domain/definitions/canonical";
import { identifier, type ClauseId, type RevisionId } from "@/domain/definitions/identifiers";
import { quantityFrom } from "@/domain/definitions/quantity";
import { calendarDayFrom, instantFrom } from "@/domain/definitions/time";
import { COMMON } from "@/domain/documents/clause";
import { sha256 } from "@/platform/digest";
import {
  aClause,
  aLine,
  aManuscript,
  DK,
  INTEREST_CLOSES_AT,
  IS,
  isIn,
  LOT_1,
  LOT_2,
  NO,
  OFFICER,
  TENDERS_CLOSE_AT,
} from "../../support/builders";

const NOW = instantFrom("2026-06-02T09:00:00Z");
const FREEZING = { revision: identifier<RevisionId>("revision"), frozenBy: OFFICER, digest: sha256 };

function frozen(manuscript: Manuscript, now = NOW) {
  const decision = freezeRevision(manuscript, FREEZING, now);
  if (!decision.ok) throw new Error(decision.refusal.rule);
  return decision.value[0];
}

/** The manuscript after its text was frozen once. */
function onceFrozen(manuscript: Manuscript): Manuscript {
  return { ...manuscript, latest: { number: 1, parts: frozen(manuscript).manifest.parts } };
}

describe("freezing the text", () => {
  it("makes one part for all and one for each lot, each with the hash of its canonical bytes", () => {
    const { number, parts, manifest, sha256: root } = frozen(aManuscript());

    expect(number).toBe(1);
    expect(parts.map(({ part }) => part)).toEqual([COMMON, LOT_1, LOT_2]);
    for (const content of parts) {
      const { sha256: hash } = manifest.parts.find(({ part }) => part === content.part) ?? { sha256: "" };
      expect(hash).toBe(sha256(canonicalBytes(content)));
    }
    expect(root).toBe(sha256(canonicalBytes(manifest)));
  });

  it("gives the same bytes for the same text, in whatever order its rows were read", () => {
    const manuscript = aManuscript();
    const shuffled = {
      ...manuscript,
      participations: manuscript.participations.toReversed(),
      volumes: manuscript.volumes.toReversed(),
      buyers: manuscript.buyers.toReversed(),
      clauses: manuscript.clauses.toReversed(),
    };

    expect(frozen(shuffled).sha256).toBe(frozen(manuscript).sha256);
  });

  it("binds each lot to the countries that are in it, and the common part to all of these", () => {
    const participations = [isIn(DK, 1), isIn(NO, 1), isIn(IS, 2), isIn(DK, 2)];

    const { parts } = frozen(aManuscript({ participations }));

    expect(parts).toMatchObject([
      { buyers: [{ country: "DK" }, { country: "IS" }, { country: "NO" }] },
      { countries: ["DK", "NO"] },
      { countries: ["DK", "IS"] },
    ]);
  });

  it("leaves out a lot that fewer than two countries are in, and buyers that are in no lot", () => {
    const participations = [isIn(DK, 1), isIn(NO, 1), isIn(IS, 2)];

    const { parts } = frozen(aManuscript({ participations }));

    expect(parts.map(({ part }) => part)).toEqual([COMMON, LOT_1]);
    expect(parts[0]).toMatchObject({ lots: [{ number: 1 }], buyers: [{ country: "DK" }, { country: "NO" }] });
  });

  it("does not count a country that has left the lot, from the day in the lead's calendar on which that takes effect", () => {
    const leaving = isIn(NO, 1, { n: 2, stance: "out", effectiveOn: calendarDayFrom("2026-06-03") });
    const manuscript = aManuscript({ participations: [...aManuscript().participations, leaving] });

    const before = frozen(manuscript, instantFrom("2026-06-02T21:59:59.999Z"));
    const after = frozen(manuscript, instantFrom("2026-06-02T22:00:00Z"));

    expect(before.parts[1]).toMatchObject({ countries: ["DK", "IS", "NO"] });
    expect(after.parts[1]).toMatchObject({ countries: ["DK", "IS"] });
  });

  it("writes down the volumes of the countries that are in, and of no other", () => {
    const participations = [isIn(DK, 1), isIn(NO, 1)];

    const { parts } = frozen(aManuscript({ participations }));

    expect(parts[1]).toMatchObject({ lines: [{ volumes: [{ country: "DK" }, { country: "NO" }] }] });
  });

  it("changes the hash of the part that was changed and of no other", () => {
    const before = frozen(aManuscript()).manifest.parts;
    const clauses = [aClause(COMMON), aClause(LOT_1), aClause(LOT_2, { text: "Within six days of the order." })];

    const after = frozen(aManuscript({ clauses })).manifest.parts;

    expect(after.filter(({ sha256: hash }, place) => hash !== before[place]?.sha256)).toMatchObject([{ part: LOT_2 }]);
  });

  it("counts on from the latest version, in the same decision", () => {
    const manuscript = { ...onceFrozen(aManuscript()), tendersCloseAt: instantFrom("2026-10-01T10:00:00Z") };

    expect(frozen(manuscript)).toMatchObject({ number: 2, decision: manuscript.decision });
  });

  it("is refused until the window closes or everyone has answered, and not from that instant on", () => {
    const silent = aManuscript({ participations: [isIn(DK, 1), isIn(DK, 2), isIn(NO, 1), isIn(NO, 2)] });
    const lastMoment = instantFrom("2026-06-01T11:59:59.999Z");

    const before = freezeRevision(silent, FREEZING, lastMoment);

    expect(before).toMatchObject({
      refusal: { rule: "a-text-is-frozen-once-interest-is-closed", closesAt: INTEREST_CLOSES_AT },
    });
    expect(freezeRevision(silent, FREEZING, INTEREST_CLOSES_AT).ok).toBe(true);
    expect(freezeRevision(aManuscript(), FREEZING, lastMoment).ok).toBe(true);
  });

  it.each([
    ["after dispatch", { isDispatched: true }, { rule: "nothing-is-decided-after-dispatch" }],
    [
      "while no lot has two countries",
      { participations: [isIn(DK, 1), isIn(NO, 2)] },
      { rule: "some-lot-has-two-countries" },
    ],
    ["without a time limit for tenders", { tendersCloseAt: null }, { rule: "a-frozen-text-says-when-tenders-close" }],
    [
      "while the common part has no clause",
      { clauses: [aClause(LOT_1), aClause(LOT_2)] },
      { rule: "every-part-has-a-clause", number: 0 },
    ],
    [
      "while a lot has no clause",
      { clauses: [aClause(COMMON), aClause(LOT_1)] },
      { rule: "every-part-has-a-clause", part: LOT_2, number: 2 },
    ],
    ["when nothing has changed", onceFrozen(aManuscript()), { rule: "a-new-revision-changes-something" }],
  ] as const)("is refused %s", (_case, change, refusal) => {
    expect(freezeRevision(aManuscript(change), FREEZING, NOW)).toMatchObject({ ok: false, refusal });
  });

  it("names everything that is in its way at once, the first being what it is refused for", () => {
    const manuscript = aManuscript({ tendersCloseAt: null, clauses: [aClause(LOT_1)] });

    const obstacles = obstaclesToFreezing(manuscript, NOW);

    expect(obstacles).toMatchObject([
      { rule: "a-frozen-text-says-when-tenders-close" },
      { rule: "every-part-has-a-clause", number: 0 },
      { rule: "every-part-has-a-clause", number: 2 },
    ]);
    expect(freezeRevision(manuscript, FREEZING, NOW)).toEqual({
      ok: false,
      refusal: { ...obstacles[0], obstacles },
    });
    expect(obstaclesToFreezing(aManuscript(), NOW)).toEqual([]);
  });
});

describe("whether the text has moved on since it was frozen", () => {
  const BYTES: readonly (readonly [string, Partial<Manuscript>])[] = [
    ["a clause", { clauses: [aClause(COMMON, { text: "Within six days." }), aClause(LOT_1), aClause(LOT_2)] }],
    ["a heading", { clauses: [aClause(COMMON, { heading: "Supply" }), aClause(LOT_1), aClause(LOT_2)] }],
    [
      "another clause",
      { clauses: [...aManuscript().clauses, aClause(LOT_1, { clause: identifier<ClauseId>("more") })] },
    ],
    ["the time limit", { tendersCloseAt: instantFrom("2026-09-01T10:00:01Z") }],
    ["no time limit any more", { tendersCloseAt: null }],
    ["a country that left", { participations: aManuscript().participations.filter(({ country }) => country !== NO) }],
    [
      "a volume",
      {
        volumes: aManuscript().volumes.map((volume) =>
          volume.country === NO && volume.line === aLine(1).line
            ? { ...volume, quantity: quantityFrom("1000.5") }
            : volume,
        ),
      },
    ],
  ];

  it.each(BYTES)("says yes for %s", (_case, change) => {
    expect(hasMovedOn({ ...onceFrozen(aManuscript()), ...change }, sha256, NOW)).toBe(true);
  });

  it("says no for the text as it was frozen, and where nothing was frozen yet", () => {
    expect(hasMovedOn(onceFrozen(aManuscript()), sha256, NOW)).toBe(false);
    expect(hasMovedOn(aManuscript(), sha256, NOW)).toBe(false);
  });

  it("says no for a clause that was saved again with the same words", () => {
    const clauses = [aClause(COMMON, { n: 2 }), aClause(LOT_1), aClause(LOT_2)];

    expect(hasMovedOn({ ...onceFrozen(aManuscript()), clauses, tendersCloseAt: TENDERS_CLOSE_AT }, sha256, NOW)).toBe(
      false,
    );
  });
});
