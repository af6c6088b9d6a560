import type { FrozenTimetable } from "../deadlines/frozen-timetable";
import { dayIn, type Instant } from "../definitions/time";
import type { CommonContent } from "./content";
import type { Measure } from "./measure";

/** The figures that a fact of the timetable states; null where the part says nothing of it. */
export function timetableFact(common: CommonContent, name: string): readonly Measure[] | null {
  const { timetable } = common;
  if (!timetable) return null;
  switch (name) {
    case "procedure":
      return datesOfProcedure(common, timetable);
    case "questions-by":
      return onEveryClock(common, timetable.questionsBy);
    case "opening":
      return onEveryClock(common, timetable.openedAt);
    case "validity":
      return [dateOf(timetable.validUntil)];
    case "supply-from":
      return [dateOf(timetable.supplyFrom)];
    default:
      return null;
  }
}

function datesOfProcedure(common: CommonContent, { facts, invited }: FrozenTimetable): readonly Measure[] {
  return [
    ...(facts.priorNotice ? [dateOf(facts.priorNotice.dispatchedOn)] : []),
    ...(invited ? [...onEveryClock(common, invited.requestsCloseAt), dateOf(invited.invitationOn)] : []),
  ];
}

/** The days on which an instant falls, one for each buyer's clock. */
export function onEveryClock({ lead, buyers }: CommonContent, at: Instant): readonly Measure[] {
  return [lead, ...buyers].map(({ timeZone }) => dateOf(dayIn(timeZone, at)));
}

function dateOf(value: string): Measure {
  return { kind: "date", value };
}
