import type { FileKey } from "@/domain/definitions/identifiers";
import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import type { Circumstances } from "@/domain/people/circumstances";
import { addPaper as decide, type PaperRefusal } from "@/domain/people/mandate-acts";
import { mayIssueMandatesOf } from "@/domain/people/policy";
import { loadMandateForDecision } from "@/storage/people/load-mandate";
import { record } from "@/storage/record";
import { lockRoom } from "@/storage/record/lock-stream";
import { inTransaction } from "@/storage/transaction";
import type { AddPaperInput } from "./inputs";

/** A country puts a paper to its mandate, which the second person then reads. */
export async function addPaperOfMandate(
  circumstances: Circumstances,
  input: AddPaperInput,
): Promise<Outcome<{ readonly key: FileKey }, PaperRefusal>> {
  const { actor } = circumstances;
  if (actor.kind !== "person" || !mayIssueMandatesOf(actor, actor.country)) return notAllowed;

  const { key, ...paper } = input.evidence; // the same file sent twice is kept under two keys
  const act = { useCase: "people/add-paper-of-mandate", input: { ...input, evidence: paper } };
  return inTransaction(circumstances, act, async (tx) => {
    const { organisation, country } = actor;
    const onFile = await loadMandateForDecision(tx, { organisation, country, mandate: input.mandate });
    if (!onFile) return notFound;

    const decision = decide(onFile, input.evidence);
    if (!decision.ok) return decision;
    await lockRoom(tx, organisation);
    await record(tx, decision.value, circumstances);
    return accepted({ key });
  });
}
