import { storedCountry, type Country } from "../definitions/country";
import type { SOURCES } from "../definitions/sources";
import { calendarDayFrom, type CalendarDay } from "../definitions/time";

/** A country's demand that climate or the environment weighs something when its public buyers compare bids. */
export type ClimateRule = {
  readonly country: Country;
  readonly source: keyof typeof SOURCES;
  /** In per cent of all weights. */
  readonly minimumWeight: string;
  readonly from: CalendarDay;
  /** "verify": the text of the law is moving, and counsel is asked before it is relied on. */
  readonly status: "in-force" | "verify";
};

/**
 * Rules change with the law, so they are values chosen by the day, never code. The Norwegian one is moving
 * from the regulation into the Act (Prop. 147 L (2024–2025), Innst. 38 L (2025–2026)).
 */
export const CLIMATE_RULES: readonly ClimateRule[] = [
  {
    country: storedCountry("NO"),
    source: "no-foa-7-9",
    minimumWeight: "30",
    from: calendarDayFrom("2024-01-01"),
    status: "verify",
  },
];

/** The rules of the countries that are in a lot, on that day. */
export function climateRulesOf(countries: readonly Country[], day: CalendarDay): readonly ClimateRule[] {
  return CLIMATE_RULES.filter(({ country, from }) => countries.includes(country) && from <= day);
}
