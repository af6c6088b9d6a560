import type { CalendarDay, Instant } from "../definitions/time";
import { dayIn } from "../definitions/time";
import { plannedStandstill } from "./after-award";
import { answersBy } from "./answers";
import { earliestFirstLimit, type Lead } from "./dispatch-window";
import { minimumForTenders } from "./minimum-times";
import type { ProcedureFacts } from "./procedure-facts";
import * as rules from "./timetable-rules";

/** The dates that an officer chooses; all others follow from them. */
export type TimetableDates = {
  /** When the contract notice is to be dispatched. */
  readonly dispatchOn: CalendarDay;
  /** Absent in an open procedure, where nobody asks to participate first. */
  readonly invited?: Invited;
  /** Questions that come by then are answered in time. */
  readonly questionsBy: Instant;
  /** BT-131: the time limit for receipt of tenders. */
  readonly tendersCloseAt: Instant;
  /** BT-132: when tenders are opened. */
  readonly openedAt: Instant;
  /** BT-98: the day until which, included, a tender binds who made it. */
  readonly validUntil: CalendarDay;
  /** When the letters with the decision are to be sent. */
  readonly awardOn: CalendarDay;
  readonly supplyFrom: CalendarDay;
};

export type Invited = {
  /** BT-1311: the time limit for requests to participate. */
  readonly requestsCloseAt: Instant;
  readonly invitationOn: CalendarDay;
};

/** The years, first and last, in which there is something to plan: since the law applies, and as far as anybody plans. */
export const PLANNABLE = { from: 2016, to: 2039 } as const;

/** Whether a day or an instant, written as ISO 8601, lies in these years. */
export function isPlannable(written: string): boolean {
  const year = Number(written.slice(0, 4));
  return PLANNABLE.from <= year && year <= PLANNABLE.to;
}

export type TimetableRefusal = NonNullable<ReturnType<(typeof rules)[keyof typeof rules]>>;

/**
 * All that the law and the house do not let stand in a timetable, in the order of its dates; empty where it may
 * stand. It is not known before the day whether it is dispatched then: the gate asks the same of the day itself.
 */
export function brokenInTimetable(
  facts: ProcedureFacts,
  dates: TimetableDates,
  lead: Lead,
): readonly TimetableRefusal[] {
  const { dispatchOn, invited, tendersCloseAt } = dates;
  const dispatched = { lead, dispatchedOn: dispatchOn };
  const first = earliestFirstLimit(facts, lead, dispatchOn).at;
  const answers = answersBy(facts, lead, { limit: tendersCloseAt, dispatchedOn: dispatchOn });
  const still = plannedStandstill(lead, dates);

  return [
    invited
      ? rules.requestsHaveTheWholePeriod(invited.requestsCloseAt, first)
      : rules.tendersHaveTheWholePeriod(tendersCloseAt, first),
    ...(invited ? brokenForTheInvited() : []),
    rules.questionsAreReceivedAfterDispatch(dayIn(lead.timeZone, dates.questionsBy), dispatchOn),
    rules.questionsAreAnsweredInTime(dates.questionsBy, answers.at),
    rules.tendersAreOpenedAfterTheLimit(dates.openedAt, tendersCloseAt),
    rules.theAwardFollowsTheOpening(dates.awardOn, dayIn(lead.timeZone, dates.openedAt)),
    rules.tendersBindUntilTheContract(dates.validUntil, still.period.endsOn),
    rules.supplyFollowsTheStandstill(dates.supplyFrom, still.period.endsOn),
  ].filter((broken) => broken !== null);

  function brokenForTheInvited() {
    if (!invited) return [];
    const minimum = minimumForTenders(facts, dispatched);
    return [
      rules.theInvitationFollowsTheRequests(invited.invitationOn, dayIn(lead.timeZone, invited.requestsCloseAt)),
      minimum &&
        rules.theInvitedHaveTheWholePeriod({ tendersCloseAt, invitationOn: invited.invitationOn, minimum, lead }),
    ].filter((broken) => broken !== null);
  }
}
