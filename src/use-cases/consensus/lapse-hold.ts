import { lapseHold as decide, type HoldLapseRefusal } from "@/domain/consensus/lapse-hold";
import type { Country } from "@/domain/definitions/country";
import type { TenderId } from "@/domain/definitions/identifiers";
import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import type { Circumstances } from "@/domain/people/circumstances";
import { loadRoomForDecision } from "@/storage/consensus/load-room";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";

/** The clock writes down that the day of a hold has ended. */
export async function lapseHold(
  circumstances: Circumstances,
  input: { readonly tender: TenderId; readonly country: Country; readonly n: number },
): Promise<Outcome<"lapsed", HoldLapseRefusal>> {
  if (circumstances.actor.kind !== "clock") return notAllowed;

  return inTransaction(circumstances, { useCase: "consensus/lapse-hold", input }, async (tx) => {
    const found = await loadRoomForDecision(tx, input.tender);
    if (!found) return notFound;

    const decision = decide(found.room, input, circumstances.now);
    if (!decision.ok) return decision;
    await record(tx, decision.value, circumstances);
    return accepted("lapsed");
  });
}
