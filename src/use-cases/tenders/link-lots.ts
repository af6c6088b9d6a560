import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import type { Circumstances } from "@/domain/people/circumstances";
import { linkLots as decide, type LinkingRefusal } from "@/domain/tenders/link-lots";
import { mayRunTender } from "@/domain/tenders/policy";
import { record } from "@/storage/record";
import { loadLotsToArrange } from "@/storage/tenders/load-arrangement";
import { inTransaction } from "@/storage/transaction";
import type { LinkLotsInput } from "./inputs";

/** The lead's officer links lots of one medicine, or orders a link anew. */
export async function linkLots(
  circumstances: Circumstances,
  input: LinkLotsInput,
): Promise<Outcome<"linked", LinkingRefusal>> {
  return inTransaction(circumstances, { useCase: "tenders/link-lots", input }, async (tx) => {
    const lots = await loadLotsToArrange(tx, input.tender);
    if (!lots) return notFound;
    if (!mayRunTender(circumstances.actor, lots.tender)) return notAllowed;

    const decision = decide(lots, input, circumstances.newId);
    if (!decision.ok) return decision;
    await record(tx, decision.value, circumstances);
    return accepted("linked");
  });
}
