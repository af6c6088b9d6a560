import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import { nameEntitledBuyers as decide, type EntitledBuyersRefusal } from "@/domain/participation/name-entitled-buyers";
import { mayNameBuyersOf } from "@/domain/participation/policy";
import type { Circumstances } from "@/domain/people/circumstances";
import { loadEntitledBuyersForDecision } from "@/storage/participation/load-call";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { NameEntitledBuyersInput } from "./call-inputs";

/** A country names the bodies that may call off under the framework. */
export async function nameEntitledBuyers(
  circumstances: Circumstances,
  input: NameEntitledBuyersInput,
): Promise<Outcome<"named", EntitledBuyersRefusal>> {
  const { actor, now } = circumstances;
  if (!mayNameBuyersOf(actor, input.tender, input.country)) return notAllowed;

  return inTransaction(circumstances, { useCase: "participation/name-entitled-buyers", input }, async (tx) => {
    const { country } = actor;
    const list = await loadEntitledBuyersForDecision(tx, { tender: input.tender, country, now });
    if (!list) return notFound;

    const decision = decide(list, { country, buyers: input.buyers });
    if (!decision.ok) return decision;
    await record(tx, decision.value, circumstances);
    return accepted("named");
  });
}
