import { endOfDayIn, type CalendarDay, type Instant } from "../definitions/time";
import type { MinimumTime } from "./minimum-times";
import { periodAfter } from "./period";
import type { UnderLaw } from "./rulebooks";

/** After dispatch dates change by a change notice alone. Source: directive-2014-24-art-51. */
export function aDispatchedTimetableStandsStill(isDispatched: boolean) {
  return isDispatched ? ({ rule: "a-dispatched-timetable-stands-still" } as const) : null;
}

/** Whoever sets a timetable has seen the one that theirs replaces. Source: house-nothing-typed-is-overwritten. */
export function aTimetableIsSetFromItsLatestForm(set: number, basedOn: number) {
  return set === basedOn ? null : ({ rule: "a-timetable-is-set-from-its-latest-form", latest: set, basedOn } as const);
}

/** In an open procedure tenderers have the minimum from dispatch. Source: directive-2014-24-art-27. */
export function tendersHaveTheWholePeriod(tendersCloseAt: Instant, earliest: Instant) {
  return tendersCloseAt >= earliest ? null : ({ rule: "tenders-have-the-whole-period", earliest } as const);
}

/** Whoever asks to participate has the minimum from dispatch. Source: directive-2014-24-art-28-1. */
export function requestsHaveTheWholePeriod(requestsCloseAt: Instant, earliest: Instant) {
  return requestsCloseAt >= earliest ? null : ({ rule: "requests-have-the-whole-period", earliest } as const);
}

/** Nobody is invited before the time to ask for it has ended. Source: directive-2014-24-art-28-1. */
export function theInvitationFollowsTheRequests(invitationOn: CalendarDay, requestsCloseOn: CalendarDay) {
  return invitationOn > requestsCloseOn
    ? null
    : ({ rule: "the-invitation-follows-the-requests", after: requestsCloseOn } as const);
}

/** Those invited have the minimum from the day of the invitation. Source: directive-2014-24-art-28-2. */
export function theInvitedHaveTheWholePeriod(asked: {
  readonly tendersCloseAt: Instant;
  readonly invitationOn: CalendarDay;
  readonly minimum: MinimumTime;
  readonly lead: UnderLaw["lead"] & { readonly timeZone: string };
}) {
  const { endsOn } = periodAfter(asked.lead.country, asked.invitationOn, asked.minimum.days);
  const earliest = endOfDayIn(asked.lead.timeZone, endsOn);
  return asked.tendersCloseAt >= earliest ? null : ({ rule: "the-invited-have-the-whole-period", earliest } as const);
}

/** Nobody asks about documents that they have not seen. Source: directive-2014-24-art-53. */
export function questionsAreReceivedAfterDispatch(questionsOn: CalendarDay, dispatchOn: CalendarDay) {
  return questionsOn > dispatchOn
    ? null
    : ({ rule: "questions-are-received-after-dispatch", after: dispatchOn } as const);
}

/** What was asked in good time is answered so many full days before the limit. Source: directive-2014-24-art-53-2. */
export function questionsAreAnsweredInTime(questionsBy: Instant, answersBy: Instant) {
  return questionsBy <= answersBy ? null : ({ rule: "questions-are-answered-in-time", latest: answersBy } as const);
}

/** The content of tenders is examined only after the time limit. Source: directive-2014-24-art-22. */
export function tendersAreOpenedAfterTheLimit(openedAt: Instant, tendersCloseAt: Instant) {
  return openedAt >= tendersCloseAt
    ? null
    : ({ rule: "tenders-are-opened-after-the-limit", earliest: tendersCloseAt } as const);
}

/** Tenders are read before anybody wins. Source: directive-2014-24-art-67. */
export function theAwardFollowsTheOpening(awardOn: CalendarDay, openedOn: CalendarDay) {
  return awardOn > openedOn ? null : ({ rule: "the-award-follows-the-opening", after: openedOn } as const);
}

/** A tender that binds no more when the contract may first be concluded is worth nothing. Source: directive-89-665-art-2a. */
export function tendersBindUntilTheContract(validUntil: CalendarDay, standstillEndsOn: CalendarDay) {
  return validUntil > standstillEndsOn
    ? null
    : ({ rule: "tenders-bind-until-the-contract", after: standstillEndsOn } as const);
}

/** Nothing is supplied under a contract that may not be concluded yet. Source: directive-89-665-art-2a. */
export function supplyFollowsTheStandstill(supplyFrom: CalendarDay, standstillEndsOn: CalendarDay) {
  return supplyFrom > standstillEndsOn
    ? null
    : ({ rule: "supply-follows-the-standstill", after: standstillEndsOn } as const);
}
