import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import { answerInvitation as decide, type AnswerRefusal } from "@/domain/participation/answer-invitation";
import { maySpeakFor } from "@/domain/participation/policy";
import type { Circumstances } from "@/domain/people/circumstances";
import { loadInterestWindow } from "@/storage/participation/load-interest-window";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { AnswerInvitationInput } from "./inputs";

/** A representative answers for some lots or all: in with volumes, or out. */
export async function answerInvitation(
  circumstances: Circumstances,
  input: AnswerInvitationInput,
): Promise<Outcome<"answered", AnswerRefusal>> {
  const { tender, country, answers } = input;
  if (!maySpeakFor(circumstances.actor, tender, country)) return notAllowed;

  return inTransaction(circumstances, { useCase: "participation/answer-invitation", input }, async (tx) => {
    const window = await loadInterestWindow(tx, { tender, country });
    if (!window) return notFound;

    const decision = decide(window, { country, answers }, circumstances.now);
    if (!decision.ok) return decision;
    await record(tx, decision.value, circumstances);
    return accepted("answered");
  });
}
