import { dayIn, daysAfter, endOfDayIn, type CalendarDay, type Instant } from "../definitions/time";
import type { Lead } from "./dispatch-window";
import { fullDaysAfterAnswers } from "./minimum-times";
import { lastDayBefore } from "./period";
import type { ProcedureFacts } from "./procedure-facts";
import type { TimeThatHolds } from "./rulebooks";
import { isWorkingDay } from "./working-days";

/** Until when questions are answered, so that the time limit can stand. */
export type AnswersBy = { readonly time: TimeThatHolds; readonly day: CalendarDay; readonly at: Instant };

/** Working days that each country has to agree to the answers before they go out: a house figure, to begin with. */
export const ANSWER_WORKING_DAYS = 5;

/**
 * The last instant for answers to questions that were asked in good time: so many full days lie between
 * that day and the day of the limit. What comes later moves the limit. Source: directive-2014-24-art-53-2.
 */
export function answersBy(
  facts: ProcedureFacts,
  lead: Lead,
  { limit, dispatchedOn }: { readonly limit: Instant; readonly dispatchedOn: CalendarDay },
): AnswersBy {
  const time = fullDaysAfterAnswers(facts, { lead, dispatchedOn });
  const day = lastDayBefore(dayIn(lead.timeZone, limit), time.days);
  return { time, day, at: endOfDayIn(lead.timeZone, day) };
}

/**
 * The last day for questions that leaves every country its working days to consent to the answers, each in
 * its own calendar, before the last day for answers. Source: house-a-country-counts-its-own-working-days.
 */
export function questionsBy(answersOn: CalendarDay, countries: readonly string[], workingDays: number): CalendarDay {
  let latest = answersOn;
  for (const country of countries) {
    let day = answersOn;
    for (let left = workingDays; left > 0; day = daysAfter(day, -1)) if (isWorkingDay(country, day)) left -= 1;
    if (day < latest) latest = day;
  }
  return latest;
}
