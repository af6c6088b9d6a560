import { z } from "zod";
import { identifier, type TenderId } from "@/domain/definitions/identifiers";
import { wallClockIn } from "@/domain/definitions/time";
import { DOCUMENTS_ACCESS, PROCEDURES } from "@/domain/deadlines/procedure-facts";
import type { Timetable } from "@/queries/deadlines/timetable-page";
import { Form, plannedTime, SomeDay } from "@/use-cases/deadlines/inputs";
import { says, words } from "@/use-cases/plain-text";

const URGENCY_MAX = 1_000;

/** The answers as the form sends them: a box that is not ticked sends nothing. */
const FactsForm = z
  .object({
    procedure: z.enum(PROCEDURES),
    takesTendersElectronically: z.boolean().default(false),
    priorNoticeOn: SomeDay.optional(),
    priorNoticeSaid: z.boolean().default(false),
    urgency: words({ max: URGENCY_MAX }).optional(),
    documents: z.enum(DOCUMENTS_ACCESS),
  })
  .transform(({ priorNoticeOn, priorNoticeSaid, urgency, ...facts }) => ({
    ...facts,
    ...(priorNoticeOn ? { priorNotice: { dispatchedOn: priorNoticeOn, saidWhatWasKnown: priorNoticeSaid } } : {}),
    ...(urgency === undefined ? {} : { urgency }),
  }));

/** What a proposal is made from. */
export const ProposalForm = z.object({
  tender: z.uuid().transform(identifier<TenderId>),
  facts: FactsForm,
  dates: z.object({ dispatchOn: SomeDay }),
});

/** The whole form, its times on the clock of the lead. */
export function timetableForm(zone: string) {
  const time = plannedTime(zone);
  const dates = z.object({
    dispatchOn: SomeDay,
    requestsCloseAt: time.optional(),
    invitationOn: SomeDay.optional(),
    questionsBy: time,
    tendersCloseAt: time,
    openedAt: time,
    validUntil: SomeDay,
    awardOn: SomeDay,
    supplyFrom: SomeDay,
  });
  return ProposalForm.extend({ dates, basedOn: Form }).transform(({ dates: typed, ...said }, context) => {
    const { requestsCloseAt, invitationOn, ...all } = typed;
    if (said.facts.procedure === "open") return { ...said, dates: all }; // what was typed of invitations is of no use there
    if (requestsCloseAt && invitationOn)
      return { ...said, dates: { ...all, invited: { requestsCloseAt, invitationOn } } };
    for (const [name, value] of Object.entries({ requestsCloseAt, invitationOn })) {
      if (value === undefined) context.addIssue({ code: "custom", path: ["dates", name], ...says("missing") });
    }
    return z.NEVER;
  });
}

/** A timetable as the form shows it. */
export function typedTimetable({ facts, dates }: Timetable, zone: string) {
  const { priorNotice, takesTendersElectronically, urgency, ...plain } = facts;
  const { invited, questionsBy, tendersCloseAt, openedAt, ...days } = dates;
  return {
    facts: {
      ...plain,
      takesTendersElectronically: takesTendersElectronically ? "on" : "",
      priorNoticeOn: priorNotice?.dispatchedOn ?? "",
      priorNoticeSaid: priorNotice?.saidWhatWasKnown === true ? "on" : "",
      urgency: urgency ?? "",
    },
    dates: {
      ...days,
      requestsCloseAt: invited ? wallClockIn(zone, invited.requestsCloseAt) : "",
      invitationOn: invited?.invitationOn ?? "",
      questionsBy: wallClockIn(zone, questionsBy),
      tendersCloseAt: wallClockIn(zone, tendersCloseAt),
      openedAt: wallClockIn(zone, openedAt),
    },
  };
}
