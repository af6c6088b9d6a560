"use server";

import { refresh } from "next/cache";
import { isReadable } from "@/identity/readable-form";
import { runAct } from "@/identity/run-act";
import { viewer } from "@/identity/viewer";
import type { FormAnswer } from "@/ui/form-answer";
import { KeepDraftInput, ThrowAwayDraftInput } from "@/use-cases/documents/draft-inputs";
import { keepDraft } from "@/use-cases/documents/keep-draft";
import { throwAwayDraft } from "@/use-cases/documents/throw-away-draft";
import { sayKept } from "./kept-draft";

/** Keeps what is in a form while somebody types. Null where it could not be kept. */
export async function keepWhileTyping(form: FormData): Promise<string | null> {
  const { circumstances, speech } = await viewer();
  const read = isReadable(form) ? KeepDraftInput.safeParse(Object.fromEntries(form)) : null;
  if (!read?.success) return null;
  const kept = await keepDraft(circumstances, read.data);
  return kept.ok ? sayKept(kept.value.savedAt, speech) : null;
}

export async function throwTheDraftAway(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({ form, schema: ThrowAwayDraftInput, useCase: throwAwayDraft });
  if (run.status === "answered") return run.answer;
  refresh();
  return { status: "success" };
}
