import { identifier, type NoticeId } from "@/domain/definitions/identifiers";
import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import { dispatchNotice as decide, type DispatchRefusal } from "@/domain/gates/dispatch-notice";
import type { Circumstances } from "@/domain/people/circumstances";
import { mayRunTender } from "@/domain/tenders/policy";
import { loadDispatchFactsForDecision } from "@/storage/gates/load-dispatch-facts";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { DispatchNoticeInput } from "./inputs";

/** The lead's officer sends the notice of the agreed revision. The gate is checked again at this very moment. */
export async function dispatchNotice(
  circumstances: Circumstances,
  input: DispatchNoticeInput,
): Promise<Outcome<{ readonly notice: NoticeId }, DispatchRefusal>> {
  const { actor, newId, now } = circumstances;
  return inTransaction(circumstances, { useCase: "gates/dispatch-notice", input }, async (tx) => {
    const facts = await loadDispatchFactsForDecision(tx, { tender: input.tender, now });
    if (!facts) return notFound;
    if (!mayRunTender(actor, facts.tender)) return notAllowed;

    const decision = decide(facts, identifier<NoticeId>(newId()), now);
    if (!decision.ok) return decision;
    await record(tx, decision.value, circumstances);
    const [{ notice }] = decision.value;
    return accepted({ notice });
  });
}
