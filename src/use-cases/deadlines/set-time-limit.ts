import { setTimeLimit as decide, type TimeLimitRefusal } from "@/domain/deadlines/set-time-limit";
import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import type { Circumstances } from "@/domain/people/circumstances";
import { mayRunTender } from "@/domain/tenders/policy";
import { loadTimetableForDecision } from "@/storage/deadlines/load-timetable";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { SetTimeLimitInput } from "./inputs";

/** The lead's officer sets the time limit for receipt of tenders that is to stand in the documents. */
export async function setTimeLimit(
  circumstances: Circumstances,
  input: SetTimeLimitInput,
): Promise<Outcome<"set", TimeLimitRefusal>> {
  return inTransaction(circumstances, { useCase: "deadlines/set-time-limit", input }, async (tx) => {
    const found = await loadTimetableForDecision(tx, input.tender);
    if (!found) return notFound;
    if (!mayRunTender(circumstances.actor, found.tender)) return notAllowed;

    const decision = decide(found.timetable, input.tendersCloseAt, circumstances.now);
    if (!decision.ok) return decision;
    await record(tx, decision.value, circumstances);
    return accepted("set");
  });
}
