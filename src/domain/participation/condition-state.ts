import type { LineId } from "../definitions/identifiers";
import { endOfDayIn, type Instant } from "../definitions/time";
import type { Condition, ConditionHistory } from "./condition";

export type ConditionWithHistory = Condition & ConditionHistory;

/** Where one line of a condition stands. `fallback` says since when, and why. */
export type LineState =
  | { readonly state: "awaits-evidence" }
  | { readonly state: "awaits-judgement" }
  | { readonly state: "met" }
  | {
      readonly state: "fallback";
      readonly since: Instant;
      readonly because: "no-evidence" | "not-judged" | "not-met";
    };

/**
 * Where a line of a condition stands at an instant: read off the dates and what happened, so that it
 * is so whether or not anybody has written it down. No evidence by the end of its day: the fallback
 * is in effect as of then. Evidence in time and no judgement: nothing happens until the end of the
 * judging day, and then what was not found to be met is not. What was judged counts at once.
 */
export function lineStateAt(condition: ConditionWithHistory, line: LineId, at: Instant): LineState {
  const { terms, evidence, judgements } = condition;
  const [evidenceEnds, judgingEnds] = [
    endOfDayIn(terms.zone, terms.evidenceBy),
    endOfDayIn(terms.zone, terms.judgedBy),
  ];
  const judged = judgements.find((each) => each.line === line && each.judgedAt <= at);
  if (judged) {
    return judged.isMet ? { state: "met" } : { state: "fallback", since: judged.judgedAt, because: "not-met" };
  }
  const isInTime = evidence.some(({ givenAt }) => givenAt < evidenceEnds && givenAt <= at);
  if (!isInTime) {
    return at < evidenceEnds
      ? { state: "awaits-evidence" }
      : { state: "fallback", since: evidenceEnds, because: "no-evidence" };
  }
  return at < judgingEnds
    ? { state: "awaits-judgement" }
    : { state: "fallback", since: judgingEnds, because: "not-judged" };
}

/** Where a condition stands as a whole: as its lines do, or met on some of them. */
export type OverallState = LineState["state"] | "partly-met";

export function overallState(condition: ConditionWithHistory, at: Instant): OverallState {
  const states = new Set(linesOf(condition).map((line) => lineStateAt(condition, line, at).state));
  if (states.has("awaits-judgement")) return "awaits-judgement";
  if (states.has("awaits-evidence")) return "awaits-evidence";
  if (states.has("met") && states.has("fallback")) return "partly-met";
  return states.has("met") ? "met" : "fallback";
}

/** The lines that the condition is about. */
export function linesOf({ terms }: Condition): readonly LineId[] {
  return terms.fallback.map(({ line }) => line);
}

/** Whether every line is met or has fallen back, so that nothing more can come of it. */
export function isSettled(condition: ConditionWithHistory, at: Instant): boolean {
  return linesOf(condition).every((line) => ["met", "fallback"].includes(lineStateAt(condition, line, at).state));
}

/** The lines on which the fallback is in effect and the record does not say so yet. */
export function fallbacksToRecord(condition: ConditionWithHistory, at: Instant) {
  return linesOf(condition)
    .filter((line) => !condition.fallenBack.includes(line))
    .flatMap((line) => {
      const state = lineStateAt(condition, line, at);
      return state.state === "fallback" ? [{ line, since: state.since, because: state.because }] : [];
    });
}
