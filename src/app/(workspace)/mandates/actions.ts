"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { identifier, type MandateId, type TenderId } from "@/domain/definitions/identifiers";
import { runAct } from "@/identity/run-act";
import { findViewer } from "@/identity/viewer";
import { lotsByNumber } from "@/queries/people/mandate-to-enter";
import type { FormAnswer } from "@/ui/form-answer";
import { checkMandate } from "@/use-cases/people/check-mandate";
import { CheckMandateInput, RevokeMandateInput } from "@/use-cases/people/inputs";
import { issueMandate } from "@/use-cases/people/issue-mandate";
import { revokeMandate } from "@/use-cases/people/revoke-mandate";
import { mandateForm } from "./mandate-form";

const Named = z.uuid().transform(identifier<TenderId>);

/** A mandate is entered; on its own page the papers are added then. */
export async function enterTheMandate(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const found = await findViewer();
  const tender = Named.safeParse(form.get("tender"));
  const lots = found && tender.success ? await lotsByNumber(found.circumstances, tender.data) : null;
  const run = await runAct({
    form,
    schema: mandateForm(lots ?? new Map()),
    useCase: issueMandate,
    fieldOf: ({ rule }) => FIELDS[rule],
  });
  if (run.status === "done") redirect(pageOf(run.value, "entered"));
  return run.answer;
}

export async function checkTheMandate(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({ form, schema: CheckMandateInput, useCase: checkMandate });
  if (run.status === "done") redirect(pageOf(run.input, "checked"));
  if (run.rule) refresh();
  return run.answer;
}

export async function takeTheMandateBack(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({ form, schema: RevokeMandateInput, useCase: revokeMandate });
  if (run.status === "done") redirect(pageOf(run.input, "taken-back"));
  if (run.rule) refresh();
  return run.answer;
}

const FIELDS: Readonly<Record<string, string>> = {
  "a-mandate-is-held-by-one-who-speaks": "holder",
  "a-mandate-to-sign-is-held-by-a-signatory": "decisions",
  "a-mandate-is-for-lots-that-there-are": "lots",
  "a-mandate-ends-after-it-begins": "to",
  "a-ceiling-has-one-rate-for-each-currency": "ceiling.rates",
  "a-mandate-is-given-on-within-the-one-above": "under",
};

function pageOf({ mandate }: { readonly mandate: MandateId }, done: string): string {
  return `/mandates/${mandate}?done=${done}`;
}
