import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import type { Circumstances } from "@/domain/people/circumstances";
import { isOperator } from "@/domain/people/policy";
import { setClock as decide, type ClockRefusal } from "@/domain/record/set-clock";
import { record } from "@/storage/record";
import { loadInstallation } from "@/storage/record/load-installation";
import { inTransaction } from "@/storage/transaction";

/** The operator of a demo or test moves its clock; `offsetMs` is how far it then is from the database's. */
export async function setClock(
  circumstances: Circumstances,
  input: { readonly offsetMs: number },
): Promise<Outcome<"set", ClockRefusal>> {
  if (!isOperator(circumstances.actor)) return notAllowed;
  return inTransaction(circumstances, { useCase: "record/set-clock", input }, async (tx) => {
    const installation = await loadInstallation(tx);
    if (!installation) return notFound;

    const decision = decide(installation, input.offsetMs);
    if (!decision.ok) return decision;
    await record(tx, decision.value, circumstances);
    return accepted("set");
  });
}
