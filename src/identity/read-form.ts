import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";
import type { Speech } from "@/messages/speak";
import { isReadable } from "./readable-form";
import { sayIssue } from "./say-issue";

type Errors = Readonly<Record<string, string[]>>;

type Read<Value> = {
  /** Null where the form is not well formed. */
  readonly value: Value | null;
  /** All that was typed, with what is wrong at its field, and what else is found wrong by whoever asked. */
  readonly answer: (errors?: Errors) => SubmissionResult;
};

/** A form of which nothing is done: what it says, and how it is answered. */
export function readForm<Schema extends z.ZodType>(
  form: FormData,
  schema: Schema,
  speech: Speech,
): Read<z.output<Schema>> {
  if (!isReadable(form)) {
    return { value: null, answer: () => ({ status: "error", error: { "": [speech.say("forms.unusable")] } }) };
  }
  const formatError = (issues: readonly z.core.$ZodIssue[]) => issues.slice(0, 1).map(({ message }) => message);
  const submission = parseWithZod(form, { schema, error: sayIssue(speech), formatError });
  if (submission.status !== "success") return { value: null, answer: () => submission.reply() };
  return { value: submission.value, answer: (errors = {}) => submission.reply({ fieldErrors: { ...errors } }) };
}
