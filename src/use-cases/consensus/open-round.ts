import { openRound as decide, type OpeningRefusal } from "@/domain/consensus/open-round";
import { identifier, type RoundId } from "@/domain/definitions/identifiers";
import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import type { Circumstances } from "@/domain/people/circumstances";
import { mayRunTender } from "@/domain/tenders/policy";
import { loadRoomForDecision } from "@/storage/consensus/load-room";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { OpenRoundInput } from "./inputs";

/** The lead's officer puts the latest revision to every country whose consent is missing. */
export async function openRound(
  circumstances: Circumstances,
  input: OpenRoundInput,
): Promise<Outcome<{ readonly round: RoundId }, OpeningRefusal>> {
  const { actor, newId, now } = circumstances;
  return inTransaction(circumstances, { useCase: "consensus/open-round", input }, async (tx) => {
    const found = await loadRoomForDecision(tx, input.tender);
    if (!found) return notFound;
    if (!mayRunTender(actor, found.tender)) return notAllowed;

    const round = identifier<RoundId>(newId());
    const { revision, closesAt } = input;
    const decision = decide(found.room, { round, revision, closesAt }, now);
    if (!decision.ok) return decision;
    await record(tx, decision.value, circumstances);
    return accepted({ round });
  });
}
