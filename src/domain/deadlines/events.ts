import type { TenderId } from "../definitions/identifiers";
import type { Instant } from "../definitions/time";

/** The time limit for receipt of tenders, as it is to stand in the documents. */
export type TimeLimitSet = {
  readonly type: "TimeLimitSet";
  readonly version: 1;
  readonly tender: TenderId;
  readonly n: number;
  readonly tendersCloseAt: Instant;
};

export type DeadlinesEvent = TimeLimitSet;
