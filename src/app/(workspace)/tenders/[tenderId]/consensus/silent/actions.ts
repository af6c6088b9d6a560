"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { runAct } from "@/identity/run-act";
import type { FormAnswer } from "@/ui/form-answer";
import { LeaveOutSilentInput } from "@/use-cases/consensus/inputs";
import { leaveOutSilent } from "@/use-cases/consensus/leave-out-silent";

/** Goes on without the country, if that still does what was shown; else the page shows anew what it does. */
export async function goOnWithoutTheSilent(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({
    form,
    schema: LeaveOutSilentInput,
    useCase: leaveOutSilent,
    fieldOf: ({ rule }) => (rule === "a-departure-gives-its-reason" ? "reason" : undefined),
  });
  if (run.status === "done") redirect(`/tenders/${run.input.tender}/consensus?done=wentOn`);
  if (run.rule) refresh();
  return run.answer;
}
