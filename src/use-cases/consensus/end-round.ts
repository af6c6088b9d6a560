import { endRound as decide, type RoundEndRefusal } from "@/domain/consensus/end-round";
import type { RoundId, TenderId } from "@/domain/definitions/identifiers";
import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import type { Circumstances } from "@/domain/people/circumstances";
import { loadEndingRound } from "@/storage/consensus/load-ending-round";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";

/** The clock writes down how a round ended, and who was silent in it. */
export async function endRound(
  circumstances: Circumstances,
  input: { readonly tender: TenderId; readonly round: RoundId },
): Promise<Outcome<"ended", RoundEndRefusal>> {
  if (circumstances.actor.kind !== "clock") return notAllowed;

  return inTransaction(circumstances, { useCase: "consensus/end-round", input }, async (tx) => {
    const ending = await loadEndingRound(tx, input);
    if (!ending) return notFound;

    const decision = decide(ending, circumstances.now);
    if (!decision.ok) return decision;
    await record(tx, decision.value, circumstances);
    return accepted("ended");
  });
}
