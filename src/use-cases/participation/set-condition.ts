import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import { setCondition as decide, type SettingRefusal } from "@/domain/participation/set-condition";
import type { Circumstances } from "@/domain/people/circumstances";
import { mayRunTender } from "@/domain/tenders/policy";
import { loadConditionForm, loadLotOfConditions } from "@/storage/participation/load-conditions";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { SetConditionInput } from "./condition-inputs";

/** The lead's officer sets a condition of a lot, or changes it from its latest form. */
export async function setCondition(
  circumstances: Circumstances,
  input: SetConditionInput,
): Promise<Outcome<"set", SettingRefusal>> {
  const { actor, now } = circumstances;
  return inTransaction(circumstances, { useCase: "participation/set-condition", input }, async (tx) => {
    const found = await loadLotOfConditions(tx, { tender: input.tender, lot: input.lot, now });
    if (!found) return notFound;
    if (!mayRunTender(actor, found.tender)) return notAllowed;
    const form = await loadConditionForm(tx, input);
    if (form && form.lot !== input.lot) return notFound;

    const decision = decide({ ...found, form }, input, now);
    if (!decision.ok) return decision;
    await record(tx, decision.value, circumstances);
    return accepted("set");
  });
}
