"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { runAct } from "@/identity/run-act";
import { viewer } from "@/identity/viewer";
import type { FormAnswer } from "@/ui/form-answer";
import { MakeCommentInput, MarkClauseInput, SettleCommentInput } from "@/use-cases/documents/discussion-inputs";
import { makeComment } from "@/use-cases/documents/make-comment";
import { makeOwnComment } from "@/use-cases/documents/make-own-comment";
import { markClause } from "@/use-cases/documents/mark-clause";
import { settleComment } from "@/use-cases/documents/settle-comment";
import { settleOwnComment } from "@/use-cases/documents/settle-own-comment";

/** For all who take part, unless the form says that it is for the own country alone. */
const ReadBy = z.enum(["all", "own"]);

/** A form that does not say who is to read it is sent to nobody. */
export async function sayTheComment(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const readBy = ReadBy.safeParse(form.get("readBy"));
  const { speech, country } = await viewer();
  if (!readBy.success) return { status: "error", error: { "": [speech.say("forms.unusable")] } };
  const useCase = readBy.data === "own" ? makeOwnComment : makeComment;
  const run = await runAct({ form, schema: MakeCommentInput, useCase });
  if (run.status === "answered") return run.answer;
  refresh();
  const text =
    readBy.data === "own"
      ? speech.say("discussion.comment.sentToOwn", { country: speech.country(country) })
      : speech.say("discussion.comment.sentToAll");
  return { status: "success", initialValue: null, message: { tone: "success", text } };
}

export async function settleTheComment(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const useCase = form.get("readBy") === "own" ? settleOwnComment : settleComment;
  const run = await runAct({ form, schema: SettleCommentInput, useCase });
  if (run.status === "answered") return run.answer;
  const { speech } = await viewer();
  refresh();
  const text = speech.say(
    run.value === "settled" ? "discussion.comment.becameSettled" : "discussion.comment.becameOpen",
  );
  return { status: "success", message: { tone: "success", text } };
}

/** Marked on another form than the latest, the page shows the latest. */
export async function markTheClause(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({ form, schema: MarkClauseInput, useCase: markClause });
  if (run.status === "answered") {
    if (run.rule) refresh();
    return run.answer;
  }
  const { speech } = await viewer();
  refresh();
  const country = speech.country(run.input.country);
  const text = speech.say("discussion.marking.done", { country, mark: speech.say(`discussion.mark.${run.value}`) });
  return { status: "success", message: { tone: "success", text } };
}
