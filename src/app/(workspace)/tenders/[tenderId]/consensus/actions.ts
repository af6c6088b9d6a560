"use server";

import type { TenderId } from "@/domain/definitions/identifiers";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { runAct } from "@/identity/run-act";
import type { FormAnswer } from "@/ui/form-answer";
import { OpenRoundInput, StatePositionInput, WithdrawPositionInput } from "@/use-cases/consensus/inputs";
import { openRound } from "@/use-cases/consensus/open-round";
import { statePosition } from "@/use-cases/consensus/state-position";
import { withdrawPosition } from "@/use-cases/consensus/withdraw-position";
import { timeOfLead } from "../typed-time";
import { ObjectionForm } from "./objection-form";

/** Consents to the parts that were shown; refused, the page shows the room as it is now. */
export async function consentToTheVersion(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({ form, schema: StatePositionInput, useCase: statePosition });
  if (run.status === "done") redirect(roomOf(run.input, "consented"));
  if (run.rule) refresh();
  return run.answer;
}

export async function objectToTheVersion(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({ form, schema: ObjectionForm, useCase: statePosition });
  if (run.status === "done") redirect(roomOf(run.input, "objected"));
  if (run.rule) refresh();
  return run.answer;
}

export async function withdrawThePosition(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({ form, schema: WithdrawPositionInput, useCase: withdrawPosition });
  if (run.status === "done") redirect(roomOf(run.input, "withdrew"));
  if (run.rule) refresh();
  return run.answer;
}

export async function putTheVersion(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const schema = OpenRoundInput.extend({ closesAt: await timeOfLead(form) });
  const run = await runAct({
    form,
    schema,
    useCase: openRound,
    fieldOf: ({ rule }) => (rule === "a-round-closes-after-it-opens" ? "closesAt" : undefined),
  });
  if (run.status === "done") redirect(roomOf(run.input, "put"));
  if (run.rule) refresh();
  return run.answer;
}

function roomOf({ tender }: { readonly tender: TenderId }, done: string): string {
  return `/tenders/${tender}/consensus?done=${done}`;
}
