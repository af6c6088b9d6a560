"use server";

import { redirect } from "next/navigation";
import { runAct } from "@/identity/run-act";
import type { FormAnswer } from "@/ui/form-answer";
import { beginDocuments } from "@/use-cases/documents/begin-documents";
import { BeginDocumentsInput } from "@/use-cases/documents/inputs";

/** Begins the documents from the ticked templates. */
export async function beginTheDocuments(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({ form, schema: BeginDocumentsInput, useCase: beginDocuments });
  if (run.status === "done") redirect(`/tenders/${run.input.tender}/documents?done=begun`);
  return run.answer;
}
