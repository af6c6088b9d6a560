import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { identifier, type ClauseId } from "@/domain/definitions/identifiers";
import { calendarDayFrom, instantFrom } from "@/domain/definitions/time";
import { COMMON, type PartId } from "@/domain/documents/clause";
import { isAgreedByAll, MARKS, standingMarks, type ClauseMark } from "@/domain/documents/clause-mark";
import { markClause, type ClauseToMark, type SaidMark } from "@/domain/documents/mark-clause";
import { CLAUSES_SHOWN, isAmong, unresolvedIn, type ClauseProgress } from "@/domain/documents/unresolved";
import { aTender, DK, IS, isIn, LOT_1, LOT_2, NO } from "../../support/builders";

const CLAUSE = identifier<ClauseId>("clause");
const NOW = instantFrom("2026-06-01T09:00:00Z");

function aMark(details: Partial<ClauseMark> = {}): ClauseMark {
  return { clause: CLAUSE, country: NO, n: 1, onForm: 3, mark: "agreed", reason: null, ...details };
}

function toMark(part: PartId = COMMON, details: Partial<ClauseToMark> = {}): ClauseToMark {
  return {
    tender: aTender(),
    clause: { clause: CLAUSE, part, n: 3, isRemoved: false },
    isDispatched: false,
    participations: [isIn(NO, 1), isIn(DK, 1), isIn(DK, 2)],
    last: null,
    ...details,
  };
}

const agreed: SaidMark = { country: NO, onForm: 3, mark: "agreed" };

describe("marking a clause", () => {
  it("counts on from what the country said before", () => {
    expect(markClause(toMark(COMMON, { last: { n: 7 } }), agreed, NOW)).toMatchObject({
      value: [{ type: "ClauseMarked", clause: CLAUSE, country: NO, n: 8, onForm: 3, mark: "agreed" }],
    });
  });

  it.each([
    [2, false],
    [3, true],
    [4, false],
  ])("is of the clause as it stands, form 3: of form %i it is taken: %s", (onForm, isTaken) => {
    const decision = markClause(toMark(), { ...agreed, onForm }, NOW);
    expect(decision.ok).toBe(isTaken);
    if (!decision.ok) expect(decision.refusal.rule).toBe("a-clause-is-marked-as-it-stands");
  });

  it("is for the countries that the clause would bind", () => {
    expect(markClause(toMark(LOT_1), agreed, NOW).ok).toBe(true);
    expect(markClause(toMark(LOT_2), agreed, NOW)).toMatchObject({
      refusal: { rule: "a-country-marks-what-would-bind-it", country: NO },
    });
    expect(markClause(toMark(), { ...agreed, country: IS }, NOW).ok).toBe(false);
  });

  it("is for a country from the day on which it is in", () => {
    const participations = [isIn(NO, 1, { effectiveOn: calendarDayFrom("2026-06-02") })];

    expect(markClause(toMark(COMMON, { participations }), agreed, instantFrom("2026-06-01T21:59:59.999Z")).ok).toBe(
      false,
    );
    expect(markClause(toMark(COMMON, { participations }), agreed, instantFrom("2026-06-01T22:00:00Z")).ok).toBe(true);
  });

  it("ends with dispatch, and with the removal of the clause", () => {
    expect(markClause(toMark(COMMON, { isDispatched: true }), agreed, NOW).ok).toBe(false);
    const removed = { ...toMark().clause, isRemoved: true };
    expect(markClause(toMark(COMMON, { clause: removed }), agreed, NOW).ok).toBe(false);
  });
});

describe("how countries stand to a clause", () => {
  const clause = { clause: CLAUSE, n: 3 };

  it("is open where nothing was said, and where something was said of an earlier form, which is told", () => {
    const marks = [aMark({ onForm: 2 }), aMark({ country: IS, onForm: 2, mark: "open" })];

    expect(standingMarks(clause, [DK, IS, NO], marks)).toEqual([
      { country: DK, mark: "open", reason: null, before: null },
      { country: IS, mark: "open", reason: null, before: null },
      { country: NO, mark: "open", reason: null, before: "agreed" },
    ]);
  });

  it("is agreed for exactly the form of which it was said", () => {
    for (const onForm of [1, 2, 3, 4]) {
      const [standing] = standingMarks(clause, [NO], [aMark({ onForm })]);
      expect(standing?.mark).toBe(onForm === 3 ? "agreed" : "open");
    }
  });

  it("is agreed by all only where each of them agrees, and never where there is nobody", () => {
    const both = [aMark(), aMark({ country: DK })];

    expect(isAgreedByAll(standingMarks(clause, [DK, NO], both))).toBe(true);
    expect(isAgreedByAll(standingMarks(clause, [DK, IS, NO], both))).toBe(false);
    expect(isAgreedByAll([])).toBe(false);
  });
});

describe("what is unresolved", () => {
  const anyProgress: fc.Arbitrary<readonly ClauseProgress[]> = fc.array(
    fc.record({
      clause: fc.uuid().map(identifier<ClauseId>),
      open: fc.nat(5),
      standing: fc.subarray([DK, IS, NO]).chain((countries) =>
        fc.tuple(...countries.map(() => fc.constantFrom(...MARKS))).map((marks) =>
          countries.map((country, place) => ({
            country,
            mark: marks[place] ?? "open",
            reason: null,
            before: null,
          })),
        ),
      ),
    }),
  );

  it("is counted as it is shown, and each clause is either agreed, not agreed or of a part that is left out", () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        const counted = Object.fromEntries(
          CLAUSES_SHOWN.map((shown) => [shown, progress.filter((each) => isAmong(shown, each, NO)).length]),
        );
        const leftOut = progress.filter(({ standing }) => standing.length === 0).length;
        expect(unresolvedIn(progress).clauses).toBe(counted["open"]);
        expect((counted["open"] ?? 0) + (counted["agreed"] ?? 0) + leftOut).toBe(counted["all"]);
        expect(counted["mine"]).toBeLessThanOrEqual(counted["open"] ?? 0);
        expect(counted["parked"]).toBeLessThanOrEqual(counted["open"] ?? 0);
        expect(unresolvedIn(progress).comments).toBe(progress.reduce((sum, { open }) => sum + open, 0));
      }),
    );
  });
});
