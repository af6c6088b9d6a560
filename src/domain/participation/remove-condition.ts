import type { TenderId } from "../definitions/identifiers";
import type { RefusalOf } from "../definitions/refusal-of";
import { accepted, firstBroken, refused, type Result } from "../definitions/result";
import type { Condition } from "./condition";
import * as conditionRules from "./condition-rules";
import type { ConditionRemoved } from "./events";
import * as rules from "./rules";

export type RemovingRefusal =
  | RefusalOf<typeof rules.theCallStandsStillAfterDispatch>
  | RefusalOf<typeof conditionRules.aConditionIsChangedFromItsLatestForm>;

/** The lead's officer takes a condition out; what was given and found for it stays in the record. */
export function removeCondition(
  state: { readonly tender: TenderId; readonly isDispatched: boolean; readonly condition: Condition },
  basedOn: number,
): Result<readonly [ConditionRemoved], RemovingRefusal> {
  const { tender, condition, isDispatched } = state;
  const broken = firstBroken<RemovingRefusal>(
    rules.theCallStandsStillAfterDispatch(isDispatched),
    conditionRules.aConditionIsChangedFromItsLatestForm(condition.n, basedOn),
  );
  if (broken) return refused(broken);
  const n = condition.n + 1;
  return accepted([{ type: "ConditionRemoved", version: 1, tender, condition: condition.condition, n }]);
}
