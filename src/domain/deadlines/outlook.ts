import { dayIn, endOfDayIn, type CalendarDay, type Instant } from "../definitions/time";
import { plannedStandstill, type TimeAfterAct } from "./after-award";
import { ANSWER_WORKING_DAYS, answersBy, questionsBy, type AnswersBy } from "./answers";
import { dispatchWindow, earliestFirstLimit, lastDayForDispatch, type Days } from "./dispatch-window";
import type { EarliestLimit, Lead, Plan } from "./dispatch-window";
import { minimumForTenders, type MinimumTime } from "./minimum-times";
import { periodAfter, type Period } from "./period";
import type { ProcedureFacts } from "./procedure-facts";
import { nationalTimes, type TimeThatHolds } from "./rulebooks";
import { brokenInTimetable, type TimetableDates, type TimetableRefusal } from "./timetable";
import {
  warningsOf,
  warnsOfAnswers,
  warnsOfPriorNotice,
  warnsOfValidity,
  type CountryWithClock,
  type DateWarning,
} from "./warnings";

/** All that follows from a timetable, whether it may stand or not. */
export type Outlook = {
  readonly broken: readonly TimetableRefusal[];
  readonly earliest: EarliestLimit;
  /** The time of those invited; null in an open procedure, and where the law names none. */
  readonly forInvited: { readonly minimum: MinimumTime; readonly period: Period; readonly at: Instant } | null;
  readonly answers: AnswersBy;
  /** The last day for questions that leaves every country its working days. */
  readonly askOn: CalendarDay;
  readonly standstill: TimeAfterAct;
  /** Days from today on, on which a notice with this limit may be dispatched. */
  readonly window: readonly Days[];
  readonly lastDay: CalendarDay;
  readonly isPlannedDayInWindow: boolean;
  readonly warnings: readonly DateWarning[];
  /** What the lead's own law says on the day of dispatch, with whether counsel has verified it. */
  readonly national: readonly TimeThatHolds[];
};

/** Whose law and clock, who takes part with which clock (the lead first), and what day it is. */
export type Surroundings = {
  readonly lead: Lead;
  readonly countries: readonly CountryWithClock[];
  readonly today: CalendarDay;
};

/** What a timetable comes to. It is asked before anything is saved, so nothing in it is refused. */
export function outlookOf(facts: ProcedureFacts, dates: TimetableDates, around: Surroundings): Outlook {
  const { lead, countries, today } = around;
  const { dispatchOn, invited, tendersCloseAt: limit } = dates;
  const plan: Plan = { facts, lead, firstLimit: invited?.requestsCloseAt ?? limit, questionsBy: dates.questionsBy };
  const window = dispatchWindow(plan, today);
  const answers = answersBy(facts, lead, { limit, dispatchedOn: dispatchOn });
  const still = plannedStandstill(lead, dates);
  const limits = [...(invited ? [invited.requestsCloseAt] : []), limit];
  const codes = countries.map(({ country }) => country);
  return {
    broken: brokenInTimetable(facts, dates, lead),
    earliest: earliestFirstLimit(facts, lead, dispatchOn),
    forInvited: invited ? timeOfInvited(facts, dates, { lead, invitationOn: invited.invitationOn }) : null,
    answers,
    askOn: questionsBy(answers.day, codes, ANSWER_WORKING_DAYS),
    standstill: still,
    window,
    lastDay: lastDayForDispatch(plan),
    isPlannedDayInWindow: window.some(({ from, to }) => from <= dispatchOn && dispatchOn <= to),
    national: nationalTimes({ lead, dispatchedOn: dispatchOn }),
    warnings: [
      ...limits.flatMap((each) => warningsOf(each, countries)),
      ...warnsOfPriorNotice(facts, { lead, dispatchedOn: dispatchOn }),
      ...warnsOfAnswers(lead.country, answers.day, dayIn(lead.timeZone, limit)),
      ...warnsOfValidity(dates.validUntil, still.period.endsOn),
    ],
  };
}

type Invitation = { readonly lead: Lead; readonly invitationOn: CalendarDay };

function timeOfInvited(facts: ProcedureFacts, { dispatchOn }: TimetableDates, { lead, invitationOn }: Invitation) {
  const minimum = minimumForTenders(facts, { lead, dispatchedOn: dispatchOn });
  if (!minimum) return null;
  const period = periodAfter(lead.country, invitationOn, minimum.days);
  return { minimum, period, at: endOfDayIn(lead.timeZone, period.endsOn) };
}
