import { identifier, type CommentId } from "@/domain/definitions/identifiers";
import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import { makeOwnComment as decide, type CommentRefusal } from "@/domain/documents/discuss";
import { mayDiscuss } from "@/domain/documents/policy";
import type { Circumstances } from "@/domain/people/circumstances";
import { loadOwnDiscussion } from "@/storage/documents/load-discussion";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { MakeCommentInput } from "./discussion-inputs";

/** A reader of the drafts says something of a clause to the own country alone. */
export async function makeOwnComment(
  circumstances: Circumstances,
  input: MakeCommentInput,
): Promise<Outcome<{ readonly comment: CommentId }, CommentRefusal>> {
  const { actor, newId } = circumstances;
  if (actor.kind !== "person") return notAllowed;

  return inTransaction(circumstances, { useCase: "documents/make-own-comment", input }, async (tx) => {
    const { organisation, country } = actor;
    const discussion = await loadOwnDiscussion(tx, { ...input, organisation });
    if (!discussion) return notFound;
    if (!mayDiscuss(actor, discussion.tender, discussion.isNamed(actor.person))) return notAllowed;

    const { onForm, text, answers } = input;
    const comment = identifier<CommentId>(newId());
    const said = { comment, country, onForm, text, ...(answers ? { answers } : {}) };
    const decision = decide(discussion, said, organisation);
    if (!decision.ok) return decision;
    await record(tx, decision.value, circumstances);
    return accepted({ comment });
  });
}
