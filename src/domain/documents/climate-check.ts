import type { Country } from "../definitions/country";
import type { LotId, TenderId } from "../definitions/identifiers";
import type { CalendarDay } from "../definitions/time";
import type { AwardCriteria } from "./award-criteria";
import { climateRulesOf, type ClimateRule } from "./climate-law";
import { sumOfWeights, weighsAtLeast } from "./weight";

/** The ways in which a lot meets the rule. Source: no-foa-7-9. */
export const CLIMATE_WAYS = ["weight", "requirements", "immaterial", "counsel"] as const;
export type ClimateWay = (typeof CLIMATE_WAYS)[number];

/** How a lot meets the climate rule of a country that is in it, with the reason that stands in the documents. */
export type ClimateAnswer = { readonly country: Country; readonly way: ClimateWay; readonly reason: string };

/** The answer as it was last given; `n` counts the answers for that lot and country. */
export type GivenClimateAnswer = ClimateAnswer & { readonly lot: LotId; readonly n: number };

/** The lot that a rule is asked of. */
export type LotForClimate = {
  readonly countries: readonly Country[];
  /** Those that hold for the lot, its own or the common ones; null where there are none yet. */
  readonly criteria: AwardCriteria | null;
  readonly answers: readonly ClimateAnswer[];
};

/** One lot of which a country's rule is asked. */
export type LotToAnswer = {
  readonly lot: LotId;
  readonly number: number;
  /** Those that are in today. */
  readonly countries: readonly Country[];
  /** Its own criteria, or the common ones; null where there are none yet. */
  readonly criteria: AwardCriteria | null;
  /** How many times the question was answered for this lot and country. */
  readonly answered: number;
};

/** Whether a lot meets one country's rule: how, or why not. */
export type ClimateStand = { readonly rule: ClimateRule; readonly weight: string } & (
  | { readonly isMet: true; readonly answer: ClimateAnswer }
  | { readonly isMet: false; readonly lacks: "answer" | "weight" }
);

/** How much of the whole the environment weighs, in per cent. */
export function environmentWeight(criteria: AwardCriteria | null): string {
  const own = criteria?.criteria.filter(({ kind }) => kind === "environment") ?? [];
  return sumOfWeights(own.map(({ weight }) => weight));
}

/**
 * Where the lot stands with the rule of each country that is in it on that day. A country that leaves takes
 * its rule with it. A weight that is high enough is its own reason, and needs nobody to say so.
 */
export function climateStands(lot: LotForClimate, day: CalendarDay): readonly ClimateStand[] {
  const weight = environmentWeight(lot.criteria);
  return climateRulesOf(lot.countries, day).map((rule): ClimateStand => {
    const { country, minimumWeight } = rule;
    const given = lot.answers.find((each) => each.country === country);
    if (given && given.way !== "weight") return { rule, weight, isMet: true, answer: given };
    if (weighsAtLeast(weight, minimumWeight)) {
      return { rule, weight, isMet: true, answer: given ?? { country, way: "weight", reason: "" } };
    }
    return { rule, weight, isMet: false, lacks: given ? "weight" : "answer" };
  });
}

/** What stands in the documents of the lot: the answers that meet a rule, sorted by country. */
export function standingClimateAnswers(lot: LotForClimate, day: CalendarDay): readonly ClimateAnswer[] {
  return climateStands(lot, day)
    .flatMap((stand) => (stand.isMet ? [stand.answer] : []))
    .map(({ country, way, reason }) => ({ country, way, reason }))
    .toSorted((a, b) => (a.country < b.country ? -1 : 1));
}

export type ClimateAnswered = {
  readonly type: "ClimateAnswered";
  readonly version: 1;
  readonly tender: TenderId;
  readonly lot: LotId;
  readonly country: Country;
  readonly n: number;
  readonly way: ClimateWay;
  readonly reason: string;
};
