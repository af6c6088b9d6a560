import { dayIn, daysAfter, type CalendarDay, type Instant } from "../definitions/time";
import type { TimeAfterAct } from "./after-award";
import type { AnswersBy } from "./answers";
import type { EarliestLimit, Lead } from "./dispatch-window";
import type { TimeStep } from "./minimum-times";
import type { Period, WhyNotTheEnd } from "./period";
import type { TimeThatHolds } from "./rulebooks";

/** What a time is counted from. */
export type CountedFrom = "dispatch" | "invitation" | "letters" | "limit";

/** One sentence of how a date came about. The words are in src/messages/deadlines, in four languages. */
export type ExplanationStep =
  | { readonly step: "event"; readonly event: CountedFrom; readonly day: CalendarDay }
  | { readonly step: "rule"; readonly rule: TimeStep }
  | { readonly step: "counted"; readonly days: number; readonly day: CalendarDay }
  | { readonly step: "passed"; readonly day: CalendarDay; readonly because: WhyNotTheEnd }
  | { readonly step: "ends"; readonly day: CalendarDay }
  | {
      readonly step: "full-days";
      readonly time: TimeThatHolds;
      readonly first: CalendarDay;
      readonly last: CalendarDay;
    };

/** How the earliest time limit follows from the day of dispatch. Source: regulation-1182-71-art-3. */
export function explainLimit({ minimum, period }: EarliestLimit): readonly ExplanationStep[] {
  return [
    { step: "event", event: "dispatch", day: period.from },
    ...minimum.because.map((rule) => ({ step: "rule", rule }) as const),
    ...stepsOf(period),
  ];
}

/** How the earliest limit of those invited follows from the day of the invitation. Source: directive-2014-24-art-28-2. */
export function explainInvited({
  minimum,
  period,
}: Pick<EarliestLimit, "minimum" | "period">): readonly ExplanationStep[] {
  return [
    { step: "event", event: "invitation", day: period.from },
    ...minimum.because.map((rule) => ({ step: "rule", rule }) as const),
    ...stepsOf(period),
  ];
}

/** How the end of the standstill follows from the day of the letters. Source: directive-89-665-art-2a. */
export function explainStandstill({ time, period }: TimeAfterAct): readonly ExplanationStep[] {
  return [
    { step: "event", event: "letters", day: period.from },
    { step: "rule", rule: { ...time, effect: "sets" } },
    ...stepsOf(period),
  ];
}

/** How the last day for answers follows from the time limit. Source: directive-2014-24-art-53-2. */
export function explainAnswers({ day, time }: AnswersBy, limit: Instant, lead: Lead): readonly ExplanationStep[] {
  const limitDay = dayIn(lead.timeZone, limit);
  return [
    { step: "event", event: "limit", day: limitDay },
    { step: "full-days", time, first: daysAfter(day, 1), last: daysAfter(limitDay, -1) },
    { step: "ends", day },
  ];
}

function stepsOf({ days, counted, passed, endsOn }: Period): readonly ExplanationStep[] {
  return [
    { step: "counted", days, day: counted },
    ...passed.map(({ day, because }) => ({ step: "passed", day, because }) as const),
    { step: "ends", day: endsOn },
  ];
}
