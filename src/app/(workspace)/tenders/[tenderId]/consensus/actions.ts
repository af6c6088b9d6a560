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
import { StatementForm, TickedForm } from "./position-forms";

/** Consents to the parts that were shown; refused, the page shows the room as it is now. */
export async function consentToTheVersion(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({ form, schema: StatePositionInput, useCase: statePosition });
  if (run.status === "done") redirect(roomOf(run.input, "consented"));
  if (run.rule) refresh();
  return run.answer;
}

export async function objectToTheVersion(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({ form, schema: TickedForm, useCase: statePosition });
  if (run.status === "done") redirect(roomOf(run.input, "objected"));
  if (run.rule) refresh();
  return run.answer;
}

export async function holdOnTheVersion(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({
    form,
    schema: TickedForm,
    useCase: statePosition,
    fieldOf: fieldOfHold("position.until"),
  });
  if (run.status === "done") redirect(roomOf(run.input, "held"));
  if (run.rule) refresh();
  return run.answer;
}

/** Consents to chosen parts, with a statement or without, or holds with the same words; which, the pressed button says. */
export async function speakOfTheVersion(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({ form, schema: StatementForm, useCase: statePosition, fieldOf: fieldOfHold("until") });
  if (run.status === "done") redirect(roomOf(run.input, run.input.position.stance === "hold" ? "held" : "consented"));
  if (run.rule && run.rule !== "a-statement-carries-no-condition") refresh();
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

function fieldOfHold(until: string) {
  return ({ rule }: { readonly rule: string }) => {
    if (rule === "a-statement-carries-no-condition") return "statement";
    return rule === "a-hold-is-until-a-day-that-has-not-ended" ? until : undefined;
  };
}
