import type { Country } from "../definitions/country";
import { dayIn, endOfDayIn, type CalendarDay, type Instant } from "../definitions/time";
import type { Lead } from "./dispatch-window";
import { periodAfter, type Period } from "./period";
import { timeUnder, type TimeThatHolds } from "./rulebooks";

/** A time that begins with an act of the buyer, with all that it was counted from. */
export type TimeAfterAct = { readonly time: TimeThatHolds; readonly period: Period; readonly at: Instant };

/** How the decision on the award was sent to the tenderers and candidates concerned. */
export type Sending = "electronic" | "otherwise";

/**
 * The standstill: no contract is concluded before its end. It is counted from the last letter that was
 * sent. Source: directive-89-665-art-2a.
 */
export function standstill(lead: Lead, sentAt: Instant, sending: Sending): TimeAfterAct {
  const sentOn = dayIn(lead.timeZone, sentAt);
  const time = timeUnder(
    lead.country,
    sentOn,
    sending === "electronic" ? "standstill-electronic" : "standstill-otherwise",
  );
  const period = periodAfter(lead.country, sentOn, time.days);
  return { time, period, at: endOfDayIn(lead.timeZone, period.endsOn) };
}

/**
 * A duty of the buyer that ends so many days after an act: the award notice after the conclusion of the
 * contract, the reasons after a written request. The end is not moved past a closed day, though the law
 * allows that: whoever waits for it need not know the buyer's holidays. Source: house-a-duty-is-not-stretched.
 */
export function dutyEnds(
  lead: { readonly country: Country; readonly timeZone: string },
  begins: CalendarDay,
  duty: "award-notice" | "reasons-on-request",
): { readonly time: TimeThatHolds; readonly at: Instant } {
  const time = timeUnder(lead.country, begins, duty);
  const { counted } = periodAfter(lead.country, begins, time.days);
  return { time, at: endOfDayIn(lead.timeZone, counted) };
}
