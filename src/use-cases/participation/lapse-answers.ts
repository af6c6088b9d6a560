import type { Country } from "@/domain/definitions/country";
import type { TenderId } from "@/domain/definitions/identifiers";
import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import type { CalendarDay } from "@/domain/definitions/time";
import { lapseAnswers as decide, type LapseRefusal } from "@/domain/participation/lapse-answers";
import type { Circumstances } from "@/domain/people/circumstances";
import { loadInterestWindow } from "@/storage/participation/load-interest-window";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";

/** The clock writes down that a mandate did not come by its date. */
export async function lapseAnswers(
  circumstances: Circumstances,
  input: { readonly tender: TenderId; readonly country: Country; readonly by: CalendarDay },
): Promise<Outcome<"lapsed", LapseRefusal>> {
  if (circumstances.actor.kind !== "clock") return notAllowed;

  return inTransaction(circumstances, { useCase: "participation/lapse-answers", input }, async (tx) => {
    const window = await loadInterestWindow(tx, input);
    if (!window) return notFound;

    const decision = decide(window, input, circumstances.now);
    if (!decision.ok) return decision;
    await record(tx, decision.value, circumstances);
    return accepted("lapsed");
  });
}
