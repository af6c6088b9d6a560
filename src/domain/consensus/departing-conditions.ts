import type { Country } from "../definitions/country";
import type { ConditionId } from "../definitions/identifiers";
import type { LotContent } from "../documents/content";
import type { Condition, ConditionTerms } from "../participation/condition";
import { conditionsInEffect } from "../participation/condition-scope";
import type { Lot } from "../tenders/tender";

export const CONDITION_EFFECTS = ["falls-away", "covers-others-only", "loses-bearer", "loses-judge"] as const;
export type ConditionEffect = (typeof CONDITION_EFFECTS)[number];

export type DepartingCondition = {
  readonly condition: ConditionId;
  readonly title: string;
  readonly effects: readonly ConditionEffect[];
};

/** A lot on one side of the departure; without content it is not called for. */
export type Side = { readonly countries: readonly Country[]; readonly content: LotContent | null };

type OfLot = {
  readonly country: Country;
  readonly leadCountry: Country;
  readonly lot: Lot;
  readonly conditions: readonly Condition[];
};

/** The conditions of the lot that the departure touches. */
export function departingConditions(departed: OfLot, before: Side, after: Side): readonly DepartingCondition[] {
  const { lot, conditions } = departed;
  const remaining = after.content === null ? [] : conditionsInEffect(conditions, { lot, countries: after.countries });
  return conditionsInEffect(conditions, { lot, countries: before.countries })
    .map(({ condition, terms }) => {
      const kept = remaining.find((each) => each.condition === condition);
      return { condition, title: terms.title, effects: kept ? effectsOn(terms, departed) : (["falls-away"] as const) };
    })
    .filter(({ effects }) => effects.length > 0);
}

/** The lead's own country bears and judges without being in: it runs the tender. */
function effectsOn({ bearer, judge, fallback }: ConditionTerms, { country, leadCountry }: OfLot) {
  const isMissed = country !== leadCountry;
  const effects: Readonly<Record<ConditionEffect, boolean>> = {
    "falls-away": false,
    "covers-others-only": fallback.some(({ countries }) => countries.includes(country)),
    "loses-bearer": isMissed && bearer.kind === "country" && bearer.country === country,
    "loses-judge": isMissed && judge === country,
  };
  return CONDITION_EFFECTS.filter((effect) => effects[effect]);
}
