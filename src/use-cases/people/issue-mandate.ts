import { identifier, type MandateId } from "@/domain/definitions/identifiers";
import { accepted, notAllowed, type Outcome } from "@/domain/definitions/result";
import type { Circumstances } from "@/domain/people/circumstances";
import { issueMandate as decide, type IssuingRefusal } from "@/domain/people/mandate-acts";
import { mayIssueMandatesOf } from "@/domain/people/policy";
import { loadIssuingFacts } from "@/storage/people/load-mandate";
import { record } from "@/storage/record";
import { lockRoom } from "@/storage/record/lock-stream";
import { inTransaction } from "@/storage/transaction";
import type { IssueMandateInput } from "./inputs";

/** A country enters a mandate of its own; it counts once a second person has checked it. */
export async function issueMandate(
  circumstances: Circumstances,
  input: IssueMandateInput,
): Promise<Outcome<{ readonly mandate: MandateId }, IssuingRefusal>> {
  const { actor, newId } = circumstances;
  if (!mayIssueMandatesOf(actor, input.country)) return notAllowed;

  return inTransaction(circumstances, { useCase: "people/issue-mandate", input }, async (tx) => {
    const { organisation, country } = actor;
    const facts = await loadIssuingFacts(tx, { ...input, organisation, country });
    const mandate = identifier<MandateId>(newId());
    const decision = decide(facts, { ...input, mandate, organisation, country });
    if (!decision.ok) return decision;
    if (input.ceiling) await lockRoom(tx, organisation);
    await record(tx, decision.value, circumstances);
    return accepted({ mandate });
  });
}
