"use client";

import { FormProvider, FormStateInput, type Submission, useForm } from "@conform-to/react";
import { type ReactNode, type SubmitEvent, startTransition, useActionState, useEffect, useRef, useState } from "react";
import { ErrorSummary } from "./error-summary";
import type { FormAction, FormAnswer } from "./form-answer";
import { asDefaultValue, type Draft } from "./form-draft";
import { FormMessage } from "./form-message";
import { FormSituation } from "./form-situation";
import { isListIntent, rearranged } from "./list-intent";
import { useHasScript } from "./has-script";
import { withUnreadable } from "./unreadable-input";

interface ActFormWords {
  /** The heading of the errors. */
  readonly summaryTitle: string;
  /** Stands behind the label of a field that may stay empty. */
  readonly optional: string;
  /** Says that sending failed, that what was typed is still here, and that it may be sent again. */
  readonly notSent: string;
}

interface ActFormProps {
  /** Unique on the page. */
  readonly id: string;
  readonly action: FormAction;
  /** The identity of the act, made when the form was rendered, so that the same act sent twice happens once. */
  readonly act?: string | undefined;
  readonly defaultValue?: Draft | undefined;
  /** What is said of the form before it is sent, where its page has read it already. It takes no focus: nothing was refused. */
  readonly firstAnswer?: FormAnswer | undefined;
  readonly words: ActFormWords;
  readonly children: ReactNode;
}

/**
 * A form for one act. Without a script it is an ordinary form, answered by its page. With one, it is sent in the
 * background: what was typed stays in the fields whatever the answer is, and even if there is none.
 */
export function ActForm({ id, action, act, defaultValue = {}, firstAnswer, words, children }: ActFormProps) {
  const hasScript = useHasScript();
  const [answer, send, isPending] = useActionState(hasScript ? surviving(action, words.notSent) : action, firstAnswer);
  const [found] = useState(firstAnswer);
  const isSending = useRef(false);
  useEffect(() => {
    isSending.current = isPending;
  }, [isPending]);

  const [form] = useForm<Record<string, unknown>>({
    id,
    lastResult: answer,
    defaultValue: asDefaultValue(defaultValue),
    onValidate: ({ formData }): Submission<Record<string, unknown>> =>
      rearranged(formData, Object.keys(form.allErrors)),
  });

  function submit(event: SubmitEvent<HTMLFormElement>) {
    const sent = withUnreadable(new FormData(event.currentTarget, submitterOf(event)), event.currentTarget);
    if (isListIntent(sent)) {
      form.onSubmit(event); // Rows come and go on the page; nothing is sent.
      return;
    }
    // React empties a form after its action. Sent by hand, it keeps what was typed.
    event.preventDefault();
    if (isSending.current) return;
    isSending.current = true;
    startTransition(() => send(sent));
  }

  return (
    <FormProvider context={form.context}>
      <FormSituation value={{ isPending, optional: words.optional }}>
        <form id={form.id} className="form" action={send} onSubmit={submit} noValidate>
          <DefaultButton />
          <ErrorSummary
            title={words.summaryTitle}
            formId={form.id}
            errors={form.allErrors}
            answer={answer === found ? undefined : answer}
          />
          <FormMessage answer={answer} />
          {act !== undefined && <input type="hidden" name="act" value={act} readOnly />}
          <FormStateInput />
          {children}
        </form>
      </FormSituation>
    </FormProvider>
  );
}

/**
 * What Enter presses in a text field is the first button of the form. Without this one it could be "remove this row", or
 * the first of several answers to choose between; with it, the form is sent and no choice is made by accident.
 */
function DefaultButton() {
  return <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true" />;
}

/** An action that answers even when the server cannot be reached. Redirects pass, since they are thrown on purpose. */
function surviving(action: FormAction, notSent: string): FormAction {
  return async (previous, form) => {
    try {
      return await action(previous, form);
    } catch (thrown) {
      if (isNavigation(thrown)) throw thrown;
      const answer: FormAnswer = { status: "error", error: { "": [notSent] } };
      return answer;
    }
  };
}

/** Next marks what it throws to navigate by a digest of this form. */
function isNavigation(thrown: unknown): boolean {
  return (
    thrown instanceof Error &&
    "digest" in thrown &&
    typeof thrown.digest === "string" &&
    thrown.digest.startsWith("NEXT_")
  );
}

function submitterOf(event: SubmitEvent<HTMLFormElement>): HTMLElement | null {
  return event.nativeEvent.submitter;
}
