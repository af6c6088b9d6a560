import { maySign } from "@/domain/agreement/policy";
import { takeBackSignature as decide, type TakingBackRefusal } from "@/domain/agreement/sign";
import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import type { Circumstances } from "@/domain/people/circumstances";
import { loadPaper } from "@/storage/agreement/load-papers";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { TakeBackInput } from "./inputs";

/** A signatory takes the own signature back, as long as not all have signed. */
export async function takeBackSignature(
  circumstances: Circumstances,
  input: TakeBackInput,
): Promise<Outcome<"taken-back", TakingBackRefusal>> {
  const { actor, now } = circumstances;
  const { of, sha256, reason } = input;
  if (!maySign(actor, "tender" in of ? of.tender : null)) return notAllowed;

  return inTransaction(circumstances, { useCase: "agreement/take-back-signature", input }, async (tx) => {
    const { person, country } = actor;
    const found = await loadPaper(tx, of, { country, now });
    if (!found) return notFound;
    const decision = decide(of, found.latest, { person, sha256, reason, needed: found.needed });
    if (!decision.ok) return decision;
    await record(tx, decision.value, circumstances);
    return accepted("taken-back");
  });
}
