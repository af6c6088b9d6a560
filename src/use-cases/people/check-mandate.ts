import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import type { Circumstances } from "@/domain/people/circumstances";
import { checkMandate as decide, type CheckingRefusal } from "@/domain/people/mandate-acts";
import { mayCheckMandatesOf } from "@/domain/people/policy";
import { loadMandateForDecision } from "@/storage/people/load-mandate";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { CheckMandateInput } from "./inputs";

/** A second person of the country has read the mandate, and from now on it counts. */
export async function checkMandate(
  circumstances: Circumstances,
  input: CheckMandateInput,
): Promise<Outcome<"checked", CheckingRefusal>> {
  const { actor } = circumstances;
  if (!mayCheckMandatesOf(actor, input.country)) return notAllowed;

  return inTransaction(circumstances, { useCase: "people/check-mandate", input }, async (tx) => {
    const { organisation, country } = actor;
    const onFile = await loadMandateForDecision(tx, { organisation, country, mandate: input.mandate });
    if (!onFile) return notFound;

    const decision = decide(onFile, actor.person);
    if (!decision.ok) return decision;
    await record(tx, decision.value, circumstances);
    return accepted("checked");
  });
}
