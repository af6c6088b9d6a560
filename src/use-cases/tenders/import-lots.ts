import type { TenderId } from "@/domain/definitions/identifiers";
import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import { importLots as decide, type Importing, type ImportingRefusal } from "@/domain/participation/import-lots";
import type { Circumstances } from "@/domain/people/circumstances";
import { mayRunTender } from "@/domain/tenders/policy";
import { record } from "@/storage/record";
import { loadLotsToImport } from "@/storage/tenders/load-arrangement";
import { inTransaction } from "@/storage/transaction";

/** What a sheet was read to say. Its reading is in src/domain, so that a person sees it before it is said. */
export type ImportLotsInput = Importing & { readonly tender: TenderId };

/** The lead's officer saves a whole sheet: lots, lines and proposed volumes, in one act or not at all. */
export async function importLots(
  circumstances: Circumstances,
  input: ImportLotsInput,
): Promise<Outcome<"imported", ImportingRefusal>> {
  return inTransaction(circumstances, { useCase: "tenders/import-lots", input }, async (tx) => {
    const lots = await loadLotsToImport(tx, input.tender);
    if (!lots) return notFound;
    if (!mayRunTender(circumstances.actor, lots.tender)) return notAllowed;

    const decision = decide(lots, input, circumstances.newId);
    if (!decision.ok) return decision;
    await record(tx, decision.value, circumstances);
    return accepted("imported");
  });
}
