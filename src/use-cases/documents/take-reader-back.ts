import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import { takeReaderBack as decide, type NamingRefusal } from "@/domain/documents/name-readers";
import { mayNameReadersOf } from "@/domain/documents/policy";
import type { Circumstances } from "@/domain/people/circumstances";
import { loadReaderToName } from "@/storage/documents/load-reader";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { NameReaderInput } from "./discussion-inputs";

/** The same closes them again. What was read stays in the log. */
export async function takeReaderBack(
  circumstances: Circumstances,
  input: NameReaderInput,
): Promise<Outcome<"taken-back", NamingRefusal>> {
  return inTransaction(circumstances, { useCase: "documents/take-reader-back", input }, async (tx) => {
    const { actor } = circumstances;
    if (!mayNameReadersOf(actor, { id: input.tender }, input.country)) return notAllowed;
    const { organisation, country } = actor;
    const reader = await loadReaderToName(tx, { ...input, organisation, country });
    if (!reader) return notFound;

    const decision = decide(reader);
    if (!decision.ok) return decision;
    await record(tx, decision.value, circumstances);
    return accepted("taken-back");
  });
}
