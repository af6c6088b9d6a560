import type { TenderId } from "../definitions/identifiers";
import type { RefusalOf } from "../definitions/refusal-of";
import { accepted, firstBroken, refused, type Result } from "../definitions/result";
import type { Instant } from "../definitions/time";
import { aDispatchedTextStandsStill } from "../documents/rules";
import type { TimeLimitSet } from "./events";
import * as rules from "./rules";

export type TimeLimitRefusal =
  RefusalOf<typeof rules.theTimeLimitLeavesTheWholePeriod> | RefusalOf<typeof aDispatchedTextStandsStill>;

export type Timetable = {
  readonly tender: TenderId;
  readonly leadTimeZone: string;
  /** How many times the limit was set. */
  readonly set: number;
  readonly isDispatched: boolean;
};

export function setTimeLimit(
  timetable: Timetable,
  tendersCloseAt: Instant,
  now: Instant,
): Result<readonly [TimeLimitSet], TimeLimitRefusal> {
  const { tender, leadTimeZone, set, isDispatched } = timetable;
  const broken = firstBroken<TimeLimitRefusal>(
    aDispatchedTextStandsStill(isDispatched),
    rules.theTimeLimitLeavesTheWholePeriod({ tendersCloseAt, dispatchedAt: now, leadTimeZone }),
  );
  if (broken) return refused(broken);
  return accepted([{ type: "TimeLimitSet", version: 1, tender, n: set + 1, tendersCloseAt }]);
}
