import { identifier, type ConditionId } from "@/domain/definitions/identifiers";
import { calendarDayFrom } from "@/domain/definitions/time";
import type { Condition, ConditionTerms } from "@/domain/participation/condition";
import type { ConditionWithHistory } from "@/domain/participation/condition-state";
import { aLine, IS, LOT_1 } from "./builders";

export const CONDITION = identifier<ConditionId>("condition");

/**
 * Iceland is covered on line 1 if its label exemption comes: evidence by 1 August, judged by 15 August 2026 in
 * Iceland, where midnight is midnight UTC.
 */
export function aTermsOfCondition(details: Partial<ConditionTerms> = {}): ConditionTerms {
  return {
    title: "Label exemption",
    text: "The agreement covers Iceland if an exemption from printed labels and leaflets is granted.",
    bearer: { kind: "supplier" },
    moment: "award",
    judge: IS,
    zone: "Atlantic/Reykjavik",
    evidenceBy: calendarDayFrom("2026-08-01"),
    judgedBy: calendarDayFrom("2026-08-15"),
    fallback: [{ line: aLine(1).line, countries: [IS] }],
    comparedOn: "scope-if-met",
    ...details,
  };
}

export function aCondition(details: Partial<Condition> = {}, terms: Partial<ConditionTerms> = {}): Condition {
  return { condition: CONDITION, lot: LOT_1, n: 1, terms: aTermsOfCondition(terms), ...details };
}

/** Set, and nothing has happened since. */
export function aConditionWithHistory(
  details: Partial<ConditionWithHistory> = {},
  terms: Partial<ConditionTerms> = {},
): ConditionWithHistory {
  return { ...aCondition({}, terms), evidence: [], judgements: [], fallenBack: [], ...details };
}
