import { setTimetable as decide } from "@/domain/deadlines/set-timetable";
import type { TimetableRefusal } from "@/domain/deadlines/timetable";
import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import type { Circumstances } from "@/domain/people/circumstances";
import { mayRunTender } from "@/domain/tenders/policy";
import { loadTimetableForDecision } from "@/storage/deadlines/load-timetable";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { SetTimetableInput } from "./inputs";

/** The lead's officer says what the times depend on, and sets the dates that are to stand in the documents. */
export async function setTimetable(
  circumstances: Circumstances,
  input: SetTimetableInput,
): Promise<Outcome<"set", TimetableRefusal>> {
  return inTransaction(circumstances, { useCase: "deadlines/set-timetable", input }, async (tx) => {
    const found = await loadTimetableForDecision(tx, input.tender);
    if (!found) return notFound;
    if (!mayRunTender(circumstances.actor, found.tender)) return notAllowed;

    const decision = decide(found.draft, input);
    if (!decision.ok) return decision;
    await record(tx, decision.value, circumstances);
    return accepted("set");
  });
}
