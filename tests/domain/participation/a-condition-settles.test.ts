import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { freezeRevision, hasMovedOn } from "@/domain/consensus/freeze-revision";
import { identifier, type LineId, type RevisionId } from "@/domain/definitions/identifiers";
import { instantFrom, type Instant } from "@/domain/definitions/time";
import { isSettled, lineStateAt, overallState } from "@/domain/participation/condition-state";
import { giveEvidence } from "@/domain/participation/give-evidence";
import { judgeCondition } from "@/domain/participation/judge-condition";
import { recordFallbacks } from "@/domain/participation/record-fallbacks";
import { sha256 } from "@/platform/digest";
import { aLine, aManuscript, aTender, IS, OFFICER } from "../../support/builders";
import { aCondition, aConditionWithHistory } from "../../support/call-builders";

const TENDER = aTender().id;
const [LINE_1, LINE_2] = [aLine(1).line, aLine(2).line];
const TWO_LINES = { fallback: [LINE_1, LINE_2].map((line) => ({ line, countries: [IS] })) };

/** In Iceland: evidence by 1 August, judged by 15 August. */
const BEFORE_EVIDENCE_ENDS = instantFrom("2026-08-01T23:59:59.999Z");
const EVIDENCE_ENDS = instantFrom("2026-08-02T00:00:00Z");
const BETWEEN = instantFrom("2026-08-10T09:00:00Z");
const BEFORE_JUDGING_ENDS = instantFrom("2026-08-15T23:59:59.999Z");
const JUDGING_ENDS = instantFrom("2026-08-16T00:00:00Z");
const MUCH_LATER = instantFrom("2027-03-01T00:00:00Z");

const IN_TIME = [{ n: 1, givenAt: BEFORE_EVIDENCE_ENDS, text: "The exemption, applied for." }];
const judged = (line: LineId, isMet: boolean, judgedAt: Instant = BETWEEN) => ({
  n: 1,
  line,
  isMet,
  reason: "As the letter says.",
  judgedAt,
});

describe("a condition without evidence", () => {
  const condition = aConditionWithHistory();

  it("waits until the end of its day, and from that instant on the fallback is in effect as of it", () => {
    expect(lineStateAt(condition, LINE_1, BEFORE_EVIDENCE_ENDS)).toEqual({ state: "awaits-evidence" });
    const fallen = { state: "fallback", since: EVIDENCE_ENDS, because: "no-evidence" };
    expect(lineStateAt(condition, LINE_1, EVIDENCE_ENDS)).toEqual(fallen);
    expect(lineStateAt(condition, LINE_1, MUCH_LATER)).toEqual(fallen);
  });

  it("ends its day on its own clock, also where the clocks are changed that day", () => {
    const terms = { zone: "Europe/Copenhagen", evidenceBy: "2026-10-25", judgedBy: "2026-11-01" } as never;
    const autumn = aConditionWithHistory({}, terms);

    expect(lineStateAt(autumn, LINE_1, instantFrom("2026-10-25T22:59:59.999Z")).state).toBe("awaits-evidence");
    expect(lineStateAt(autumn, LINE_1, instantFrom("2026-10-25T23:00:00Z")).state).toBe("fallback");
  });
});

describe("a condition with evidence at the instant at which its day ended", () => {
  it("stands as if there were none", () => {
    const evidence = [{ n: 1, givenAt: EVIDENCE_ENDS, text: "A moment late." }];

    expect(lineStateAt(aConditionWithHistory({ evidence }), LINE_1, BETWEEN)).toMatchObject({ because: "no-evidence" });
  });
});

describe("a condition with evidence in time", () => {
  const condition = aConditionWithHistory({ evidence: IN_TIME }, TWO_LINES);

  it("stays as it is until the end of the judging day, and what was not found to be met is not", () => {
    expect(lineStateAt(condition, LINE_1, EVIDENCE_ENDS)).toEqual({ state: "awaits-judgement" });
    expect(lineStateAt(condition, LINE_1, BEFORE_JUDGING_ENDS)).toEqual({ state: "awaits-judgement" });
    expect(lineStateAt(condition, LINE_1, JUDGING_ENDS)).toEqual({
      state: "fallback",
      since: JUDGING_ENDS,
      because: "not-judged",
    });
  });

  it("is decided line by line: one is met, one fell back when it was judged, one is still open", () => {
    const three = {
      fallback: [LINE_1, LINE_2, identifier<LineId>("line-3")].map((line) => ({ line, countries: [IS] })),
    };
    const judgements = [judged(LINE_1, true), judged(LINE_2, false)];
    const partly = aConditionWithHistory({ evidence: IN_TIME, judgements }, three);

    const states = three.fallback.map(({ line }) => lineStateAt(partly, line, BEFORE_JUDGING_ENDS));

    expect(states).toEqual([
      { state: "met" },
      { state: "fallback", since: BETWEEN, because: "not-met" },
      { state: "awaits-judgement" },
    ]);
    expect(isSettled(partly, BEFORE_JUDGING_ENDS)).toBe(false);
    expect(isSettled(partly, JUDGING_ENDS)).toBe(true);
    expect(lineStateAt(partly, LINE_1, MUCH_LATER)).toEqual({ state: "met" });
  });

  it.each<[string, readonly boolean[], Instant]>([
    ["awaits-judgement", [true], BEFORE_JUDGING_ENDS],
    ["partly-met", [true], JUDGING_ENDS],
    ["partly-met", [true, false], BETWEEN],
    ["met", [true, true], BETWEEN],
    ["fallback", [false, false], BETWEEN],
    ["fallback", [], JUDGING_ENDS],
  ])("stands as a whole as %s, where of two lines the findings are %j", (state, found, at) => {
    const judgements = found.map((isMet, place) => judged(place === 0 ? LINE_1 : LINE_2, isMet));

    expect(overallState(aConditionWithHistory({ evidence: IN_TIME, judgements }, TWO_LINES), at)).toBe(state);
  });

  it("is asked about the past as it was then", () => {
    const now = aConditionWithHistory({ evidence: IN_TIME, judgements: [judged(LINE_1, false)] });

    expect(lineStateAt(now, LINE_1, instantFrom("2026-08-01T12:00:00Z"))).toEqual({ state: "awaits-evidence" });
    expect(lineStateAt(now, LINE_1, instantFrom("2026-08-05T12:00:00Z"))).toEqual({ state: "awaits-judgement" });
    expect(lineStateAt(now, LINE_1, BETWEEN)).toMatchObject({ because: "not-met" });
  });
});

describe("giving evidence", () => {
  const given = (receivedAt: Instant, condition = aConditionWithHistory({}, TWO_LINES)) =>
    giveEvidence({ tender: TENDER, condition }, { text: "The exemption." }, receivedAt);

  it("is taken until the end of its day and refused at that instant", () => {
    expect(given(BEFORE_EVIDENCE_ENDS)).toMatchObject({ value: [{ type: "EvidenceGiven", n: 1 }] });
    expect(given(EVIDENCE_ENDS)).toMatchObject({
      refusal: { rule: "evidence-is-received-before-its-day-ends", endedAt: EVIDENCE_ENDS },
    });
  });

  it("may come in parts, also after one line was judged, and not once every line is", () => {
    const some = aConditionWithHistory(
      { evidence: IN_TIME, judgements: [judged(LINE_1, true, BEFORE_EVIDENCE_ENDS)] },
      TWO_LINES,
    );
    const all = aConditionWithHistory(
      { evidence: IN_TIME, judgements: [LINE_1, LINE_2].map((line) => judged(line, true, BEFORE_EVIDENCE_ENDS)) },
      TWO_LINES,
    );

    expect(given(BEFORE_EVIDENCE_ENDS, some)).toMatchObject({ value: [{ n: 2 }] });
    expect(given(BEFORE_EVIDENCE_ENDS, all)).toMatchObject({
      refusal: { rule: "nothing-more-comes-of-a-settled-condition" },
    });
  });
});

describe("judging a condition", () => {
  const judging = (
    lines: readonly (readonly [LineId, boolean])[],
    receivedAt: Instant = BETWEEN,
    condition = aConditionWithHistory({ evidence: IN_TIME }, TWO_LINES),
  ) =>
    judgeCondition(
      { tender: TENDER, condition },
      lines.map(([line, isMet]) => ({ line, isMet, reason: "As the letter says." })),
      receivedAt,
    );

  it("writes down each line, and where it is not met the fallback at once, in the same act", () => {
    expect(judging([[LINE_1, true]])).toMatchObject({ value: [{ type: "ConditionJudged", n: 1 }] });
    expect(
      judging([
        [LINE_1, true],
        [LINE_2, false],
      ]),
    ).toMatchObject({
      value: [
        { type: "ConditionJudged" },
        { type: "FallbackTookEffect", lines: [LINE_2], because: "not-met", effectiveAt: BETWEEN },
      ],
    });
  });

  it("is taken until the end of the judging day and refused at that instant", () => {
    expect(judging([[LINE_1, true]], BEFORE_JUDGING_ENDS).ok).toBe(true);
    expect(judging([[LINE_1, true]], JUDGING_ENDS)).toMatchObject({
      refusal: { rule: "a-condition-is-judged-before-its-day-ends", endedAt: JUDGING_ENDS },
    });
  });

  it("comes after the evidence: without any there is nothing to judge, also where its day has ended", () => {
    const rule = "a-condition-is-judged-after-its-evidence";
    const without = aConditionWithHistory({}, TWO_LINES);

    for (const receivedAt of [BEFORE_EVIDENCE_ENDS, BETWEEN])
      expect(judging([[LINE_1, true]], receivedAt, without)).toMatchObject({ refusal: { rule } });
  });

  it.each<[string, readonly (readonly [LineId, boolean])[]]>([
    ["no line", []],
    ["a line that the condition is not about", [[identifier<LineId>("line-9"), true]]],
    [
      "a line twice",
      [
        [LINE_1, true],
        [LINE_1, false],
      ],
    ],
  ])("is refused of %s", (_case, lines) => {
    expect(judging(lines)).toMatchObject({ refusal: { rule: "a-judgement-is-of-lines-of-the-condition" } });
  });

  it("finds each line once", () => {
    const once = aConditionWithHistory({ evidence: IN_TIME, judgements: [judged(LINE_1, true)] }, TWO_LINES);

    expect(judging([[LINE_1, false]], BETWEEN, once)).toMatchObject({ refusal: { rule: "a-line-is-judged-once" } });
    expect(judging([[LINE_2, false]], BETWEEN, once).ok).toBe(true);
  });
});

describe("what the clock writes down", () => {
  const due = (condition: Parameters<typeof recordFallbacks>[0]["condition"], effectiveAt: Instant, now: Instant) =>
    recordFallbacks({ tender: TENDER, condition }, effectiveAt, now);

  it("is each line once, as of the instant at which its day ended, however late it is written", () => {
    const condition = aConditionWithHistory({}, TWO_LINES);
    const fallback = { lines: [LINE_1, LINE_2], because: "no-evidence", effectiveAt: EVIDENCE_ENDS };

    expect(due(condition, EVIDENCE_ENDS, BEFORE_EVIDENCE_ENDS)).toEqual([]);
    for (const now of [EVIDENCE_ENDS, MUCH_LATER]) expect(due(condition, EVIDENCE_ENDS, now)).toMatchObject([fallback]);
    const written = aConditionWithHistory({ fallenBack: [LINE_1, LINE_2] }, TWO_LINES);
    expect(due(written, EVIDENCE_ENDS, MUCH_LATER)).toEqual([]);
    const half = aConditionWithHistory({ fallenBack: [LINE_1] }, TWO_LINES);
    expect(due(half, EVIDENCE_ENDS, MUCH_LATER)).toMatchObject([{ lines: [LINE_2], n: 2 }]);
  });

  it("is only what was not found to be met, where the judging day ended", () => {
    const condition = aConditionWithHistory({ evidence: IN_TIME, judgements: [judged(LINE_1, true)] }, TWO_LINES);

    expect(due(condition, EVIDENCE_ENDS, MUCH_LATER)).toEqual([]);
    expect(due(condition, JUDGING_ENDS, MUCH_LATER)).toMatchObject([{ lines: [LINE_2], because: "not-judged" }]);
  });

  it("never differs from what the dates said: read now or later, of the same past instant", () => {
    const instants = [
      "2026-07-30T00:00:00.000Z",
      BEFORE_EVIDENCE_ENDS,
      EVIDENCE_ENDS,
      BETWEEN,
      BEFORE_JUDGING_ENDS,
      JUDGING_ENDS,
      MUCH_LATER,
    ].map(instantFrom);
    const when = fc.option(fc.constantFrom(...instants));
    fc.assert(
      fc.property(when, when, fc.boolean(), fc.constantFrom(...instants), (givenAt, judgedAt, isMet, at) => {
        const evidence = givenAt && givenAt < EVIDENCE_ENDS ? [{ n: 1, givenAt, text: "x" }] : [];
        const isJudged = judgedAt && evidence.some((each) => each.givenAt <= judgedAt) && judgedAt < JUDGING_ENDS;
        const judgements = isJudged ? [judged(LINE_1, isMet, judgedAt)] : [];
        const later = aConditionWithHistory({ evidence, judgements });
        const then = aConditionWithHistory({
          evidence: evidence.filter((each) => each.givenAt <= at),
          judgements: judgements.filter((each) => each.judgedAt <= at),
        });
        expect(lineStateAt(later, LINE_1, at)).toEqual(lineStateAt(then, LINE_1, at));
        const states = instants.map((each) => lineStateAt(later, LINE_1, each).state);
        const settled = states.findIndex((state) => state === "met" || state === "fallback");
        expect(new Set(states.slice(settled)).size).toBe(1); // what is settled stays as it is
      }),
      { numRuns: 500 },
    );
  });
});

describe("a fallback", () => {
  it("is part of what was consented to: the text has not moved on, and there is nothing new to freeze", () => {
    const now = instantFrom("2026-06-02T09:00:00Z");
    const freezing = { revision: identifier<RevisionId>("revision"), frozenBy: OFFICER, digest: sha256 };
    const manuscript = aManuscript({ conditions: [aCondition()] });
    const frozen = freezeRevision(manuscript, freezing, now);
    const latest = frozen.ok ? { number: 1, parts: frozen.value[0].manifest.parts } : null;
    const after = { ...manuscript, latest };

    expect(frozen.ok).toBe(true);
    expect(lineStateAt(aConditionWithHistory(), LINE_1, MUCH_LATER)).toMatchObject({ state: "fallback" });
    expect(hasMovedOn(after, sha256, MUCH_LATER)).toBe(false);
    expect(freezeRevision(after, freezing, MUCH_LATER)).toMatchObject({
      refusal: { rule: "a-new-revision-changes-something" },
    });
    const changed = { ...after, conditions: [aCondition({}, { title: "Other words" })] };
    expect(hasMovedOn(changed, sha256, now)).toBe(true);
    expect(hasMovedOn({ ...after, conditions: [] }, sha256, now)).toBe(true);
  });
});
