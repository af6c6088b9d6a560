"use server";

import { redirect } from "next/navigation";
import { runAct } from "@/identity/run-act";
import type { FormAnswer } from "@/ui/form-answer";
import { NameReaderInput } from "@/use-cases/documents/discussion-inputs";
import { nameReader } from "@/use-cases/documents/name-reader";
import { takeReaderBack } from "@/use-cases/documents/take-reader-back";

export async function nameTheReader(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({ form, schema: NameReaderInput, useCase: nameReader, fieldOf: () => "person" });
  if (run.status === "answered") return run.answer;
  redirect(`/tenders/${run.input.tender}/documents/readers?done=named&person=${run.input.person}`);
}

export async function takeTheReaderBack(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({ form, schema: NameReaderInput, useCase: takeReaderBack });
  if (run.status === "answered") return run.answer;
  redirect(`/tenders/${run.input.tender}/documents/readers?done=taken-back&person=${run.input.person}`);
}
