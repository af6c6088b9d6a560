"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { runAct } from "@/identity/run-act";
import type { FormAnswer } from "@/ui/form-answer";
import { freezeRevision } from "@/use-cases/consensus/freeze-revision";
import { FreezeRevisionInput } from "@/use-cases/consensus/inputs";

/** Freezes the text as it stands; refused, the page shows what is in the way now. */
export async function freezeTheText(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({ form, schema: FreezeRevisionInput, useCase: freezeRevision });
  if (run.status === "done") redirect(`/tenders/${run.input.tender}/documents?done=frozen`);
  if (run.rule) refresh();
  return run.answer;
}
