import type { FrozenTimetable } from "@/domain/deadlines/frozen-timetable";
import type { ProcedureFacts } from "@/domain/deadlines/procedure-facts";
import type { Instant } from "@/domain/definitions/time";
import type { Speech } from "@/messages/speak";

/** A line of a timetable: an instant is shown on the clocks of whoever is concerned, all else in words. */
export type TimetableRow = { readonly key: string; readonly term: string } & (
  { readonly at: Instant } | { readonly words: string }
);

/** What of a timetable stands in the documents, in its order. */
export function rowsOfTimetable(timetable: FrozenTimetable, speech: Speech): readonly TimetableRow[] {
  return [...rowsOfFacts(timetable.facts, speech), ...rowsOfDates(timetable, speech)];
}

/** What the times rest on. What there is none of is not said. */
export function rowsOfFacts(facts: ProcedureFacts, { say, day }: Speech): readonly TimetableRow[] {
  const { procedure, takesTendersElectronically, priorNotice, urgency, documents } = facts;
  const row = (key: "procedure" | "electronic" | "priorNotice" | "urgency" | "documents", words: string) => ({
    key,
    term: say(`timetable.row.${key}`),
    words,
  });
  const said = priorNotice?.saidWhatWasKnown === true ? "whole" : "short";
  return [
    row("procedure", say(`timetable.procedures.${procedure}`)),
    row("electronic", say(`timetable.electronic.${takesTendersElectronically ? "yes" : "no"}`)),
    ...(priorNotice
      ? [row("priorNotice", say(`timetable.priorNotice.${said}`, { day: day(priorNotice.dispatchedOn) }))]
      : []),
    ...(urgency === undefined ? [] : [row("urgency", urgency)]),
    row("documents", say(`timetable.access.${documents}`)),
  ];
}

/** The dates on which tenderers rely, beside the time limit for tenders. */
export function rowsOfDates(
  { invited, questionsBy, openedAt, validUntil, supplyFrom }: FrozenTimetable,
  { say, day }: Speech,
): readonly TimetableRow[] {
  return [
    ...(invited
      ? [
          { key: "requestsCloseAt", term: say("timetable.row.requestsCloseAt"), at: invited.requestsCloseAt },
          { key: "invitationOn", term: say("timetable.row.invitationOn"), words: day(invited.invitationOn) },
        ]
      : []),
    { key: "questionsBy", term: say("timetable.row.questionsBy"), at: questionsBy },
    { key: "openedAt", term: say("timetable.row.openedAt"), at: openedAt },
    { key: "validUntil", term: say("timetable.row.validUntil"), words: day(validUntil) },
    { key: "supplyFrom", term: say("timetable.row.supplyFrom"), words: day(supplyFrom) },
  ];
}
