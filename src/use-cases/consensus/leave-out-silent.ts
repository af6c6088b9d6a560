import { leaveOutSilent as decide, type SilenceRefusal } from "@/domain/consensus/leave-out-silent";
import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import type { Circumstances } from "@/domain/people/circumstances";
import { mayRunTender } from "@/domain/tenders/policy";
import { sha256 } from "@/platform/digest";
import { loadSilenceForDecision } from "@/storage/consensus/load-silence";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { LeaveOutSilentInput } from "./inputs";

/** The lead's officer goes on without a country that was silent twice, having confirmed exactly what that does. */
export async function leaveOutSilent(
  circumstances: Circumstances,
  input: LeaveOutSilentInput,
): Promise<Outcome<"left-out", SilenceRefusal>> {
  const { actor, now } = circumstances;
  return inTransaction(circumstances, { useCase: "consensus/leave-out-silent", input }, async (tx) => {
    const found = await loadSilenceForDecision(tx, { ...input, now });
    if (!found) return notFound;
    const { departing, silence } = found;
    if (!mayRunTender(actor, departing.manuscript.tender)) return notAllowed;

    const decision = decide(departing, { ...input, digest: sha256 }, { silence, now });
    if (!decision.ok) return decision;
    await record(tx, decision.value, circumstances);
    return accepted("left-out");
  });
}
