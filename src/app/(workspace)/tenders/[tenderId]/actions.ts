"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { runAct } from "@/identity/run-act";
import type { FormAnswer } from "@/ui/form-answer";
import { dispatchNotice } from "@/use-cases/gates/dispatch-notice";
import { DispatchNoticeInput } from "@/use-cases/gates/inputs";

/** Dispatches the notice; refused, the page shows the gate as it is now. */
export async function dispatchTheNotice(_previous: FormAnswer | undefined, form: FormData) {
  const run = await runAct({ form, schema: DispatchNoticeInput, useCase: dispatchNotice });
  if (run.status === "done") redirect(`/tenders/${run.input.tender}`);
  if (run.rule) refresh();
  return run.answer;
}
