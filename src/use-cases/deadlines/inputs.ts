import { z } from "zod";
import { identifier, type TenderId } from "@/domain/definitions/identifiers";
import { calendarDayFrom, instantFrom } from "@/domain/definitions/time";
import { isPlannable, PLANNABLE } from "@/domain/deadlines/timetable";
import { DOCUMENTS_ACCESS, PROCEDURES } from "@/domain/deadlines/procedure-facts";
import { localTime, says, words } from "../plain-text";

const IN_YEARS = says("not-in-years", PLANNABLE);

export const SomeInstant = z.iso
  .datetime({ offset: true, ...says("not-a-time") })
  .refine(isPlannable, IN_YEARS)
  .transform(instantFrom);
export const SomeDay = z.iso.date(says("not-a-day")).refine(isPlannable, IN_YEARS).transform(calendarDayFrom);

/** A time on the wall of `zone`, as a form sends it. */
export function plannedTime(zone: string) {
  return localTime(zone).refine(isPlannable, IN_YEARS);
}

export const FactsInput = z.object({
  procedure: z.enum(PROCEDURES),
  takesTendersElectronically: z.boolean(),
  priorNotice: z.object({ dispatchedOn: SomeDay, saidWhatWasKnown: z.boolean() }).exactOptional(),
  urgency: words({ max: 1_000 }).exactOptional(),
  documents: z.enum(DOCUMENTS_ACCESS),
});

export const DatesInput = z.object({
  dispatchOn: SomeDay,
  invited: z.object({ requestsCloseAt: SomeInstant, invitationOn: SomeDay }).exactOptional(),
  questionsBy: SomeInstant,
  tendersCloseAt: SomeInstant,
  openedAt: SomeInstant,
  validUntil: SomeDay,
  awardOn: SomeDay,
  supplyFrom: SomeDay,
});

/** How many times a timetable had been set when the form was shown. */
export const Form = z.coerce.number().int().min(0).max(1_000_000);

/** Whoever is invited asked for it first, and nobody asks where anybody may send a tender. */
function isWhole({ facts, dates }: { readonly facts: { procedure: string }; readonly dates: { invited?: object } }) {
  return (facts.procedure === "open") === (dates.invited === undefined);
}

export const SetTimetableInput = z
  .object({ tender: z.uuid().transform(identifier<TenderId>), facts: FactsInput, dates: DatesInput, basedOn: Form })
  .refine(isWhole, { ...says("missing"), path: ["dates", "invited"] });
export type SetTimetableInput = z.output<typeof SetTimetableInput>;
