import { dayIn, endOfDayIn, startOfDayIn, type CalendarDay, type Instant } from "../definitions/time";
import type { Lead } from "./dispatch-window";
import { periodAfter, type Period } from "./period";
import { timeUnder, type TimeThatHolds } from "./rulebooks";

/** A time that begins with an act of the buyer, with all that it was counted from. */
export type TimeAfterAct = { readonly time: TimeThatHolds; readonly period: Period; readonly at: Instant };

/** How the decision on the award was sent to the tenderers and candidates concerned. */
export type Sending = "electronic" | "otherwise";

/** The letters of a procedure whose notice was dispatched on that day: its law holds to the end. */
export type Letters = { readonly sentAt: Instant; readonly sending: Sending; readonly dispatchedOn: CalendarDay };

/**
 * The standstill: no contract is concluded before its end. It is counted from the last letter that was
 * sent. Source: directive-89-665-art-2a.
 */
export function standstill(lead: Lead, { sentAt, sending, dispatchedOn }: Letters): TimeAfterAct {
  const sentOn = dayIn(lead.timeZone, sentAt);
  const name = sending === "electronic" ? "standstill-electronic" : "standstill-otherwise";
  const time = timeUnder({ lead, dispatchedOn }, name);
  const period = periodAfter(lead.country, sentOn, time.days);
  return { time, period, at: endOfDayIn(lead.timeZone, period.endsOn) };
}

/** The standstill of a plan, in which the letters go out electronically on the day of the award. */
export function plannedStandstill(
  lead: Lead,
  { awardOn, dispatchOn }: { readonly awardOn: CalendarDay; readonly dispatchOn: CalendarDay },
): TimeAfterAct {
  const sentAt = startOfDayIn(lead.timeZone, awardOn);
  return standstill(lead, { sentAt, sending: "electronic", dispatchedOn: dispatchOn });
}

/**
 * A duty of the buyer that ends so many days after an act: the award notice after the conclusion of the
 * contract, the reasons after a written request. The end is not moved past a closed day, though the law
 * allows that: whoever waits for it need not know the buyer's holidays. Source: house-a-duty-is-not-stretched.
 */
export function dutyEnds(
  lead: Lead,
  { begins, dispatchedOn }: { readonly begins: CalendarDay; readonly dispatchedOn: CalendarDay },
  duty: "award-notice" | "reasons-on-request",
): { readonly time: TimeThatHolds; readonly at: Instant } {
  const time = timeUnder({ lead, dispatchedOn }, duty);
  const { counted } = periodAfter(lead.country, begins, time.days);
  return { time, at: endOfDayIn(lead.timeZone, counted) };
}
