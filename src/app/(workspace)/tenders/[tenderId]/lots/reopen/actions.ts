"use server";

import { redirect } from "next/navigation";
import { runAct } from "@/identity/run-act";
import type { FormAnswer } from "@/ui/form-answer";
import { ReopenWindowInput } from "@/use-cases/participation/inputs";
import { reopenWindow } from "@/use-cases/participation/reopen-window";
import { timeOfLead } from "../../typed-time";

/** One country gets more time to answer. The board then says so. */
export async function reopenTheWindow(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const schema = ReopenWindowInput.extend({ closesAt: await timeOfLead(form) });
  const run = await runAct({
    form,
    schema,
    useCase: reopenWindow,
    fieldOf: ({ rule }) => (rule === "a-reopened-window-closes-later" ? "closesAt" : undefined),
  });
  if (run.status === "answered") return run.answer;
  redirect(`/tenders/${run.input.tender}/lots?done=reopened`);
}
