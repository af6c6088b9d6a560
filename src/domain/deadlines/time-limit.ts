import { dayIn, daysAfter, startOfDayIn, type CalendarDay, type Instant } from "../definitions/time";

/**
 * Whole days between dispatch and the time limit for receipt of tenders in an open procedure.
 * The law asks for 30 where tenders come electronically (Art. 27(4)), and moves the end past a
 * Saturday, Sunday or holiday (Regulation 1182/71, Art. 3(4)). No run of such days in the
 * countries concerned is longer than five (Maundy Thursday to Easter Monday), so 35 whole days
 * are enough in every year, and are also what Art. 27(1) asks without electronic submission.
 */
export const WHOLE_DAYS_FOR_TENDERS = 35;

/** The day of the event is not counted; the period ends at 24:00 of its last day. Source: regulation-1182-71-art-3. */
export function firstDayForTimeLimit(dispatchedOn: CalendarDay): CalendarDay {
  return daysAfter(dispatchedOn, WHOLE_DAYS_FOR_TENDERS + 1);
}

/** The earliest instant at which tenders may close when the notice is dispatched at that instant. */
export function earliestTimeLimit(dispatchedAt: Instant, leadTimeZone: string): Instant {
  return startOfDayIn(leadTimeZone, firstDayForTimeLimit(dayIn(leadTimeZone, dispatchedAt)));
}

/** The last day on which a notice with this time limit may still be dispatched. */
export function lastDayForDispatch(tendersCloseAt: Instant, leadTimeZone: string): CalendarDay {
  return daysAfter(dayIn(leadTimeZone, tendersCloseAt), -(WHOLE_DAYS_FOR_TENDERS + 1));
}
