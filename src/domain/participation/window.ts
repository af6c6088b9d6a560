import type { Country } from "../definitions/country";
import type { LotId } from "../definitions/identifiers";
import { dayIn, daysAfter, endOfDayIn, type CalendarDay, type Instant } from "../definitions/time";
import type { Lot, Tender } from "../tenders/tender";
import { lastAnswer, type Participation } from "./participation";

/** The lead let the country answer until then. */
export type Reopening = { readonly country: Country; readonly n: number; readonly closesAt: Instant };

/** What of a tender says who has still to answer, and until when. */
export type TimedTender = Pick<Tender, "leadTimeZone" | "interestClosesAt"> & {
  readonly lots: readonly Pick<Lot, "lot">[];
};

export type AnsweringTime = {
  readonly tender: TimedTender;
  readonly history: readonly Participation[];
  readonly reopenings: readonly Reopening[];
};

/** Until when the country may answer: the window of all, or the time that the lead gave it, whichever is last. */
export function windowOf({ tender, reopenings }: Omit<AnsweringTime, "history">, country: Country): Instant {
  const given = reopenings.filter((each) => each.country === country).map(({ closesAt }) => closesAt);
  return [tender.interestClosesAt, ...given].toSorted().at(-1) ?? tender.interestClosesAt;
}

/** Until when it may answer for the lot: its window, or the end of the day by which it looks for its mandate. */
export function answerableUntil(
  time: AnsweringTime,
  { country, lot }: { readonly country: Country; readonly lot: LotId },
): Instant {
  const window = windowOf(time, country);
  const last = lastAnswer(time.history, { country, lot });
  if (last?.stance !== "needs-mandate") return window;
  const end = endOfDayIn(time.tender.leadTimeZone, last.by);
  return end > window ? end : window;
}

/** After the window has closed, a mandate is waited for no longer than this. House rule: the others plan on who is in. */
const MANDATE_LOOKED_FOR_DAYS = 60;

/** The last day by which a country may look for its mandate. */
export function lastDayForMandate({ leadTimeZone, interestClosesAt }: TimedTender): CalendarDay {
  return daysAfter(dayIn(leadTimeZone, interestClosesAt), MANDATE_LOOKED_FOR_DAYS);
}

/** A lot for which the country has not answered, or still looks for its mandate. */
export type WaitingLot = {
  readonly lot: LotId;
  readonly until: Instant;
  /** The last day on which it looks for its mandate; null where it has not answered. */
  readonly mandateBy: CalendarDay | null;
};

/** What the country has still to answer and still can. */
export function waitingLots(time: AnsweringTime, country: Country, now: Instant): readonly WaitingLot[] {
  const day = dayIn(time.tender.leadTimeZone, now);
  return time.tender.lots.flatMap(({ lot }) => {
    const last = lastAnswer(time.history, { lot, country });
    const isWaiting = last === null || (last.stance === "needs-mandate" && last.by >= day);
    const until = answerableUntil(time, { lot, country });
    if (!isWaiting || now >= until) return [];
    return [{ lot, until, mandateBy: last?.stance === "needs-mandate" ? last.by : null }];
  });
}

/** When the first of them can no longer be answered. */
export function soonestEnd(waiting: readonly WaitingLot[]): Instant | null {
  return (
    waiting
      .map(({ until }) => until)
      .toSorted()
      .at(0) ?? null
  );
}
