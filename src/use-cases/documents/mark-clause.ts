import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import { markClause as decide, type MarkRefusal } from "@/domain/documents/mark-clause";
import { mayMarkFor } from "@/domain/documents/policy";
import type { Circumstances } from "@/domain/people/circumstances";
import { loadClauseToMark } from "@/storage/documents/load-discussion";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { MarkClauseInput } from "./discussion-inputs";

/** Whoever speaks for a country, or its legal officer, says how it stands to a clause. */
export async function markClause(
  circumstances: Circumstances,
  input: MarkClauseInput,
): Promise<Outcome<MarkClauseInput["mark"], MarkRefusal>> {
  return inTransaction(circumstances, { useCase: "documents/mark-clause", input }, async (tx) => {
    const { actor, now } = circumstances;
    const loaded = await loadClauseToMark(tx, input);
    if (!loaded) return notFound;
    if (!mayMarkFor(actor, loaded.tender, input.country)) return notAllowed;

    const { onForm, mark, reason } = input;
    const said = { country: actor.country, onForm, mark, ...(reason === undefined ? {} : { reason }) };
    const decision = decide(loaded, said, now);
    if (!decision.ok) return decision;
    await record(tx, decision.value, circumstances);
    return accepted(mark);
  });
}
