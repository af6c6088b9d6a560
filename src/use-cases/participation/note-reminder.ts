import type { Country } from "@/domain/definitions/country";
import type { TenderId } from "@/domain/definitions/identifiers";
import { accepted, notAllowed, type Outcome } from "@/domain/definitions/result";
import type { Instant } from "@/domain/definitions/time";
import type { Circumstances } from "@/domain/people/circumstances";
import { inTransaction } from "@/storage/transaction";

/**
 * The clock notes that a country was reminded, or that there was nothing to remind it of. Nothing happened to the
 * tender, so the record says nothing: the act is kept, and with it that this was done.
 */
export async function noteReminder(
  circumstances: Circumstances,
  input: { readonly tender: TenderId; readonly country: Country; readonly at: Instant },
): Promise<Outcome<"noted", never>> {
  if (circumstances.actor.kind !== "clock") return notAllowed;
  return inTransaction(circumstances, { useCase: "participation/note-reminder", input }, () =>
    Promise.resolve(accepted("noted")),
  );
}
