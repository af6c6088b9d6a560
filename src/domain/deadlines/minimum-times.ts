import { monthsAfter } from "../definitions/time";
import { lastDayBefore } from "./period";
import type { PriorNotice, Procedure, ProcedureFacts } from "./procedure-facts";
import { timeUnder, type LawTime, type TimeThatHolds, type UnderLaw } from "./rulebooks";

/** A number of days with the rules that made it, in the order in which they were applied. */
export type MinimumTime = { readonly days: number; readonly because: readonly TimeStep[] };

/** One rule: it sets the time, or takes days off it, or adds some. */
export type TimeStep = TimeThatHolds & { readonly effect: "sets" | "shortens" | "lengthens" };

/** A prior information notice shortens only procedures that begin within this time. Source: directive-2014-24-art-27-2. */
const PRIOR_NOTICE_MONTHS = 12;

const OPEN = {
  ordinary: "tenders-open",
  afterPriorNotice: "tenders-open-after-prior-notice",
  urgent: "tenders-open-urgent",
  electronic: "electronic-submission-shortens",
} as const;

const INVITED = {
  ordinary: "tenders-invited",
  afterPriorNotice: "tenders-invited-after-prior-notice",
  urgent: "tenders-invited-urgent",
  electronic: "electronic-submission-shortens-invited",
} as const;

/** For the procedures of Art. 30 and 31 the law gives no minimum for tenders, and nothing shortens the one for requests. */
const TENDERS: Readonly<Record<Procedure, typeof OPEN | typeof INVITED | null>> = {
  open: OPEN,
  restricted: INVITED,
  "neg-w-call": INVITED,
  "comp-dial": null,
  innovation: null,
};

/**
 * The days that tenderers have at least: in an open procedure from the dispatch of the notice, in the others
 * from the day of the invitation; null where the law names none. Source: directive-2014-24-art-27.
 */
export function minimumForTenders(facts: ProcedureFacts, law: UnderLaw): MinimumTime | null {
  const times = TENDERS[facts.procedure];
  if (!times) return null;
  const set = (time: LawTime) => step(law, time, "sets");
  if (facts.urgency !== undefined) return sumOf([set(times.urgent)]);

  const closedDocuments = facts.documents === "open" ? [] : [step(law, "closed-documents-lengthen", "lengthens")];
  if (priorNoticeShortens(facts.priorNotice, law)) return sumOf([set(times.afterPriorNotice), ...closedDocuments]);
  const electronic = facts.takesTendersElectronically ? [step(law, times.electronic, "shortens")] : [];
  return sumOf([set(times.ordinary), ...electronic, ...closedDocuments]);
}

/**
 * The days from dispatch in which economic operators ask to participate; null in an open procedure.
 * Source: directive-2014-24-art-28-1.
 */
export function minimumForRequests(facts: ProcedureFacts, law: UnderLaw): MinimumTime | null {
  if (facts.procedure === "open") return null;
  const isUrgent = facts.urgency !== undefined && TENDERS[facts.procedure] !== null;
  return sumOf([step(law, isUrgent ? "requests-urgent" : "requests", "sets")]);
}

/** Full days between the last answer to a question and the time limit. Source: directive-2014-24-art-53-2. */
export function fullDaysAfterAnswers(facts: ProcedureFacts, law: UnderLaw): TimeThatHolds {
  const isUrgent = facts.urgency !== undefined && TENDERS[facts.procedure] !== null;
  return timeUnder(law, isUrgent ? "answers-before-limit-urgent" : "answers-before-limit");
}

/**
 * A prior notice counts where it was sent between 35 days and 12 months before the contract notice, and said all that
 * was known. The 35 days are full days between the two, as those before a limit are: what is doubtful shortens no
 * tenderer's time. Source: directive-2014-24-art-27-2.
 */
export function priorNoticeShortens(notice: PriorNotice | undefined, law: UnderLaw): boolean {
  if (!notice?.saidWhatWasKnown) return false;
  const { days } = timeUnder(law, "prior-notice-lead");
  return (
    notice.dispatchedOn <= lastDayBefore(law.dispatchedOn, days) &&
    law.dispatchedOn <= monthsAfter(notice.dispatchedOn, PRIOR_NOTICE_MONTHS)
  );
}

function step(law: UnderLaw, time: LawTime, effect: TimeStep["effect"]): TimeStep {
  return { ...timeUnder(law, time), effect };
}

function sumOf(because: readonly TimeStep[]): MinimumTime {
  const days = because.reduce((sum, each) => sum + (each.effect === "shortens" ? -each.days : each.days), 0);
  return { days, because };
}
