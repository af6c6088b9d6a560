import { mayStatePositionsOf } from "@/domain/consensus/policy";
import { statePosition as decide, type PositionRefusal } from "@/domain/consensus/state-position";
import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import { voiceOf } from "@/domain/people/actor";
import type { Circumstances } from "@/domain/people/circumstances";
import { loadOwnMoney } from "@/storage/consensus/load-own-money";
import { loadRoomForDecision } from "@/storage/consensus/load-room";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { StatePositionInput } from "./inputs";

export type Stated = { readonly consensus: "reached" | "not-yet" };

/** A representative, or a deputy, states or replaces the position of a country on parts of the latest revision. */
export async function statePosition(
  circumstances: Circumstances,
  input: StatePositionInput,
): Promise<Outcome<Stated, PositionRefusal>> {
  const { actor, now } = circumstances;
  if (!mayStatePositionsOf(actor, input.tender, input.country)) return notAllowed;

  return inTransaction(circumstances, { useCase: "consensus/state-position", input }, async (tx) => {
    const found = await loadRoomForDecision(tx, input.tender);
    if (!found) return notFound;

    const as = voiceOf(actor, input.tender);
    if (!as) return notAllowed;
    const { country, person: speaker } = actor;
    const money = await loadOwnMoney(tx, { tender: input.tender, country, revision: found.room.revision.revision });
    const decision = decide(found.room, { ...input, ...money, country, speaker, as }, now);
    if (!decision.ok) return decision;
    await record(tx, decision.value, circumstances);
    const isReached = decision.value.some(({ type }) => type === "ConsensusReached");
    return accepted({ consensus: isReached ? "reached" : "not-yet" });
  });
}
