"use server";

import { redirect } from "next/navigation";
import { runAct } from "@/identity/run-act";
import type { FormAnswer } from "@/ui/form-answer";
import { SetCallTermInput } from "@/use-cases/participation/call-inputs";
import { setCallTerm } from "@/use-cases/participation/set-call-term";
import { lotsChosenIn } from "../lots-chosen";

/** Sets the term of all lots, of those that have none, or of those that were chosen. */
export async function setTheTerm(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({
    form,
    schema: SetCallTermInput.extend({ lots: await lotsChosenIn(form) }),
    useCase: setCallTerm,
    fieldOf: ({ rule }) => {
      if (rule === "the-maximum-is-no-less-than-the-estimate") return "term.factor";
      return rule === "a-renewal-lasts-some-months" ? "term.renewals" : undefined;
    },
  });
  if (run.status === "done") redirect(`/tenders/${run.input.tender}/call?done=term`);
  return run.answer;
}
