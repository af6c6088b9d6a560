import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import { answerInvitation as decide, type AnswerRefusal } from "@/domain/participation/answer-invitation";
import { maySpeakFor } from "@/domain/participation/policy";
import { voiceOf } from "@/domain/people/actor";
import type { Circumstances } from "@/domain/people/circumstances";
import { loadInterestWindow } from "@/storage/participation/load-interest-window";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { AnswerInvitationInput } from "./inputs";

/** A representative, or a deputy, answers for some lots or all: in with volumes, out, observing, or looking for a mandate. */
export async function answerInvitation(
  circumstances: Circumstances,
  input: AnswerInvitationInput,
): Promise<Outcome<"answered", AnswerRefusal>> {
  const { tender, country, answers } = input;
  const { actor, now } = circumstances;
  if (!maySpeakFor(actor, tender, country)) return notAllowed;
  const as = voiceOf(actor, tender);
  if (!as) return notAllowed;

  return inTransaction(circumstances, { useCase: "participation/answer-invitation", input }, async (tx) => {
    const window = await loadInterestWindow(tx, { tender, country: actor.country });
    if (!window) return notFound;

    const decision = decide(window, { country: actor.country, as, answers }, now);
    if (!decision.ok) return decision;
    await record(tx, decision.value, circumstances);
    return accepted("answered");
  });
}
