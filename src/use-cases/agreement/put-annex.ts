import { mayWriteAnnexOf } from "@/domain/agreement/policy";
import { putAnnex as decide, type PuttingRefusal } from "@/domain/agreement/put-to-signature";
import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import type { Circumstances } from "@/domain/people/circumstances";
import { sha256 } from "@/platform/digest";
import { loadParties, loadSignedStanding } from "@/storage/agreement/load-for-deciding";
import { loadAnnex } from "@/storage/agreement/load-papers";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { PutAnnexInput } from "./inputs";

/** The lead puts the annex as it stands to signature by the countries that are in. */
export async function putAnnex(
  circumstances: Circumstances,
  input: PutAnnexInput,
): Promise<Outcome<"put", PuttingRefusal>> {
  const { actor, now } = circumstances;
  return inTransaction(circumstances, { useCase: "agreement/put-annex", input }, async (tx) => {
    const found = await loadAnnex(tx, input.tender, now);
    if (!found) return notFound;
    if (!mayWriteAnnexOf(actor, found.tender)) return notAllowed;

    const { annex, countries } = found;
    const parties = await loadParties(tx, { countries });
    const standing = await loadSignedStanding(tx, annex.terms?.standing);
    const decision = decide(annex, { ...found, standing, parties, basedOn: input.basedOn }, sha256);
    if (!decision.ok) return decision;
    await record(tx, decision.value, circumstances);
    return accepted("put");
  });
}
