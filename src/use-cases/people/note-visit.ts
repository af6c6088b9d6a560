import type { Circumstances } from "@/domain/people/circumstances";
import { noteVisit as note } from "@/storage/workings/visits";

/** Somebody looked at their day: the next time, it says what moved since. It is no act, and stands in no record. */
export async function noteVisit(circumstances: Circumstances): Promise<void> {
  await note(circumstances);
}
