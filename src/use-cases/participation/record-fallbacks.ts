import type { ConditionId, TenderId } from "@/domain/definitions/identifiers";
import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import type { Instant } from "@/domain/definitions/time";
import { recordFallbacks as decide } from "@/domain/participation/record-fallbacks";
import type { Circumstances } from "@/domain/people/circumstances";
import { loadConditionForDecision } from "@/storage/participation/load-conditions";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";

type DueFallback = { readonly tender: TenderId; readonly condition: ConditionId; readonly effectiveAt: Instant };

/** The clock writes down the fallbacks that took effect at that instant, if nobody has settled them in time. */
export async function recordFallbacks(
  circumstances: Circumstances,
  input: DueFallback,
): Promise<Outcome<"recorded", never>> {
  const { actor, now } = circumstances;
  if (actor.kind !== "clock") return notAllowed;

  return inTransaction(circumstances, { useCase: "participation/record-fallbacks", input }, async (tx) => {
    const found = await loadConditionForDecision(tx, input);
    if (!found) return notFound;
    const { tender, condition } = found;
    if (tender.lots.every(({ lot }) => lot !== condition.lot)) return accepted("recorded"); // nothing is left to fall back
    await record(tx, decide({ tender: tender.id, condition }, input.effectiveAt, now), circumstances);
    return accepted("recorded");
  });
}
