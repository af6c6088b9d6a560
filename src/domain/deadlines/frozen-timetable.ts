import type { CalendarDay, Instant } from "../definitions/time";
import type { Lead, Plan } from "./dispatch-window";
import type { ProcedureFacts } from "./procedure-facts";
import { USUAL_FACTS } from "./proposed-dates";
import type { Invited, TimetableDates } from "./timetable";

/**
 * What of a timetable stands in the common part: the facts on which its times rest, and
 * the dates that tenderers rely on. When it is to be dispatched and awarded are plans, and in no part.
 */
export type FrozenTimetable = {
  readonly facts: ProcedureFacts;
  readonly invited?: Invited;
  readonly questionsBy: Instant;
  readonly openedAt: Instant;
  readonly validUntil: CalendarDay;
  readonly supplyFrom: CalendarDay;
};

export function frozenTimetable(facts: ProcedureFacts, dates: TimetableDates): FrozenTimetable {
  const { invited, questionsBy, openedAt, validUntil, supplyFrom } = dates;
  return { facts, ...(invited ? { invited } : {}), questionsBy, openedAt, validUntil, supplyFrom };
}

/** What the earlier forms of the bytes say of time, and the later ones. */
export type TimesInBytes = {
  readonly lead: Lead;
  readonly tendersCloseAt: Instant;
  readonly timetable?: FrozenTimetable;
};

/** The first time limit of frozen bytes with the facts it rests on; where they say none, with what is usual. */
export function planIn({ lead, tendersCloseAt, timetable }: TimesInBytes): Plan {
  const { country, timeZone } = lead;
  const facts = timetable?.facts ?? USUAL_FACTS;
  const firstLimit = timetable?.invited?.requestsCloseAt ?? tendersCloseAt;
  return { facts, firstLimit, ...(timetable && { questionsBy: timetable.questionsBy }), lead: { country, timeZone } };
}
