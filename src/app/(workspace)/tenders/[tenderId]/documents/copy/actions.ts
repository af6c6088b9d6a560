"use server";

import { redirect } from "next/navigation";
import { runAct } from "@/identity/run-act";
import type { FormAnswer } from "@/ui/form-answer";
import { copyClauses } from "@/use-cases/documents/copy-clauses";
import { CopyClausesInput } from "@/use-cases/documents/inputs";

/** Takes the ticked clauses over from another tender. */
export async function copyTheClauses(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({ form, schema: CopyClausesInput, useCase: copyClauses });
  if (run.status === "done") redirect(`/tenders/${run.input.tender}/documents?done=copied`);
  return run.answer;
}
