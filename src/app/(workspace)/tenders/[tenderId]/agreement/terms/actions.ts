"use server";

import { redirect } from "next/navigation";
import { runAct } from "@/identity/run-act";
import type { FormAnswer } from "@/ui/form-answer";
import { WriteAnnexInput } from "@/use-cases/agreement/annex-inputs";
import { writeAnnex } from "@/use-cases/agreement/write-annex";

/** At which field a rule's no is shown. */
const FIELDS: Readonly<Record<string, string>> = {
  "a-purchasing-body-follows-its-own-law": "terms.procedure",
  "the-ceilings-cover-the-budget": "terms.budget",
  "the-key-names-every-country": "terms.key",
  "the-key-shares-a-hundred-percent": "terms.key",
  "floors-and-caps-leave-room": "terms.key",
};

export async function writeTheAnnex(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({
    form,
    schema: WriteAnnexInput,
    useCase: writeAnnex,
    fieldOf: ({ rule }) => FIELDS[rule],
  });
  if (run.status === "done") redirect(`/tenders/${run.input.tender}/agreement?done=written`);
  return run.answer;
}
