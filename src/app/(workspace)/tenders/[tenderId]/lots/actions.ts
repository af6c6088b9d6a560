"use server";

import { refresh } from "next/cache";
import { runAct } from "@/identity/run-act";
import { viewer } from "@/identity/viewer";
import type { FormAnswer } from "@/ui/form-answer";
import { answerInvitation } from "@/use-cases/participation/answer-invitation";
import { AnswerForm } from "./answer-form";

/** A country's answer for the lots it chose for. The page stays, with what was answered. */
export async function answerForTheLots(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({
    form,
    schema: AnswerForm,
    useCase: answerInvitation,
    fieldOf: (refusal) => ("lot" in refusal ? firstVolumeOf(refusal.lot, form) : undefined),
  });
  if (run.status === "answered") return run.answer;
  const { speech, country } = await viewer();
  refresh();
  const text = speech.say("participation.answer.sent", { country: speech.country(country) });
  return { status: "success", message: { tone: "success", text } };
}

/** Where the volumes of a lot begin in the form: there stands what is refused about the lot. */
function firstVolumeOf(lot: string, form: FormData): string | undefined {
  const named = [...form.entries()].find(([name, value]) => name.endsWith("].lot") && value === lot);
  return named && `${named[0].slice(0, -".lot".length)}.volumes[0].quantity`;
}
