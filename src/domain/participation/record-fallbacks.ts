import type { TenderId } from "../definitions/identifiers";
import type { Instant } from "../definitions/time";
import { fallbacksToRecord, type ConditionWithHistory } from "./condition-state";
import type { FallbackTookEffect } from "./events";

/**
 * The clock writes down what is in effect already: each line once, as of the instant at which its day
 * ended, however late somebody comes to write it. It decides nothing, so nothing refuses it.
 */
export function recordFallbacks(
  { tender, condition }: { readonly tender: TenderId; readonly condition: ConditionWithHistory },
  effectiveAt: Instant,
  now: Instant,
): readonly FallbackTookEffect[] {
  const due = fallbacksToRecord(condition, now).filter(({ since }) => since === effectiveAt);
  const [first] = due;
  if (!first) return [];
  const n = condition.fallenBack.length + 1; // counts the lines on which a fallback took effect before
  const lines = due.map(({ line }) => line);
  const of = { tender, condition: condition.condition, n } as const;
  return [{ type: "FallbackTookEffect", version: 1, ...of, lines, because: first.because, effectiveAt }];
}
