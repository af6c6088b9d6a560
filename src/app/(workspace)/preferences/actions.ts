"use server";

import { redirect } from "next/navigation";
import { runAct } from "@/identity/run-act";
import type { FormAnswer } from "@/ui/form-answer";
import { chooseMail, ChooseMailInput } from "@/use-cases/people/choose-mail";

export async function chooseMyMail(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({ form, schema: ChooseMailInput, useCase: chooseMail });
  if (run.status === "answered") return run.answer;
  redirect("/preferences?done=saved");
}
