import type { TenderId } from "../definitions/identifiers";
import type { Instant } from "../definitions/time";
import type { ProcedureFacts } from "./procedure-facts";
import type { TimetableDates } from "./timetable";

/** The time limit for receipt of tenders, as it stood in the documents before there was a timetable. */
export type TimeLimitSet = {
  readonly type: "TimeLimitSet";
  readonly version: 1;
  readonly tender: TenderId;
  readonly n: number;
  readonly tendersCloseAt: Instant;
};

/** The facts on which the law makes the times depend, and the dates that an officer chose. */
export type TimetableSet = {
  readonly type: "TimetableSet";
  readonly version: 1;
  readonly tender: TenderId;
  /** Counts on from the time limits that were set before. */
  readonly n: number;
  readonly facts: ProcedureFacts;
  readonly dates: TimetableDates;
};

export type DeadlinesEvent = TimeLimitSet | TimetableSet;
