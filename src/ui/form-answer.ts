import type { SubmissionResult } from "@conform-to/react";
import type { NoticeTone } from "./notice-box";

/**
 * What a form's action answers: the errors by field and everything that was typed, and, where the page stays, a message.
 * An `initialValue` of null empties the form; an answer without it leaves what was typed.
 */
export type FormAnswer = SubmissionResult & {
  readonly message?: { readonly tone: NoticeTone; readonly text: string } | undefined;
};

export type FormAction = (previous: FormAnswer | undefined, form: FormData) => Promise<FormAnswer | undefined>;
