import { accepted, type Outcome } from "@/domain/definitions/result";
import type { Circumstances } from "@/domain/people/circumstances";
import { throwAwayDraft as throwAway } from "@/storage/workings/clause-drafts";
import type { ThrowAwayDraftInput } from "./draft-inputs";

/** The own draft of a clause is not wanted any more; whoever has none loses none. */
export async function throwAwayDraft(
  circumstances: Circumstances,
  input: ThrowAwayDraftInput,
): Promise<Outcome<"thrown-away", never>> {
  await throwAway(circumstances, input);
  return accepted("thrown-away");
}
