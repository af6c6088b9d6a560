import { maySetSigningRuleOf } from "@/domain/agreement/policy";
import { setSigningRule as decide, type SigningRuleRefusal } from "@/domain/agreement/set-signing-rule";
import { accepted, notAllowed, type Outcome } from "@/domain/definitions/result";
import type { Circumstances } from "@/domain/people/circumstances";
import { loadSigningRule } from "@/storage/agreement/load-for-deciding";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { SetSigningRuleInput } from "./inputs";

/** A buyer says how many of its signatories bind it. */
export async function setSigningRule(
  circumstances: Circumstances,
  input: SetSigningRuleInput,
): Promise<Outcome<"set", SigningRuleRefusal>> {
  const { actor } = circumstances;
  if (!maySetSigningRuleOf(actor, input.organisation)) return notAllowed;

  return inTransaction(circumstances, { useCase: "agreement/set-signing-rule", input }, async (tx) => {
    const { organisation, country } = actor;
    const rule = await loadSigningRule(tx, organisation);
    const decision = decide(rule, { organisation, country }, input.signatures);
    if (!decision.ok) return decision;
    await record(tx, decision.value, circumstances);
    return accepted("set");
  });
}
