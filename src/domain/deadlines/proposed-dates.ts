import { dayIn, daysAfter, type CalendarDay, type Instant } from "../definitions/time";
import { plannedStandstill } from "./after-award";
import { answersBy } from "./answers";
import { earliestFirstLimit, type Lead } from "./dispatch-window";
import type { ProcedureFacts } from "./procedure-facts";
import type { TimetableDates } from "./timetable";
import { firstWorkingDayFrom } from "./working-days";

/** The facts of most joint tenders, with which a timetable begins. */
export const USUAL_FACTS: ProcedureFacts = {
  procedure: "open",
  takesTendersElectronically: true,
  documents: "open",
};

/** Days from the opening to the decision, from the decision to the end of validity and to supply: house figures, to begin with. */
const EVALUATION_DAYS = 90;
const VALIDITY_AFTER_AWARD_DAYS = 90;
const LEAD_TIME_DAYS = 120;

/**
 * A timetable to begin with for an open procedure that closes at that instant, or as early as the law lets it. Every
 * date may be chosen otherwise. Source: house-a-limit-is-kept-by-people.
 */
export function proposedDates(
  lead: Lead,
  dispatchOn: CalendarDay,
  tendersCloseAt: Instant = earliestFirstLimit(USUAL_FACTS, lead, dispatchOn).at,
): TimetableDates {
  return { dispatchOn, ...datesAround(tendersCloseAt, { facts: USUAL_FACTS, lead, dispatchOn }) };
}

/** For whom and for when dates are proposed. */
export type ProposedFor = { readonly facts: ProcedureFacts; readonly lead: Lead; readonly dispatchOn: CalendarDay };

/** The dates that go with a time limit for tenders: what comes before it by law, and after it by the figures of the house. */
export function datesAround(
  tendersCloseAt: Instant,
  { facts, lead, dispatchOn }: ProposedFor,
): Omit<TimetableDates, "dispatchOn" | "invited"> {
  const awardOn = firstWorkingDayFrom(lead.country, daysAfter(dayIn(lead.timeZone, tendersCloseAt), EVALUATION_DAYS));
  const still = plannedStandstill(lead, { awardOn, dispatchOn }).period.endsOn;
  return {
    questionsBy: answersBy(facts, lead, { limit: tendersCloseAt, dispatchedOn: dispatchOn }).at,
    tendersCloseAt,
    openedAt: tendersCloseAt,
    awardOn,
    validUntil: daysAfter(still, VALIDITY_AFTER_AWARD_DAYS),
    supplyFrom: daysAfter(still, LEAD_TIME_DAYS),
  };
}
