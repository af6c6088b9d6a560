"use server";

import { redirect } from "next/navigation";
import { runAct } from "@/identity/run-act";
import type { FormAnswer } from "@/ui/form-answer";
import { GiveEvidenceInput, RemoveConditionInput } from "@/use-cases/participation/condition-inputs";
import { giveEvidence } from "@/use-cases/participation/give-evidence";
import { judgeCondition } from "@/use-cases/participation/judge-condition";
import { removeCondition } from "@/use-cases/participation/remove-condition";
import { setCondition } from "@/use-cases/participation/set-condition";
import { ConditionForm } from "./condition-form";
import { JudgementForm } from "./judgement-form";

/** At which field a rule's no is shown. */
const FIELDS: Readonly<Record<string, string>> = {
  "a-condition-says-what-falls-out": "everywhere",
  "a-fallback-empties-no-group": "everywhere",
  "evidence-is-asked-for-by-a-day-ahead": "terms.evidenceBy",
  "judging-ends-after-evidence": "terms.judgedBy",
  "a-condition-counts-days-where-a-participant-is": "terms.zone",
};

/** Sets a condition, or changes it from its latest form. */
export async function setTheCondition(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({
    form,
    schema: ConditionForm,
    useCase: setCondition,
    fieldOf: ({ rule }) => FIELDS[rule],
  });
  if (run.status === "answered") return run.answer;
  const { tender, condition, basedOn } = run.input;
  const list = `/tenders/${tender}/conditions`;
  redirect(basedOn === 0 ? `${list}?done=set` : `${list}/${condition}?done=changed`);
}

export async function removeTheCondition(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({ form, schema: RemoveConditionInput, useCase: removeCondition });
  if (run.status === "done") redirect(`/tenders/${run.input.tender}/conditions?done=removed`);
  return run.answer;
}

/** A no that comes late leaves the page as it is: anew, it would be without the form, and without what was typed. */
export async function giveTheEvidence(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({ form, schema: GiveEvidenceInput, useCase: giveEvidence });
  if (run.status === "done") redirect(pageOf(run.input, "given#evidence"));
  return run.answer;
}

export async function judgeTheCondition(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({ form, schema: JudgementForm, useCase: judgeCondition });
  if (run.status === "done") redirect(pageOf(run.input, "judged"));
  return run.answer;
}

function pageOf({ tender, condition }: { readonly tender: string; readonly condition: string }, done: string): string {
  return `/tenders/${tender}/conditions/${condition}?done=${done}`;
}
