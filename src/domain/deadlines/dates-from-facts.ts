import { dayIn, daysAfter, instantOnTheWall, type CalendarDay, type Instant } from "../definitions/time";
import { ANSWER_WORKING_DAYS, answersBy, questionsBy } from "./answers";
import { earliestFirstLimit, type Lead } from "./dispatch-window";
import { minimumForTenders } from "./minimum-times";
import { periodAfter } from "./period";
import { datesAround, type ProposedFor } from "./proposed-dates";
import type { TimetableDates } from "./timetable";
import { warningsOf, type CountryWithClock } from "./warnings";
import { firstWorkingDayFrom, lastWorkingDayUntil } from "./working-days";

/** Days from the requests to the invitations, and for tenders where the law names none: house figures. */
const SELECTION_DAYS = 21;
const TENDERING_DAYS = 30;

/** What dates are made from. */
export type AnsweredBy = ProposedFor & {
  /** All that take part, the lead first. */
  readonly countries: readonly CountryWithClock[];
};

/**
 * Dates that follow from the facts: each limit as early as the law lets it, at noon of the lead, on a day that
 * nothing is to be said against. Source: house-a-limit-is-kept-by-people.
 */
export function datesFromFacts(basis: AnsweredBy): TimetableDates {
  const { facts, dispatchOn, lead } = basis;
  const first = firstGoodNoon(basis, dayIn(lead.timeZone, earliestFirstLimit(facts, lead, dispatchOn).at));
  if (facts.procedure === "open") return { dispatchOn, ...withQuestions(basis, first) };

  const invitationOn = firstWorkingDayFrom(lead.country, daysAfter(dayIn(lead.timeZone, first), SELECTION_DAYS));
  const minimum = minimumForTenders(facts, { lead, dispatchedOn: dispatchOn });
  const { endsOn } = periodAfter(lead.country, invitationOn, minimum?.days ?? TENDERING_DAYS);
  const tendersCloseAt = firstGoodNoon(basis, daysAfter(endsOn, 1));
  return { dispatchOn, invited: { requestsCloseAt: first, invitationOn }, ...withQuestions(basis, tendersCloseAt) };
}

/**
 * Questions until noon of the lead's last working day that leaves every country its own working days to agree to the
 * answers. Where holidays leave no day for questions after the dispatch, the limit is later.
 */
function withQuestions(basis: AnsweredBy, limit: Instant): Omit<TimetableDates, "dispatchOn" | "invited"> {
  const { facts, dispatchOn, lead, countries } = basis;
  const answersOn = answersBy(facts, lead, { limit, dispatchedOn: dispatchOn }).day;
  const codes = countries.map(({ country }) => country);
  const askOn = lastWorkingDayUntil(lead.country, questionsBy(answersOn, codes, ANSWER_WORKING_DAYS));
  if (askOn <= dispatchOn) return withQuestions(basis, firstGoodNoon(basis, daysAfter(dayIn(lead.timeZone, limit), 1)));
  const dates = datesAround(limit, basis);
  const noon = noonOf(lead, askOn);
  return noon ? { ...dates, questionsBy: noon } : dates;
}

/** The first noon from that day on of which nobody needs to be warned. Such days are never many apart. */
function firstGoodNoon({ lead, countries }: AnsweredBy, from: CalendarDay): Instant {
  for (let day = from; ; day = daysAfter(day, 1)) {
    const noon = noonOf(lead, day);
    if (noon && warningsOf(noon, countries).every(({ warns }) => warns === "hour")) return noon;
  }
}

/** Null where the clocks of the lead skip or repeat their noon, which none does. */
function noonOf({ timeZone }: Lead, day: CalendarDay): Instant | null {
  return instantOnTheWall(timeZone, `${day}T12:00`);
}
