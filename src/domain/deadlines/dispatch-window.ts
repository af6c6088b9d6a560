import { dayIn, daysAfter, endOfDayIn, type CalendarDay, type Instant } from "../definitions/time";
import { minimumForRequests, minimumForTenders, type MinimumTime } from "./minimum-times";
import { periodAfter, type Period } from "./period";
import { questionsAreReceivedAfterDispatch } from "./timetable-rules";
import type { ProcedureFacts } from "./procedure-facts";
import type { UnderLaw } from "./rulebooks";

/** Whose law and whose clock: the lead's. */
export type Lead = UnderLaw["lead"] & { readonly timeZone: string };

/** The first time limit of a procedure, and what it depends on. */
export type Plan = {
  readonly facts: ProcedureFacts;
  /** The time limit for tenders in an open procedure (BT-131), for requests to participate in the others (BT-1311). */
  readonly firstLimit: Instant;
  /** Until when questions are received (BT-13); bytes that are older than timetables say nothing of it. */
  readonly questionsBy?: Instant;
  readonly lead: Lead;
};

/** The earliest first limit, with all that it was counted from. */
export type EarliestLimit = {
  readonly minimum: MinimumTime;
  readonly period: Period;
  /** 24:00 of the last day: a limit at a clock time lies on the next day at the earliest. */
  readonly at: Instant;
};

/** The earliest limit for a notice that is dispatched on that day of the lead. Source: directive-2014-24-art-27. */
export function earliestFirstLimit(facts: ProcedureFacts, lead: Lead, dispatchedOn: CalendarDay): EarliestLimit {
  const time = wholeTime(facts, lead, dispatchedOn);
  return { ...time, at: endOfDayIn(lead.timeZone, time.period.endsOn) };
}

function wholeTime(facts: ProcedureFacts, lead: Lead, dispatchedOn: CalendarDay): Omit<EarliestLimit, "at"> {
  const law = { lead, dispatchedOn };
  const minimum = facts.procedure === "open" ? minimumForTenders(facts, law) : minimumForRequests(facts, law);
  if (!minimum) throw new Error(`the law names no first limit for ${facts.procedure}`);
  return { minimum, period: periodAfter(lead.country, dispatchedOn, minimum.days) };
}

/** Whether a notice with this limit may be dispatched on that day: nobody's time is cut, and questions can be asked. */
export function mayBeDispatchedOn(plan: Plan, day: CalendarDay): boolean {
  return questionsCanBeAskedAfter(plan, day) && leavesTheWholePeriod(plan, day);
}

/** Whether the limit leaves the whole period from that day on. Source: directive-2014-24-art-27. */
export function leavesTheWholePeriod({ facts, firstLimit, lead }: Plan, day: CalendarDay): boolean {
  return endsBefore(dayIn(lead.timeZone, firstLimit), wholeTime(facts, lead, day));
}

/** A notice that goes out when the time for questions is over names a time that nobody can use. Source: directive-2014-24-art-53. */
export function questionsCanBeAskedAfter({ questionsBy, lead }: Plan, day: CalendarDay): boolean {
  return (
    questionsBy === undefined || questionsAreReceivedAfterDispatch(dayIn(lead.timeZone, questionsBy), day) === null
  );
}

/** The last hour of the period is over when the day of the limit begins. */
function endsBefore(limitDay: CalendarDay, { period }: Omit<EarliestLimit, "at">): boolean {
  return period.endsOn < limitDay;
}

/** The last day on which a notice with this limit may be dispatched, whether it is still to come or past. */
export function lastDayForDispatch(plan: Plan): CalendarDay {
  let day = daysAfter(dayIn(plan.lead.timeZone, plan.firstLimit), -1);
  while (!mayBeDispatchedOn(plan, day)) day = daysAfter(day, -1); // any day is early enough in the end
  return day;
}

/** Days in a row, both included. */
export type Days = { readonly from: CalendarDay; readonly to: CalendarDay };

/**
 * All days from `from` on, on which a notice with this limit may be dispatched. It is mostly one run, from
 * today to the last day; a prior notice that shortens the time only after 35 days may leave a gap, so that
 * there are two. Each day is asked by itself: nothing is inferred from its neighbours.
 */
export function dispatchWindow(plan: Plan, from: CalendarDay): readonly Days[] {
  const runs: Days[] = [];
  const limit = dayIn(plan.lead.timeZone, plan.firstLimit);
  for (let day = from; day < limit; day = daysAfter(day, 1)) {
    if (!mayBeDispatchedOn(plan, day)) continue;
    const last = runs.at(-1);
    if (last && daysAfter(last.to, 1) === day) runs.splice(-1, 1, { ...last, to: day });
    else runs.push({ from: day, to: day });
  }
  return runs;
}
