import type { Country } from "../definitions/country";
import type { CalendarDay } from "../definitions/time";
import { environmentWeight, type ClimateWay, type LotToAnswer } from "./climate-check";
import { climateRulesOf } from "./climate-law";
import { weighsAtLeast } from "./weight";

/** A reason that says something takes a sentence. */
export const CLIMATE_REASON_MIN = 40;

/** The rule comes with its country and goes with it. Source: no-foa-7-9. */
export function aClimateAnswerIsOfALotThatNeedsOne(lot: LotToAnswer | undefined, country: Country, day: CalendarDay) {
  return lot && ruleOf(lot, country, day)
    ? null
    : ({ rule: "a-climate-answer-is-of-a-lot-that-needs-one", number: lot?.number ?? 0, country } as const);
}

/** Whoever answers anew has seen the answer that stands. Source: house-nothing-typed-is-overwritten. */
export function aClimateAnswerIsChangedFromItsLatestForm(lot: LotToAnswer | undefined, basedOn: number) {
  return !lot || lot.answered === basedOn
    ? null
    : ({ rule: "a-climate-answer-is-changed-from-its-latest-form", number: lot.number } as const);
}

/** The weight is an answer where it is high enough, and only there. Source: no-foa-7-9. */
export function theEnvironmentWeighsEnough(
  lot: LotToAnswer | undefined,
  { country, way, day }: { readonly country: Country; readonly way: ClimateWay; readonly day: CalendarDay },
) {
  const rule = lot && ruleOf(lot, country, day);
  const weight = environmentWeight(lot?.criteria ?? null);
  return way !== "weight" || !rule || weighsAtLeast(weight, rule.minimumWeight)
    ? null
    : ({
        rule: "the-environment-weighs-enough",
        number: lot.number,
        weight,
        needed: rule.minimumWeight,
      } as const);
}

/** Whoever departs from the weight reasons it in the documents. Source: no-foa-7-9. */
export function aClimateReasonIsGivenInFull(way: ClimateWay, reason: string) {
  return way === "weight" || reason.length >= CLIMATE_REASON_MIN
    ? null
    : ({ rule: "a-climate-reason-is-given-in-full", min: CLIMATE_REASON_MIN } as const);
}

function ruleOf({ countries }: LotToAnswer, country: Country, day: CalendarDay) {
  return climateRulesOf(countries, day).find((rule) => rule.country === country);
}
