"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import type { PaperOf } from "@/domain/agreement/paper";
import { runAct } from "@/identity/run-act";
import type { FormAnswer } from "@/ui/form-answer";
import { PutAnnexInput, PutStandingInput, SetSigningRuleInput, WriteStandingInput } from "@/use-cases/agreement/inputs";
import { putAnnex } from "@/use-cases/agreement/put-annex";
import { putStanding } from "@/use-cases/agreement/put-standing";
import { setSigningRule } from "@/use-cases/agreement/set-signing-rule";
import { signAgreement } from "@/use-cases/agreement/sign-agreement";
import { takeBackSignature } from "@/use-cases/agreement/take-back-signature";
import { writeStanding } from "@/use-cases/agreement/write-standing";
import { SigningForm, TakingBackForm } from "./signing-form";

/** At which field a rule's no is shown. */
const FIELDS: Readonly<Record<string, string>> = {
  "an-agreement-joins-two-countries": "terms.parties",
  "whoever-writes-is-a-party": "terms.parties",
  "the-second-round-lasts-ten-working-days": "terms.secondRound",
};

export async function writeTheAgreement(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({
    form,
    schema: WriteStandingInput,
    useCase: writeStanding,
    fieldOf: (refusal) =>
      refusal.rule === "silence-is-not-counted-too-soon" || refusal.rule === "silence-counts-only-where-it-may"
        ? clockOf(form, refusal.decided)
        : FIELDS[refusal.rule],
  });
  if (run.status === "done") redirect(`/agreements/${run.value.cooperation}?done=written`);
  return run.answer;
}

/** The field of that decision's clock, as the form named it. */
function clockOf(form: FormData, decided: string): string | undefined {
  const named = [...form.entries()].find(([name, value]) => name.endsWith("].decided") && value === decided);
  return named?.[0].replace(/decided$/, "workingDays");
}

export async function putTheAgreement(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({ form, schema: PutStandingInput, useCase: putStanding });
  if (run.status === "done") redirect(pageOf(run.input, "put"));
  if (run.rule) refresh();
  return run.answer;
}

export async function putTheAnnex(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({ form, schema: PutAnnexInput, useCase: putAnnex });
  if (run.status === "done") redirect(pageOf(run.input, "put"));
  if (run.rule) refresh();
  return run.answer;
}

/** A no leaves the page as it is read again: where other words have come, they are shown with what changed. */
export async function signTheAgreement(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({ form, schema: SigningForm, useCase: signAgreement });
  if (run.status === "done") redirect(pageOf(run.input.of, run.value));
  if (run.rule) refresh();
  return run.answer;
}

export async function takeTheSignatureBack(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({ form, schema: TakingBackForm, useCase: takeBackSignature });
  if (run.status === "done") redirect(pageOf(run.input.of, "taken-back"));
  if (run.rule) refresh();
  return run.answer;
}

export async function setTheSigningRule(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({ form, schema: SetSigningRuleInput, useCase: setSigningRule });
  if (run.status === "done") redirect("/agreements?done=rule#rule");
  return run.answer;
}

function pageOf(of: PaperOf, done: string): string {
  return "tender" in of ? `/tenders/${of.tender}/agreement?done=${done}` : `/agreements/${of.cooperation}?done=${done}`;
}
