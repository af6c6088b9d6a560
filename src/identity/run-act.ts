import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { unstable_rethrow } from "next/navigation";
import { z } from "zod";
import { identifier, type ActId } from "@/domain/definitions/identifiers";
import type { GeneralRefusal, Outcome } from "@/domain/definitions/result";
import type { Circumstances } from "@/domain/people/circumstances";
import type { AnyRefusal } from "@/domain/refusals";
import { sayRefusal } from "@/messages/say-refusal";
import { speak } from "@/messages/speak";
import { noteFailure } from "./note-failure";
import { isReadable } from "./readable-form";
import { languageOfReader } from "./request";
import { sayIssue } from "./say-issue";
import { findViewer } from "./viewer";

/** What the form is answered with; `FormAnswer` of the ui is this, and a message. */
type Answer = SubmissionResult;

type Act<Schema extends z.ZodType, Value, Reason extends AnyRefusal> = {
  readonly form: FormData;
  readonly schema: Schema;
  readonly useCase: (circumstances: Circumstances, input: z.output<Schema>) => Promise<Outcome<Value, Reason>>;
  /** At which field a refusal is shown, as a path of the form; at the top of the form where none is named. */
  readonly fieldOf?: (refusal: Reason | GeneralRefusal) => string | undefined;
};

type Run<Input, Value> =
  | { readonly status: "done"; readonly input: Input; readonly value: Value }
  | {
      readonly status: "answered";
      readonly answer: Answer;
      /** The rule that said no, so that the page may show what it looked at; null where no rule was asked. */
      readonly rule: AnyRefusal["rule"] | null;
    };

/**
 * One act, from its form to its outcome: who, when it was received, well formed, and then the use
 * case. Whatever is not done is answered in the reader's language, and all that was typed is kept.
 */
export async function runAct<Schema extends z.ZodType, Value, Reason extends AnyRefusal>(
  run: Act<Schema, Value, Reason>,
): Promise<Run<z.output<Schema>, Value>> {
  try {
    return await tried(run);
  } catch (failure) {
    unstable_rethrow(failure); // the framework's way to go to another page
    noteFailure("an act", failure, idsIn(run.form));
    const { say } = speak(await languageOfReader(), "UTC");
    return answered(atTheTop(run.form, say("forms.notSent")));
  }
}

async function tried<Schema extends z.ZodType, Value, Reason extends AnyRefusal>({
  form,
  schema,
  useCase,
  fieldOf,
}: Act<Schema, Value, Reason>): Promise<Run<z.output<Schema>, Value>> {
  const viewer = await findViewer();
  const speech = viewer?.speech ?? speak(await languageOfReader(), "UTC");
  if (!isReadable(form)) return answered({ status: "error", error: { "": [speech.say("forms.unusable")] } });

  const submission = parseWithZod(form, { schema, error: sayIssue(speech), formatError: firstOf });
  if (submission.status !== "success") return answered(submission.reply());
  if (!viewer) return answered(submission.reply({ formErrors: [speech.say("forms.signedOut")] }));
  const act = ActField.safeParse(form.get("act"));
  if (!act.success) return answered(submission.reply({ formErrors: [speech.say("forms.unusable")] }));

  const outcome = await useCase({ ...viewer.circumstances, act: act.data }, submission.value);
  if (outcome.ok) return { status: "done", input: submission.value, value: outcome.value };
  const sentence = sayRefusal(speech, outcome.refusal);
  const field = fieldOf?.(outcome.refusal);
  const reply = submission.reply(field ? { fieldErrors: { [field]: [sentence] } } : { formErrors: [sentence] });
  return { status: "answered", answer: reply, rule: outcome.refusal.rule };
}

const ActField = z.uuidv7().transform(identifier<ActId>);

/** One thing at a time: the first that is wrong with a field. */
function firstOf(issues: readonly z.core.$ZodIssue[]): string[] {
  return issues.slice(0, 1).map(({ message }) => message);
}

function answered(answer: Answer) {
  return { status: "answered", answer, rule: null } as const;
}

/** Everything that was typed, with one sentence above it. */
function atTheTop(form: FormData, sentence: string): Answer {
  if (!isReadable(form)) return { status: "error", error: { "": [sentence] } };
  return parseWithZod(form, { schema: z.object({}) }).reply({ formErrors: [sentence] });
}

/** Enough to find the act in the record, if it came there; no word of what was typed. */
function idsIn(form: FormData): Readonly<Record<string, string>> {
  const act = ActField.safeParse(form.get("act"));
  return act.success ? { act: act.data } : {};
}
