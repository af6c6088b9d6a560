import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import { setCallTerm as decide, type CallTermRefusal } from "@/domain/participation/set-call-term";
import type { Circumstances } from "@/domain/people/circumstances";
import { mayRunTender } from "@/domain/tenders/policy";
import { loadCallForDecision } from "@/storage/participation/load-call";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { SetCallTermInput } from "./call-inputs";

/** The lead's officer sets the whole term of some lots, or of all. */
export async function setCallTerm(
  circumstances: Circumstances,
  input: SetCallTermInput,
): Promise<Outcome<"set", CallTermRefusal>> {
  return inTransaction(circumstances, { useCase: "participation/set-call-term", input }, async (tx) => {
    const call = await loadCallForDecision(tx, input.tender);
    if (!call) return notFound;
    if (!mayRunTender(circumstances.actor, call.tender)) return notAllowed;

    const decision = decide(call, input);
    if (!decision.ok) return decision;
    await record(tx, decision.value, circumstances);
    return accepted("set");
  });
}
