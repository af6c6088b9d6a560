import type { TenderId } from "../definitions/identifiers";
import type { KeptFile } from "../definitions/kept-file";
import type { RefusalOf } from "../definitions/refusal-of";
import { accepted, firstBroken, refused, type Result } from "../definitions/result";
import type { Instant } from "../definitions/time";
import * as conditionRules from "./condition-rules";
import type { ConditionWithHistory } from "./condition-state";
import type { EvidenceGiven } from "./events";

export type EvidenceRefusal =
  | RefusalOf<typeof conditionRules.evidenceIsReceivedBeforeItsDayEnds>
  | RefusalOf<typeof conditionRules.nothingMoreComesOfASettledCondition>;

/** What shows that the condition is met: words, and a file where there is one. It may come in parts. */
export function giveEvidence(
  { tender, condition }: { readonly tender: TenderId; readonly condition: ConditionWithHistory },
  { text, file }: { readonly text: string; readonly file?: KeptFile | undefined },
  receivedAt: Instant,
): Result<readonly [EvidenceGiven], EvidenceRefusal> {
  const broken = firstBroken<EvidenceRefusal>(
    conditionRules.evidenceIsReceivedBeforeItsDayEnds(condition, receivedAt),
    conditionRules.nothingMoreComesOfASettledCondition(condition, receivedAt),
  );
  if (broken) return refused(broken);
  const n = condition.evidence.reduce((most, each) => Math.max(most, each.n), 0) + 1;
  const given = { tender, condition: condition.condition, n, text, ...(file ? { file } : {}) };
  return accepted([{ type: "EvidenceGiven", version: 1, ...given }]);
}
