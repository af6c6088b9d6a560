import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import { settleComment as decide, type SettlingRefusal } from "@/domain/documents/discuss";
import { maySettle } from "@/domain/documents/policy";
import type { Circumstances } from "@/domain/people/circumstances";
import { loadDiscussionForDecision } from "@/storage/documents/load-discussion";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { SettleCommentInput } from "./discussion-inputs";

/** The lead's officer, or the country that asked, says that a comment is settled, or opens it again. */
export async function settleComment(
  circumstances: Circumstances,
  input: SettleCommentInput,
): Promise<Outcome<SettleCommentInput["becomes"], SettlingRefusal>> {
  return inTransaction(circumstances, { useCase: "documents/settle-comment", input }, async (tx) => {
    const { actor } = circumstances;
    const discussion = await loadDiscussionForDecision(tx, input);
    const asked = discussion?.comments.find(({ comment, isOwn }) => comment === input.comment && !isOwn);
    if (!discussion || !asked) return notFound;
    if (!maySettle(actor, discussion.tender, asked)) return notAllowed;

    const settling = { country: actor.country, isSettled: input.becomes === "settled" };
    const decision = decide(discussion.tender, asked, settling);
    if (!decision.ok) return decision;
    await record(tx, decision.value, circumstances);
    return accepted(input.becomes);
  });
}
