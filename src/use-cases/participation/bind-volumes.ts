import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import { bindVolumes as decide, type BindingRefusal } from "@/domain/participation/bind-volumes";
import { maySpeakFor } from "@/domain/participation/policy";
import { voiceOf } from "@/domain/people/actor";
import type { Circumstances } from "@/domain/people/circumstances";
import { loadInterestWindow } from "@/storage/participation/load-interest-window";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { BindVolumesInput } from "./inputs";

/** A representative, or a deputy, says anew what the country needs of lots that it is in. */
export async function bindVolumes(
  circumstances: Circumstances,
  input: BindVolumesInput,
): Promise<Outcome<"bound", BindingRefusal>> {
  const { tender, country, lots } = input;
  const { actor, now } = circumstances;
  if (!maySpeakFor(actor, tender, country)) return notAllowed;
  const as = voiceOf(actor, tender);
  if (!as) return notAllowed;

  return inTransaction(circumstances, { useCase: "participation/bind-volumes", input }, async (tx) => {
    const window = await loadInterestWindow(tx, { tender, country: actor.country });
    if (!window) return notFound;

    const decision = decide(window, { country: actor.country, as, lots }, now);
    if (!decision.ok) return decision;
    await record(tx, decision.value, circumstances);
    return accepted("bound");
  });
}
