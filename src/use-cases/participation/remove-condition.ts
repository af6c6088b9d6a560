import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import { removeCondition as decide, type RemovingRefusal } from "@/domain/participation/remove-condition";
import type { Circumstances } from "@/domain/people/circumstances";
import { mayRunTender } from "@/domain/tenders/policy";
import { loadConditionForDecision } from "@/storage/participation/load-conditions";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { RemoveConditionInput } from "./condition-inputs";

/** The lead's officer takes a condition out. */
export async function removeCondition(
  circumstances: Circumstances,
  input: RemoveConditionInput,
): Promise<Outcome<"removed", RemovingRefusal>> {
  return inTransaction(circumstances, { useCase: "participation/remove-condition", input }, async (tx) => {
    const found = await loadConditionForDecision(tx, input);
    if (!found) return notFound;
    if (!mayRunTender(circumstances.actor, found.tender)) return notAllowed;

    const decision = decide({ ...found, tender: found.tender.id }, input.basedOn);
    if (!decision.ok) return decision;
    await record(tx, decision.value, circumstances);
    return accepted("removed");
  });
}
