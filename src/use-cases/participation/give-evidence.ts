import type { FileKey } from "@/domain/definitions/identifiers";
import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import { giveEvidence as decide, type EvidenceRefusal } from "@/domain/participation/give-evidence";
import { mayGiveEvidence } from "@/domain/participation/policy";
import type { Circumstances } from "@/domain/people/circumstances";
import { loadConditionForDecision } from "@/storage/participation/load-conditions";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { GiveEvidenceInput } from "./condition-inputs";

/** Somebody shows that a condition is met. Answers with the key of the file that came with it. */
export async function giveEvidence(
  circumstances: Circumstances,
  input: GiveEvidenceInput,
): Promise<Outcome<{ readonly key?: FileKey }, EvidenceRefusal>> {
  const { actor, now } = circumstances;
  const { file, ...said } = input;
  const { key, ...paper } = file ?? {}; // the same file sent twice is kept under two keys
  const act = { useCase: "participation/give-evidence", input: { ...said, file: paper } };
  return inTransaction(circumstances, act, async (tx) => {
    const found = await loadConditionForDecision(tx, input);
    if (!found) return notFound;
    const { tender, condition } = found;
    if (!mayGiveEvidence(actor, tender, condition.terms)) return notAllowed;

    const decision = decide({ tender: tender.id, condition }, input, now);
    if (!decision.ok) return decision;
    await record(tx, decision.value, circumstances);
    return accepted(key ? { key } : {});
  });
}
