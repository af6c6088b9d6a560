import { identifier, type CommentId } from "@/domain/definitions/identifiers";
import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import { makeComment as decide, type CommentRefusal } from "@/domain/documents/discuss";
import { mayDiscuss } from "@/domain/documents/policy";
import type { Circumstances } from "@/domain/people/circumstances";
import { loadDiscussionForDecision } from "@/storage/documents/load-discussion";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { MakeCommentInput } from "./discussion-inputs";

/** A reader of the drafts says something of a clause to everyone who takes part. */
export async function makeComment(
  circumstances: Circumstances,
  input: MakeCommentInput,
): Promise<Outcome<{ readonly comment: CommentId }, CommentRefusal>> {
  return inTransaction(circumstances, { useCase: "documents/make-comment", input }, async (tx) => {
    const { actor, newId } = circumstances;
    const discussion = await loadDiscussionForDecision(tx, input);
    if (!discussion || actor.kind !== "person") return notFound;
    if (!mayDiscuss(actor, discussion.tender, discussion.isNamed(actor.person))) return notAllowed;

    const { onForm, text, answers } = input;
    const comment = identifier<CommentId>(newId());
    const said = { comment, country: actor.country, onForm, text, ...(answers ? { answers } : {}) };
    const decision = decide(discussion, said);
    if (!decision.ok) return decision;
    await record(tx, decision.value, circumstances);
    return accepted({ comment });
  });
}
