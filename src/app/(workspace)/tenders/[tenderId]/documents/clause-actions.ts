"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { runAct } from "@/identity/run-act";
import { viewer } from "@/identity/viewer";
import { clauseForms } from "@/queries/documents/clause-page";
import type { FormAnswer } from "@/ui/form-answer";
import { MoveClauseInput, RemoveClauseInput, WriteClauseInput } from "@/use-cases/documents/inputs";
import { moveClause } from "@/use-cases/documents/move-clause";
import { noteDraftRead } from "@/use-cases/documents/note-draft-read";
import { removeClause } from "@/use-cases/documents/remove-clause";
import { writeClause } from "@/use-cases/documents/write-clause";
import { fieldOfFacts } from "./field-of-facts";
import { forgetDraft, keepAsDraft } from "./kept-draft";

/** Writes a clause. Where another was quicker, the form goes on from what the other saved, and shows it. */
export async function writeTheClause(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  if (form.get("as") === "draft") return keepAsDraft(form);
  const run = await runAct({ form, schema: WriteClauseInput, useCase: writeClause, fieldOf: fieldOfFacts });
  if (run.status === "done") await forgetDraft(run.input);
  if (run.status === "done") redirect(`/tenders/${run.input.tender}/documents?done=saved&clause=${run.input.clause}`);
  if (run.rule === "a-clause-is-changed-from-its-latest-form") return goingOnFromLatest(run.answer, form);
  if (run.rule === "a-removed-clause-stays-removed") return goingOnAnew(run.answer);
  return run.answer;
}

/** Moves a clause past its neighbour. Where somebody moved them meanwhile, the page shows how they stand now. */
export async function moveTheClause(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({ form, schema: MoveClauseInput, useCase: moveClause });
  if (run.status === "done") {
    const { tender, clause } = run.input;
    redirect(`/tenders/${tender}/documents?done=moved&clause=${clause}#clause-${clause}`);
  }
  if (run.rule) refresh();
  return run.answer;
}

/** Removes a clause. Where it was changed meanwhile, it is first shown as it stands now. */
export async function removeTheClause(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({ form, schema: RemoveClauseInput, useCase: removeClause });
  if (run.status === "done") redirect(`/tenders/${run.input.tender}/documents?done=removed`);
  if (run.rule === "a-clause-is-changed-from-its-latest-form") {
    const { tender, clause, basedOn } = RemoveClauseInput.parse(Object.fromEntries(form));
    redirect(`/tenders/${tender}/documents/${clause}?changed=${basedOn}`);
  }
  if (run.rule) refresh();
  return run.answer;
}

async function goingOnFromLatest(answer: FormAnswer, form: FormData): Promise<FormAnswer> {
  const { circumstances } = await viewer();
  const asked = WriteClauseInput.parse(Object.fromEntries(form));
  const forms = await clauseForms(circumstances, asked);
  if (!forms) return answer;
  await noteDraftRead(circumstances, asked.tender, "clause");
  const { begun, saved } = forms;
  const { n, ...text } = saved;
  return { ...answer, initialValue: { ...answer.initialValue, basedOn: String(n), begun, saved: text } };
}

/** The next attempt begins a new clause with what was typed. */
async function goingOnAnew(answer: FormAnswer): Promise<FormAnswer> {
  const { circumstances } = await viewer();
  return { ...answer, initialValue: { ...answer.initialValue, clause: circumstances.newId(), basedOn: "0" } };
}
