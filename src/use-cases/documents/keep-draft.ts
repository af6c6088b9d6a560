import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import type { Instant } from "@/domain/definitions/time";
import type { Circumstances } from "@/domain/people/circumstances";
import { mayRunTender } from "@/domain/tenders/policy";
import { readAs } from "@/storage/read-as";
import { findTender } from "@/storage/tenders/find-tender";
import { keepClauseDraft } from "@/storage/workings/clause-drafts";
import type { KeepDraftInput } from "./draft-inputs";

/** What is being typed is kept for whoever types it: no act, nobody else's, and no part of the text. */
export async function keepDraft(
  circumstances: Circumstances,
  input: KeepDraftInput,
): Promise<Outcome<{ readonly savedAt: Instant }, never>> {
  const tender = await readAs(circumstances, (db) => findTender(db, input.tender));
  if (!tender) return notFound;
  if (!mayRunTender(circumstances.actor, tender)) return notAllowed;
  await keepClauseDraft(circumstances, input);
  return accepted({ savedAt: circumstances.now });
}
