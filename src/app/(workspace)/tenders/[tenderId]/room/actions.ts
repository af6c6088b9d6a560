"use server";

import { refresh } from "next/cache";
import { runAct } from "@/identity/run-act";
import { viewer } from "@/identity/viewer";
import type { FormAnswer } from "@/ui/form-answer";
import { keepBudget } from "@/use-cases/participation/keep-budget";
import { keepNote } from "@/use-cases/participation/keep-note";
import { keepPrices } from "@/use-cases/participation/keep-prices";
import { KeepBudgetInput, KeepNoteInput } from "@/use-cases/participation/room-inputs";
import { PricesForm } from "./room-form";

/** A note is kept, and the field is empty for the next. */
export async function keepTheNote(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({ form, schema: KeepNoteInput, useCase: keepNote });
  if (run.status === "answered") return run.answer;
  const { speech } = await viewer();
  refresh();
  const message = { tone: "success", text: speech.say("room.notes.kept") } as const;
  return { status: "success", initialValue: null, message };
}

export async function keepTheBudget(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({ form, schema: KeepBudgetInput, useCase: keepBudget });
  if (run.status === "answered") return run.answer;
  const { speech } = await viewer();
  refresh();
  const text = speech.say(run.value === "kept" ? "room.budget.kept" : "room.budget.takenBack");
  return { status: "success", message: { tone: "success", text } };
}

export async function keepThePrices(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({ form, schema: PricesForm, useCase: keepPrices });
  if (run.status === "answered") return run.answer;
  const { speech } = await viewer();
  refresh();
  const text = speech.say("room.prices.kept", { n: run.value.changed });
  return { status: "success", message: { tone: "success", text } };
}
