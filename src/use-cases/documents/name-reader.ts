import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import { nameReader as decide, type NamingRefusal } from "@/domain/documents/name-readers";
import { mayNameReadersOf } from "@/domain/documents/policy";
import type { Circumstances } from "@/domain/people/circumstances";
import { loadReaderToName } from "@/storage/documents/load-reader";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { NameReaderInput } from "./discussion-inputs";

/** Whoever speaks of texts for a country opens the drafts of a tender to somebody of its own. */
export async function nameReader(
  circumstances: Circumstances,
  input: NameReaderInput,
): Promise<Outcome<"named", NamingRefusal>> {
  return inTransaction(circumstances, { useCase: "documents/name-reader", input }, async (tx) => {
    const { actor } = circumstances;
    if (!mayNameReadersOf(actor, { id: input.tender }, input.country)) return notAllowed;
    const { organisation, country } = actor;
    const reader = await loadReaderToName(tx, { ...input, organisation, country });
    if (!reader) return notFound;

    const decision = decide(reader);
    if (!decision.ok) return decision;
    await record(tx, decision.value, circumstances);
    return accepted("named");
  });
}
