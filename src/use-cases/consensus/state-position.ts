import { mayStatePositionsOf } from "@/domain/consensus/policy";
import { statePosition as decide, type PositionRefusal } from "@/domain/consensus/state-position";
import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import type { Circumstances } from "@/domain/people/circumstances";
import { loadRoomForDecision } from "@/storage/consensus/load-room";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { StatePositionInput } from "./inputs";

export type Stated = { readonly consensus: "reached" | "not-yet" };

/** A representative states or replaces the position of a country on parts of the latest revision. */
export async function statePosition(
  circumstances: Circumstances,
  input: StatePositionInput,
): Promise<Outcome<Stated, PositionRefusal>> {
  const { actor, now } = circumstances;
  if (!mayStatePositionsOf(actor, input.tender, input.country)) return notAllowed;

  return inTransaction(circumstances, { useCase: "consensus/state-position", input }, async (tx) => {
    const found = await loadRoomForDecision(tx, input.tender);
    if (!found) return notFound;

    const decision = decide(found.room, { ...input, country: actor.country, speaker: actor.person }, now);
    if (!decision.ok) return decision;
    await record(tx, decision.value, circumstances);
    return accepted({ consensus: decision.value.length === 2 ? "reached" : "not-yet" });
  });
}
