import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import type { Circumstances } from "@/domain/people/circumstances";
import { revokeMandate as decide, type RevokingRefusal } from "@/domain/people/mandate-acts";
import { mayIssueMandatesOf } from "@/domain/people/policy";
import { loadMandateForDecision } from "@/storage/people/load-mandate";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { RevokeMandateInput } from "./inputs";

/** A country takes a mandate back; what was said under it stands until it is asked for again, at dispatch. */
export async function revokeMandate(
  circumstances: Circumstances,
  input: RevokeMandateInput,
): Promise<Outcome<"revoked", RevokingRefusal>> {
  const { actor } = circumstances;
  if (!mayIssueMandatesOf(actor, input.country)) return notAllowed;

  return inTransaction(circumstances, { useCase: "people/revoke-mandate", input }, async (tx) => {
    const { organisation, country } = actor;
    const onFile = await loadMandateForDecision(tx, { organisation, country, mandate: input.mandate });
    if (!onFile) return notFound;

    const decision = decide(onFile, input.reason);
    if (!decision.ok) return decision;
    await record(tx, decision.value, circumstances);
    return accepted("revoked");
  });
}
