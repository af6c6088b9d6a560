import type { Country } from "../definitions/country";

/** The ways in which a lot meets the rule. Source: no-foa-7-9. */
export const CLIMATE_WAYS = ["weight", "requirements", "immaterial", "counsel"] as const;
export type ClimateWay = (typeof CLIMATE_WAYS)[number];

/** How a lot meets the climate rule of a country that is in it, with the reason that stands in the documents. */
export type ClimateAnswer = { readonly country: Country; readonly way: ClimateWay; readonly reason: string };
