import type { TenderId } from "../definitions/identifiers";
import type { RefusalOf } from "../definitions/refusal-of";
import { accepted, firstBroken, refused, type Result } from "../definitions/result";
import type { Instant } from "../definitions/time";
import type { Judgement } from "./condition";
import * as conditionRules from "./condition-rules";
import type { ConditionWithHistory } from "./condition-state";
import type { ConditionJudged, FallbackTookEffect } from "./events";

export type JudgingRefusal =
  | RefusalOf<typeof conditionRules.aConditionIsJudgedBeforeItsDayEnds>
  | RefusalOf<typeof conditionRules.aConditionIsJudgedAfterItsEvidence>
  | RefusalOf<typeof conditionRules.aJudgementIsOfLinesOfTheCondition>
  | RefusalOf<typeof conditionRules.aLineIsJudgedOnce>;

/** The judge says of each line, once, whether it is met; where it is not, the fallback is in effect at once. */
export function judgeCondition(
  { tender, condition }: { readonly tender: TenderId; readonly condition: ConditionWithHistory },
  judgements: readonly Judgement[],
  receivedAt: Instant,
): Result<readonly [ConditionJudged] | readonly [ConditionJudged, FallbackTookEffect], JudgingRefusal> {
  const broken = firstBroken<JudgingRefusal>(
    conditionRules.aConditionIsJudgedBeforeItsDayEnds(condition, receivedAt),
    conditionRules.aConditionIsJudgedAfterItsEvidence(condition),
    conditionRules.aJudgementIsOfLinesOfTheCondition(condition, judgements),
    conditionRules.aLineIsJudgedOnce(condition, judgements),
  );
  if (broken) return refused(broken);

  const of = { tender, condition: condition.condition } as const;
  const n = condition.judgements.reduce((most, each) => Math.max(most, each.n), 0) + 1;
  const judged: ConditionJudged = { type: "ConditionJudged", version: 1, ...of, n, judgements };
  const lines = judgements.filter(({ isMet }) => !isMet).map(({ line }) => line);
  if (lines.length === 0) return accepted([judged]);
  const fallback: FallbackTookEffect = {
    type: "FallbackTookEffect",
    version: 1,
    ...of,
    n: condition.fallenBack.length + 1,
    lines,
    because: "not-met",
    effectiveAt: receivedAt,
  };
  return accepted([judged, fallback]);
}
