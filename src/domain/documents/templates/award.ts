import type { Template } from "../template";

/** By what tenders are compared. */
export const AWARD_TEMPLATES = [
  {
    key: "award-common",
    document: "award-criteria",
    side: "common",
    heading: "Award criteria of all lots",
    text: `The contract is awarded to the most economically advantageous tender, lot by lot and market group by market group (Article 67 of Directive 2014/24/EU).

{{criteria}}

A lot with criteria of its own states them. Where it states none, these hold.`,
  },
  {
    key: "award-method",
    document: "award-criteria",
    side: "common",
    heading: "How points are given",
    text: `{{award-method}}

Points are given to each criterion by the scale that it states. The points are multiplied by the weight of the criterion and added up. Nothing is rounded before the sum.

Only what these documents ask for is evaluated, and the published method is applied as it stands.`,
  },
  {
    key: "abnormally-low",
    document: "award-criteria",
    side: "common",
    heading: "Abnormally low tenders",
    text: `A tender that appears abnormally low is not rejected before the tenderer has been asked to explain its price (Article 69 of Directive 2014/24/EU). It is rejected where the explanation does not account for the price, or where the price rests on a breach of environmental, social or labour law.`,
  },
  {
    key: "award-lot",
    document: "award-criteria",
    side: "lot",
    heading: "Award criteria of this lot",
    text: `{{criteria}}

{{award-method}}`,
  },
  {
    key: "climate-lot",
    document: "award-criteria",
    side: "lot",
    heading: "Climate and environment",
    text: `How this lot takes account of climate and environment, as the law of the countries in it requires:

{{climate}}`,
  },
] as const satisfies readonly Template[];
