import type { ApplicableLaw } from "@/domain/agreement/applicable-law";
import type { Country } from "@/domain/definitions/country";
import type { AuthenticLanguage } from "@/domain/definitions/text-language";
import type { CalendarDay } from "@/domain/definitions/time";
import { climateRulesOf, type ClimateRule } from "@/domain/documents/climate-law";
import type { ClimateAnswer } from "@/domain/documents/climate-check";
import type { CommonContent, LotContent } from "@/domain/documents/content";

/** Where a country's own law and its language stand in the text. */
export type LawForCountry = {
  /** Null where no agreement was signed before the text was frozen. */
  readonly law: ApplicableLaw | null;
  readonly alsoAuthentic: readonly AuthenticLanguage[];
  /** The country's own climate rule, and how each of its lots meets it; null where it has none. */
  readonly climate: {
    readonly rule: ClimateRule;
    readonly lots: readonly { readonly number: number; readonly answer: ClimateAnswer | null }[];
  } | null;
};

export function lawFor(
  country: Country,
  of: {
    readonly common: CommonContent | undefined;
    readonly lots: readonly LotContent[];
    readonly day: CalendarDay;
  },
): LawForCountry {
  const [rule] = climateRulesOf([country], of.day);
  return {
    law: of.common?.law ?? null,
    alsoAuthentic: of.common?.alsoAuthentic ?? [],
    climate: rule
      ? {
          rule,
          lots: of.lots.map(({ number, climate = [] }) => ({
            number,
            answer: climate.find((each) => each.country === country) ?? null,
          })),
        }
      : null,
  };
}

/** What the country has to do with a condition on one of its lots. */
export type ConditionForCountry = {
  readonly key: string;
  readonly title: string;
  readonly lot: number;
  readonly roles: readonly ("bears" | "judges" | "falls-away")[];
  readonly evidenceBy: CalendarDay;
  readonly judgedBy: CalendarDay;
};

/** The conditions that the country bears or judges, or by which it may lose a line; the earliest first. */
export function conditionsConcerning(country: Country, lots: readonly LotContent[]): readonly ConditionForCountry[] {
  return lots
    .flatMap(({ number, conditions = [] }) =>
      conditions.map(({ id, terms }): ConditionForCountry => {
        const { bearer, judge, fallback, title, evidenceBy, judgedBy } = terms;
        const is = {
          bears: bearer.kind === "country" && bearer.country === country,
          judges: judge === country,
          "falls-away": fallback.some(({ countries }) => countries.includes(country)),
        };
        const roles = (["bears", "judges", "falls-away"] as const).filter((role) => is[role]);
        return { key: id, title, lot: number, roles, evidenceBy, judgedBy };
      }),
    )
    .filter(({ roles }) => roles.length > 0)
    .toSorted((a, b) => a.evidenceBy.localeCompare(b.evidenceBy));
}
