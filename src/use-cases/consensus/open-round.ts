import { openRound as decide, type OpeningRefusal } from "@/domain/consensus/open-round";
import { whoeverTookAPositionLeavesTheTextToOthers, type OwnTextRefusal } from "@/domain/consensus/position-rules";
import { identifier, type RoundId } from "@/domain/definitions/identifiers";
import { accepted, notAllowed, notFound, refused, type Outcome } from "@/domain/definitions/result";
import type { Circumstances } from "@/domain/people/circumstances";
import { mayRunTender } from "@/domain/tenders/policy";
import { loadRoomForDecision } from "@/storage/consensus/load-room";
import { loadWords } from "@/storage/consensus/load-words";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { OpenRoundInput } from "./inputs";

/** The lead's officer puts the latest revision to every country whose consent is missing. */
export async function openRound(
  circumstances: Circumstances,
  input: OpenRoundInput,
): Promise<Outcome<{ readonly round: RoundId }, OpeningRefusal | OwnTextRefusal>> {
  const { actor, newId, now } = circumstances;
  return inTransaction<{ readonly round: RoundId }, OpeningRefusal | OwnTextRefusal>(
    circumstances,
    { useCase: "consensus/open-round", input },
    async (tx) => {
      const found = await loadRoomForDecision(tx, input.tender);
      if (!found) return notFound;
      if (actor.kind !== "person" || !mayRunTender(actor, found.tender)) return notAllowed;

      const round = identifier<RoundId>(newId());
      const { revision, closesAt } = input;
      const decision = decide(found.room, { round, revision, closesAt }, now);
      if (!decision.ok) return decision;
      const words = await loadWords(tx, input.tender);
      const own = whoeverTookAPositionLeavesTheTextToOthers(words, found.room.revision.parts, actor.person);
      if (own) return refused(own);
      await record(tx, decision.value, circumstances);
      return accepted({ round });
    },
  );
}
