import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import type { Circumstances } from "@/domain/people/circumstances";
import { undoLink as decide, type LinkingRefusal } from "@/domain/tenders/link-lots";
import { mayRunTender } from "@/domain/tenders/policy";
import { record } from "@/storage/record";
import { loadLotsToArrange } from "@/storage/tenders/load-arrangement";
import { inTransaction } from "@/storage/transaction";
import type { UndoLinkInput } from "./inputs";

/** The lead's officer undoes a link: its lots are awarded each for itself again. */
export async function undoLink(
  circumstances: Circumstances,
  input: UndoLinkInput,
): Promise<Outcome<"undone", LinkingRefusal>> {
  return inTransaction(circumstances, { useCase: "tenders/undo-link", input }, async (tx) => {
    const lots = await loadLotsToArrange(tx, input.tender);
    if (!lots) return notFound;
    if (!mayRunTender(circumstances.actor, lots.tender)) return notAllowed;

    const decision = decide(lots, input);
    if (!decision.ok) return decision;
    await record(tx, decision.value, circumstances);
    return accepted("undone");
  });
}
