import { mayWriteAnnexOf } from "@/domain/agreement/policy";
import { writeAnnexTerms as decide, type AnnexRefusal } from "@/domain/agreement/write-terms";
import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import type { Circumstances } from "@/domain/people/circumstances";
import { loadAnnex } from "@/storage/agreement/load-papers";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { WriteAnnexInput } from "./annex-inputs";

/** The lead's officer or legal officer writes the annex of a tender, from its latest form. */
export async function writeAnnex(
  circumstances: Circumstances,
  input: WriteAnnexInput,
): Promise<Outcome<"written", AnnexRefusal>> {
  const { actor, now } = circumstances;
  return inTransaction(circumstances, { useCase: "agreement/write-annex", input }, async (tx) => {
    const found = await loadAnnex(tx, input.tender, now);
    if (!found) return notFound;
    if (!mayWriteAnnexOf(actor, found.tender)) return notAllowed;

    const { tender, annex, countries } = found;
    const decision = decide({ tender, countries, written: annex.written }, input);
    if (!decision.ok) return decision;
    await record(tx, decision.value, circumstances);
    return accepted("written");
  });
}
