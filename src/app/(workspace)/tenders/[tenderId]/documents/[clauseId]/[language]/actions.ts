"use server";

import { redirect } from "next/navigation";
import { runAct } from "@/identity/run-act";
import { viewer } from "@/identity/viewer";
import { translationForms } from "@/queries/documents/clause-page";
import type { FormAnswer } from "@/ui/form-answer";
import { TranslateClauseInput } from "@/use-cases/documents/inputs";
import { noteDraftRead } from "@/use-cases/documents/note-draft-read";
import { translateClause } from "@/use-cases/documents/translate-clause";
import { fieldOfFacts } from "../../field-of-facts";
import { forgetDraft, keepAsDraft } from "../../kept-draft";

/** Says a clause in another language. Where another was quicker, the form goes on from what the other saved, and shows it. */
export async function translateTheClause(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  if (form.get("as") === "draft") return keepAsDraft(form);
  const run = await runAct({
    form,
    schema: TranslateClauseInput,
    useCase: translateClause,
    fieldOf: fieldOfFacts,
  });
  if (run.status === "done") {
    const { tender, clause, language } = run.input;
    await forgetDraft(run.input);
    redirect(`/tenders/${tender}/documents?text=${language}&done=translated&clause=${clause}#clause-${clause}`);
  }
  return run.rule === "a-translation-is-changed-from-its-latest-form"
    ? goingOnFromLatest(run.answer, form)
    : run.answer;
}

async function goingOnFromLatest(answer: FormAnswer, form: FormData): Promise<FormAnswer> {
  const { circumstances } = await viewer();
  const asked = TranslateClauseInput.parse(Object.fromEntries(form));
  const forms = await translationForms(circumstances, asked);
  if (!forms) return answer;
  await noteDraftRead(circumstances, asked.tender, "clause");
  const { begun, saved } = forms;
  const { n, ...text } = saved;
  return { ...answer, initialValue: { ...answer.initialValue, basedOn: String(n), begun, saved: text } };
}
