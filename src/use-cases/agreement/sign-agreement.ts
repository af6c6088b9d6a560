import { maySign } from "@/domain/agreement/policy";
import { sign as decide, type SigningRefusal } from "@/domain/agreement/sign";
import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import { dayIn } from "@/domain/definitions/time";
import type { Circumstances } from "@/domain/people/circumstances";
import { loadMandateToSign } from "@/storage/agreement/load-for-deciding";
import { loadPaper } from "@/storage/agreement/load-papers";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { SignInput } from "./inputs";

/** A signatory signs the very bytes that were shown, for the own country and under its mandate. */
export async function signAgreement(
  circumstances: Circumstances,
  input: SignInput,
): Promise<Outcome<"signed" | "signed-by-all", SigningRefusal>> {
  const { actor, now } = circumstances;
  const { of, sha256 } = input;
  const tender = "tender" in of ? of.tender : null;
  if (!maySign(actor, tender)) return notAllowed;

  return inTransaction(circumstances, { useCase: "agreement/sign", input }, async (tx) => {
    const { person, country } = actor;
    const found = await loadPaper(tx, of, { country, now });
    if (!found) return notFound;
    const { latest, timeZone, needed } = found;
    const day = dayIn(timeZone, now);
    const mandate = await loadMandateToSign(tx, { country, holder: person, tender, day });
    const decision = decide(of, latest, { person, country, sha256, mandate, at: now, needed });
    if (!decision.ok) return decision;
    await record(tx, decision.value, circumstances);
    return accepted(decision.value.length === 2 ? "signed-by-all" : "signed");
  });
}
