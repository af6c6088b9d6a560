import type { Country } from "../definitions/country";
import { dayIn, daysAfter } from "../definitions/time";
import { SECOND_ROUND_DAYS } from "../agreement/silence";
import { workingDaysBetween } from "../deadlines/working-days";
import type { AgreedOnSilence, EndedRound, Silence } from "./silence";

/** The lead runs the procedure: without its country there is none. Source: house-going-on-without-the-silent. */
export function theLeadsCountryIsNotLeftOut(leadCountry: Country, country: Country) {
  return country === leadCountry ? ({ rule: "the-leads-country-is-not-left-out", country } as const) : null;
}

/** What was not agreed beforehand is done to nobody. Source: house-going-on-without-the-silent. */
export function theAgreementAllowsGoingOn(agreed: AgreedOnSilence) {
  return agreed?.mayGoOn === true ? null : ({ rule: "the-agreement-allows-going-on" } as const);
}

/** Until it closes, the country can still speak. Source: house-going-on-without-the-silent. */
export function nobodyIsLeftOutWhileARoundIsOpen(hasOpenRound: boolean) {
  return hasOpenRound ? ({ rule: "nobody-is-left-out-while-a-round-is-open" } as const) : null;
}

/** Whoever said anything, be it a hold or an objection to a single part, is not silent. Source: house-going-on-without-the-silent. */
export function onlyWhoeverWasSilentTwiceIsLeftOut(ended: readonly EndedRound[], country: Country) {
  const lastTwo = ended.slice(-2);
  const wasSilent = lastTwo.every(
    ({ asked, silent, heard }) => asked.includes(country) && silent.includes(country) && !heard.includes(country),
  );
  return lastTwo.length === 2 && wasSilent
    ? null
    : ({ rule: "only-whoever-was-silent-twice-is-left-out", country } as const);
}

/**
 * Whole days of its own calendar, and in its own zone: not the day on which it was asked, nor the one in the middle
 * of which the round closed. Source: house-going-on-without-the-silent.
 */
export function theSecondRoundLeftItsWorkingDays({ ended, agreed, timeZone }: Silence, country: Country) {
  const needed = Math.max(SECOND_ROUND_DAYS, agreed?.workingDays ?? 0);
  const second = ended.at(-1);
  const left = second
    ? workingDaysBetween(country, dayIn(timeZone, second.openedAt), daysAfter(dayIn(timeZone, second.endedAt), -1))
    : 0;
  return left < needed ? ({ rule: "the-second-round-left-its-working-days", country, needed, left } as const) : null;
}
