import { mayStatePositionsOf } from "@/domain/consensus/policy";
import { withdrawPosition as decide, type WithdrawalRefusal } from "@/domain/consensus/withdraw-position";
import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import { voiceOf } from "@/domain/people/actor";
import type { Circumstances } from "@/domain/people/circumstances";
import { loadRoomForDecision } from "@/storage/consensus/load-room";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { WithdrawPositionInput } from "./inputs";

/** A representative, or a deputy, takes the country's position back, with the reason, until dispatch. */
export async function withdrawPosition(
  circumstances: Circumstances,
  input: WithdrawPositionInput,
): Promise<Outcome<"withdrawn", WithdrawalRefusal>> {
  const { actor, now } = circumstances;
  if (!mayStatePositionsOf(actor, input.tender, input.country)) return notAllowed;

  return inTransaction(circumstances, { useCase: "consensus/withdraw-position", input }, async (tx) => {
    const found = await loadRoomForDecision(tx, input.tender);
    if (!found) return notFound;

    const as = voiceOf(actor, input.tender);
    if (!as) return notAllowed;
    const decision = decide(found.room, { ...input, as, country: actor.country }, now);
    if (!decision.ok) return decision;
    await record(tx, decision.value, circumstances);
    return accepted("withdrawn");
  });
}
