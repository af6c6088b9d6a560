"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { runAct } from "@/identity/run-act";
import { viewer } from "@/identity/viewer";
import { criteriaOfPart } from "@/queries/documents/criteria";
import type { FormAnswer } from "@/ui/form-answer";
import { answerClimate } from "@/use-cases/documents/answer-climate";
import { RemoveCriteriaInput, SetCriteriaInput } from "@/use-cases/documents/criteria-inputs";
import { removeCriteria } from "@/use-cases/documents/remove-criteria";
import { setCriteria } from "@/use-cases/documents/set-criteria";
import { ClimateTicks, fieldOfCriteria } from "./criteria-fields";

/** Sets the criteria of a part. Where another was quicker, the form goes on from what the other saved, shown above it. */
export async function setTheCriteria(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({ form, schema: SetCriteriaInput, useCase: setCriteria, fieldOf: fieldOfCriteria });
  if (run.status === "done") redirect(`/tenders/${run.input.tender}/documents/criteria?done=set`);
  if (run.rule !== "criteria-are-set-from-their-latest-form") return run.answer;
  refresh();
  const { circumstances } = await viewer();
  const named = RemoveCriteriaInput.parse(Object.fromEntries(form));
  const page = await criteriaOfPart(circumstances, named);
  if (!page) return run.answer;
  return {
    ...run.answer,
    initialValue: { ...run.answer.initialValue, basedOn: String(page.saved.n), meanwhile: "yes" },
  };
}

/** A lot goes back to the common criteria; refused, the page shows what stands now. */
export async function removeTheCriteria(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({ form, schema: RemoveCriteriaInput, useCase: removeCriteria });
  if (run.status === "done") redirect(`/tenders/${run.input.tender}/documents/criteria?done=removed`);
  if (run.rule) refresh();
  return run.answer;
}

/** Records how lots meet a country's climate rule; refused, the page shows the answers that stand now. */
export async function answerTheClimateRule(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({
    form,
    schema: ClimateTicks,
    useCase: answerClimate,
    fieldOf: ({ rule }) => {
      if (rule === "a-climate-reason-is-given-in-full") return "reason";
      return rule === "the-environment-weighs-enough" ? "way" : undefined;
    },
  });
  if (run.status === "done") redirect(`/tenders/${run.input.tender}/documents/criteria/climate?done=climate`);
  if (run.rule) refresh();
  return run.answer;
}
