import { isCountryAmong } from "@/domain/definitions/country";
import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import { reopenWindow as decide, type ReopeningRefusal } from "@/domain/participation/reopen-window";
import type { Circumstances } from "@/domain/people/circumstances";
import { mayRunTender } from "@/domain/tenders/policy";
import { loadInterestWindow } from "@/storage/participation/load-interest-window";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { ReopenWindowInput } from "./inputs";

/** The lead's officer lets one country answer until a later time, and says why. */
export async function reopenWindow(
  circumstances: Circumstances,
  input: ReopenWindowInput,
): Promise<Outcome<"reopened", ReopeningRefusal>> {
  return inTransaction(circumstances, { useCase: "participation/reopen-window", input }, async (tx) => {
    const window = await loadInterestWindow(tx, input);
    if (!window) return notFound;
    if (!mayRunTender(circumstances.actor, window.tender)) return notAllowed;
    const { country, closesAt, reason } = input;
    const asked = window.tender.invitations.map((each) => each.country);
    if (!isCountryAmong(asked, country)) return notFound;

    const decision = decide(window, { country, closesAt, reason }, circumstances.now);
    if (!decision.ok) return decision;
    await record(tx, decision.value, circumstances);
    return accepted("reopened");
  });
}
