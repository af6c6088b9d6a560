import { leaveLots as decide, type DepartureRefusal } from "@/domain/consensus/leave-lots";
import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import { maySpeakFor } from "@/domain/participation/policy";
import { voiceOf } from "@/domain/people/actor";
import type { Circumstances } from "@/domain/people/circumstances";
import { sha256 } from "@/platform/digest";
import { loadDepartureForDecision } from "@/storage/consensus/load-departure";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { LeaveLotsInput } from "./inputs";

/** A representative, or a deputy, leaves lots for the country, having confirmed exactly what that does. */
export async function leaveLots(
  circumstances: Circumstances,
  input: LeaveLotsInput,
): Promise<Outcome<"left", DepartureRefusal>> {
  const { actor, now } = circumstances;
  const { tender, country } = input;
  if (!maySpeakFor(actor, tender, country)) return notAllowed;
  const as = voiceOf(actor, tender);
  if (!as) return notAllowed;

  return inTransaction(circumstances, { useCase: "consensus/leave-lots", input }, async (tx) => {
    const departing = await loadDepartureForDecision(tx, { tender, country: actor.country });
    if (!departing) return notFound;

    const decision = decide(departing, { ...input, country: actor.country, as, digest: sha256 }, now);
    if (!decision.ok) return decision;
    await record(tx, decision.value, circumstances);
    return accepted("left");
  });
}
