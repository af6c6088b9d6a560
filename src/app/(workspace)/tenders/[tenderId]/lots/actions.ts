"use server";

import { refresh } from "next/cache";
import { runAct } from "@/identity/run-act";
import { viewer } from "@/identity/viewer";
import { endOfAnswers } from "@/queries/participation/end-of-answers";
import { STANCES, type LotAnswer } from "@/domain/participation/participation";
import type { Speech } from "@/messages/speak";
import { sayMoment } from "@/screens/tenders/moment";
import type { FormAnswer } from "@/ui/form-answer";
import { answerInvitation } from "@/use-cases/participation/answer-invitation";
import { AnswerForm } from "./answer-form";
import { fieldOfRefusal } from "./field-of-lot";

/** A country's answer for the lots it chose for. The page stays, and says what was answered and how long it may be changed. */
export async function answerForTheLots(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({
    form,
    schema: AnswerForm,
    useCase: answerInvitation,
    fieldOf: (refusal) => fieldOfRefusal(refusal, form),
  });
  if (run.status === "answered") return run.answer;

  const { circumstances, speech, country } = await viewer();
  const { tender, answers } = run.input;
  const until = await endOfAnswers(circumstances, { tender, country });
  const said = speech.say("participation.answer.sent", {
    country: speech.country(country),
    answers: speech.list(countedIn(speech, answers)),
  });
  const changeable =
    until === null ? "" : speech.say("participation.answer.changeable", { at: sayMoment(speech, until) });
  refresh();
  return { status: "success", initialValue: null, message: { tone: "success", text: `${said} ${changeable}`.trim() } };
}

/** "in with 2 lots": each choice that was made, with the number of its lots. */
function countedIn({ say }: Speech, answers: readonly LotAnswer[]): readonly string[] {
  return STANCES.flatMap((stance) => {
    const n = answers.filter((each) => each.stance === stance).length;
    return n === 0 ? [] : [say(`participation.answer.counted.${stance}`, { n })];
  });
}
