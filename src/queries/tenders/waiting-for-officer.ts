import { countriesYetToConsent, standingPosition } from "@/domain/consensus/position";
import { countriesOf, partsOf, type FrozenRevision } from "@/domain/consensus/revision";
import { lastDayForDispatch, type Plan } from "@/domain/deadlines/dispatch-window";
import type { Country } from "@/domain/definitions/country";
import { dayIn, daysBefore, endOfDayIn, type CalendarDay, type Instant } from "@/domain/definitions/time";
import type { ListedTender } from "@/storage/tenders/find-listed-tenders";
import type { OpenMatter } from "@/storage/tenders/find-open-matters";
import { headOf, type OpenTender } from "./open-tender";
import type { WaitingMatter } from "./waiting-matter";

/** So long before the last day for dispatch the lead's officer is told of it. House rule. */
const DISPATCH_IS_NEAR_DAYS = 14;

/** What is to be done by whoever runs the tender. */
export function wantedOfOfficer(open: OpenTender): readonly WaitingMatter[] {
  const { plans, now } = open;
  const lastDispatchAt = endOfDispatch(plans.frozen ?? plans.set);
  const next = nextOfOfficer(open, lastDispatchAt);
  if (lastDispatchAt !== null && isOver(lastDispatchAt, now)) {
    return [...next.filter((each) => !sendsText(each)), inPlaceOfDispatch(open, lastDispatchAt)];
  }
  const isNear = lastDispatchAt !== null && daysBefore(lastDispatchAt, DISPATCH_IS_NEAR_DAYS) <= now;
  if (!isNear || next.some(isDispatch)) return next;
  return [...next, { ...headOf(open), what: "keep-dispatch-window", page: "timetable", until: lastDispatchAt }];
}

/** Overdue since the last day for dispatch: the time limit moves first, and a version with the moved one is frozen then. */
function inPlaceOfDispatch(open: OpenTender, until: Instant): WaitingMatter {
  const isMoved = open.plans.frozen !== null && !isOver(endOfDispatch(open.plans.set), open.now);
  const head = { ...headOf(open), until };
  return isMoved
    ? { ...head, what: "freeze-anew", page: "documents" }
    : { ...head, what: "move-limit", page: "timetable" };
}

function isOver(end: Instant | null, now: Instant): boolean {
  return end !== null && end <= now;
}

function isDispatch({ what }: WaitingMatter): boolean {
  return what === "dispatch" || what === "send-anew";
}

/** What is of no use with a text that can no longer be dispatched. */
function sendsText(matter: WaitingMatter): boolean {
  return isDispatch(matter) || matter.what === "put-to-countries";
}

function nextOfOfficer(open: OpenTender, lastDispatchAt: Instant | null): readonly WaitingMatter[] {
  const { matter, listed, now } = open;
  const { revision, round, words, leadTimeZone } = matter;
  const head = { ...headOf(open), until: null };
  if (!revision) return listed.stage === "drafting" ? [{ ...head, what: "write-text", page: "documents" }] : [];

  const day = dayIn(leadTimeZone, now);
  const countries = countriesOf(revision).filter((country) => objects(revision, matter, { country, day }));
  if (countries.length > 0) return [{ ...head, what: "meet-objection", page: "consensus", countries }];
  if (countriesYetToConsent(revision, words).length === 0)
    return [{ ...head, what: dispatchOf(listed), page: "overview", until: lastDispatchAt }];
  const isOpen = round?.revision === revision.number && now < round.closesAt;
  return isOpen ? [] : [{ ...head, what: "put-to-countries", page: "consensus" }];
}

/** What the Official Journal did not take is put right where the text need not change, and sent anew. */
function dispatchOf({ stage }: ListedTender): "dispatch" | "send-anew" {
  return stage === "not-published" ? "send-anew" : "dispatch";
}

type OnDay = { readonly country: Country; readonly day: CalendarDay };

function objects(revision: FrozenRevision, { words }: OpenMatter, { country, day }: OnDay): boolean {
  return partsOf(revision, country).some((part) => standingPosition(words, part, country, day)?.stance === "object");
}

/** When the last day ends on which a notice with these time limits may be dispatched; null without any. */
function endOfDispatch(plan: Plan | null): Instant | null {
  return plan && endOfDayIn(plan.lead.timeZone, lastDayForDispatch(plan));
}
