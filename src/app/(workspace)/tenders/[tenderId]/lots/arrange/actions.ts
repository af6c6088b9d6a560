"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { runAct } from "@/identity/run-act";
import { viewer } from "@/identity/viewer";
import type { FormAnswer } from "@/ui/form-answer";
import { arrangeLots } from "@/use-cases/tenders/arrange-lots";
import {
  CopyLotInput,
  MergeLotsInput,
  MoveLotInput,
  RemoveLotInput,
  SplitLotInput,
  WriteLotInput,
} from "@/use-cases/tenders/inputs";
import { addressAfter, keptForAnotherTry, MoveInOrder } from "./arranging-form";

/** A lot goes one place up or down. The page stays, with the lots in their new order. */
export async function moveInOrder(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({ form, schema: MoveInOrder, useCase: arrangeLots });
  refresh();
  if (run.status === "answered") return run.answer;
  const { speech } = await viewer();
  return {
    status: "success",
    initialValue: null,
    message: { tone: "success", text: speech.say("lots.arrange.done.reordered") },
  };
}

/** Saves a lot as it was typed. Where another was quicker, the page shows what there is now, beside what was typed. */
export async function writeTheLot(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({ form, schema: WriteLotInput, useCase: arrangeLots });
  if (run.status === "done") redirect(await addressAfter(run.input));
  if (run.rule === "lots-are-arranged-from-their-latest-form") {
    refresh();
    return keptForAnotherTry(run.answer, form);
  }
  return run.answer;
}

export async function moveTheLot(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({ form, schema: MoveLotInput, useCase: arrangeLots });
  if (run.status === "done") redirect(await addressAfter(run.input));
  if (run.rule) refresh();
  return run.answer;
}

export async function copyTheLot(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({ form, schema: CopyLotInput, useCase: arrangeLots });
  if (run.status === "done") redirect(await addressAfter(run.input));
  if (run.rule) refresh();
  return run.answer;
}

export async function splitTheLot(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const fieldOf = ({ rule }: { readonly rule: string }) => (rule === "a-lot-keeps-a-line" ? "lines" : undefined);
  const run = await runAct({ form, schema: SplitLotInput, useCase: arrangeLots, fieldOf });
  if (run.status === "done") redirect(await addressAfter(run.input));
  if (run.rule) refresh();
  return run.answer;
}

export async function mergeTheLots(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({ form, schema: MergeLotsInput, useCase: arrangeLots });
  if (run.status === "done") redirect(await addressAfter(run.input));
  if (run.rule) refresh();
  return run.answer;
}

export async function removeTheLot(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({ form, schema: RemoveLotInput, useCase: arrangeLots });
  if (run.status === "done") redirect(await addressAfter(run.input));
  if (run.rule) refresh();
  return run.answer;
}
