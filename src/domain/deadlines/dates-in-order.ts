import { dayIn, daysBetween, type CalendarDay, type Instant } from "../definitions/time";
import type { Lead } from "./dispatch-window";
import type { Outlook } from "./outlook";
import type { TimetableDates } from "./timetable";

export type DateName =
  Exclude<keyof TimetableDates, "invited"> | "requestsCloseAt" | "invitationOn" | "answersBy" | "standstill";

/** A date of a timetable: a moment, or a day on which something happens at no moment that is known. */
export type NamedDate = { readonly name: DateName; readonly on: CalendarDay; readonly at?: Instant };

/** All dates, those that were chosen and those that follow, in the order of their days on the lead's calendar. */
export function datesInOrder(dates: TimetableDates, outlook: Outlook, { timeZone }: Lead): readonly NamedDate[] {
  const { invited, dispatchOn, questionsBy, tendersCloseAt, openedAt, awardOn, validUntil, supplyFrom } = dates;
  const moment = (name: DateName, at: Instant): NamedDate => ({ name, on: dayIn(timeZone, at), at });
  const all: readonly NamedDate[] = [
    { name: "dispatchOn", on: dispatchOn },
    ...(invited
      ? [
          moment("requestsCloseAt", invited.requestsCloseAt),
          { name: "invitationOn", on: invited.invitationOn } as const,
        ]
      : []),
    moment("questionsBy", questionsBy),
    { name: "answersBy", on: outlook.answers.day },
    moment("tendersCloseAt", tendersCloseAt),
    moment("openedAt", openedAt),
    { name: "awardOn", on: awardOn },
    { name: "standstill", on: outlook.standstill.period.endsOn },
    { name: "supplyFrom", on: supplyFrom },
    { name: "validUntil", on: validUntil },
  ];
  return all.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

export type StageName = "requests" | "selection" | "tenders" | "evaluation" | "standstill" | "start";

export type PlannedStage = {
  readonly stage: StageName;
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  /** None where the dates contradict each other. */
  readonly days: number;
};

/** What takes how long, from dispatch to supply. */
export function plannedStages(dates: TimetableDates, outlook: Outlook, { timeZone }: Lead): readonly PlannedStage[] {
  const { invited, dispatchOn, tendersCloseAt, awardOn, supplyFrom } = dates;
  const [closesOn, stillUntil] = [dayIn(timeZone, tendersCloseAt), outlook.standstill.period.endsOn];
  const stage = (name: StageName, from: CalendarDay, to: CalendarDay): PlannedStage => ({
    stage: name,
    from,
    to,
    days: Math.max(0, daysBetween(from, to)),
  });
  const requestsUntil = invited && dayIn(timeZone, invited.requestsCloseAt);
  return [
    ...(invited && requestsUntil
      ? [stage("requests", dispatchOn, requestsUntil), stage("selection", requestsUntil, invited.invitationOn)]
      : []),
    stage("tenders", invited?.invitationOn ?? dispatchOn, closesOn),
    stage("evaluation", closesOn, awardOn),
    stage("standstill", awardOn, stillUntil),
    stage("start", stillUntil, supplyFrom),
  ];
}
