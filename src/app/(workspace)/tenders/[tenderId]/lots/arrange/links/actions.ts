"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { runAct } from "@/identity/run-act";
import { arrangementAddress } from "@/screens/tenders/lot-in-order";
import type { FormAnswer } from "@/ui/form-answer";
import { UndoLinkInput } from "@/use-cases/tenders/inputs";
import { linkLots } from "@/use-cases/tenders/link-lots";
import { undoLink } from "@/use-cases/tenders/undo-link";
import { LinkForm } from "./link-form";

export async function linkTheLots(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({ form, schema: LinkForm, useCase: linkLots });
  if (run.status === "done") redirect(`${arrangementAddress(run.input.tender)}/links?done=linked`);
  if (run.rule) refresh();
  return run.answer;
}

export async function undoTheLink(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({ form, schema: UndoLinkInput, useCase: undoLink });
  if (run.status === "done") redirect(`${arrangementAddress(run.input.tender)}/links?done=undone`);
  if (run.rule) refresh();
  return run.answer;
}
