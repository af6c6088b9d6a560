import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import { judgeCondition as decide, type JudgingRefusal } from "@/domain/participation/judge-condition";
import { mayJudge } from "@/domain/participation/policy";
import type { Circumstances } from "@/domain/people/circumstances";
import { loadConditionForDecision } from "@/storage/participation/load-conditions";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { JudgeConditionInput } from "./condition-inputs";

/** The country that judges says line by line whether the condition is met. */
export async function judgeCondition(
  circumstances: Circumstances,
  input: JudgeConditionInput,
): Promise<Outcome<"judged", JudgingRefusal>> {
  const { actor, now } = circumstances;
  return inTransaction(circumstances, { useCase: "participation/judge-condition", input }, async (tx) => {
    const found = await loadConditionForDecision(tx, input);
    if (!found) return notFound;
    const { tender, condition } = found;
    if (!mayJudge(actor, tender, condition.terms)) return notAllowed;

    const decision = decide({ tender: tender.id, condition }, input.judgements, now);
    if (!decision.ok) return decision;
    await record(tx, decision.value, circumstances);
    return accepted("judged");
  });
}
