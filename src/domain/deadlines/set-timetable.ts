import type { TenderId } from "../definitions/identifiers";
import { accepted, firstBroken, refused, type Result } from "../definitions/result";
import type { Lead } from "./dispatch-window";
import type { TimetableSet } from "./events";
import type { ProcedureFacts } from "./procedure-facts";
import { brokenInTimetable, type TimetableDates, type TimetableRefusal } from "./timetable";
import { aDispatchedTimetableStandsStill, aTimetableIsSetFromItsLatestForm } from "./timetable-rules";

/** A timetable that may be set, as it is loaded for the decision. */
export type TimetableDraft = {
  readonly tender: TenderId;
  readonly lead: Lead;
  /** How many times one was set. */
  readonly set: number;
  readonly isDispatched: boolean;
};

export type TimetableToSet = {
  readonly facts: ProcedureFacts;
  readonly dates: TimetableDates;
  /** How many times one had been set when the officer read it. */
  readonly basedOn: number;
};

/** Sets facts and dates together: each date is lawful only under the facts. */
export function setTimetable(
  { tender, lead, set, isDispatched }: TimetableDraft,
  { facts, dates, basedOn }: TimetableToSet,
): Result<readonly [TimetableSet], TimetableRefusal> {
  const broken = firstBroken<TimetableRefusal>(
    aDispatchedTimetableStandsStill(isDispatched),
    aTimetableIsSetFromItsLatestForm(set, basedOn),
    ...brokenInTimetable(facts, dates, lead),
  );
  if (broken) return refused(broken);
  return accepted([{ type: "TimetableSet", version: 1, tender, n: set + 1, facts, dates }]);
}
