import type { Instant } from "../definitions/time";
import { earliestTimeLimit } from "./time-limit";

/** Economic operators get the whole period that the law gives them. Source: directive-2014-24-art-27. */
export function theTimeLimitLeavesTheWholePeriod(limit: {
  readonly tendersCloseAt: Instant;
  readonly dispatchedAt: Instant;
  readonly leadTimeZone: string;
}) {
  const earliest = earliestTimeLimit(limit.dispatchedAt, limit.leadTimeZone);
  return limit.tendersCloseAt >= earliest
    ? null
    : ({ rule: "the-time-limit-leaves-the-whole-period", earliest } as const);
}
