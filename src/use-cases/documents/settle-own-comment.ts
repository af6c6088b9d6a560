import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import { settleOwnComment as decide, type SettlingRefusal } from "@/domain/documents/discuss";
import { mayDiscuss } from "@/domain/documents/policy";
import type { Circumstances } from "@/domain/people/circumstances";
import { loadOwnDiscussion } from "@/storage/documents/load-discussion";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { SettleCommentInput } from "./discussion-inputs";

/** Any reader of a country settles what the country asked itself, or opens it again. */
export async function settleOwnComment(
  circumstances: Circumstances,
  input: SettleCommentInput,
): Promise<Outcome<SettleCommentInput["becomes"], SettlingRefusal>> {
  const { actor } = circumstances;
  if (actor.kind !== "person") return notAllowed;

  return inTransaction(circumstances, { useCase: "documents/settle-own-comment", input }, async (tx) => {
    const { organisation, country } = actor;
    const discussion = await loadOwnDiscussion(tx, { ...input, organisation });
    const asked = discussion?.comments.find(({ comment, isOwn }) => comment === input.comment && isOwn);
    if (!discussion || !asked) return notFound;
    if (!mayDiscuss(actor, discussion.tender, discussion.isNamed(actor.person))) return notAllowed;

    const settling = { organisation, country, isSettled: input.becomes === "settled" };
    const decision = decide(discussion.tender, asked, settling);
    if (!decision.ok) return decision;
    await record(tx, decision.value, circumstances);
    return accepted(input.becomes);
  });
}
