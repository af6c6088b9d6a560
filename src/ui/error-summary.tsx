"use client";

import { useEffect, useRef } from "react";
import type { FormAnswer } from "./form-answer";
import { Icon } from "./icon";

interface ErrorSummaryProps {
  readonly title: string;
  readonly formId: string;
  /** By field name; the empty name stands for the whole form. */
  readonly errors: Readonly<Record<string, readonly string[]>>;
  /** The answer that brought them: a new one takes the focus here, even when the errors are the same. */
  readonly answer: FormAnswer | undefined;
}

/** Everything that was refused, in one place, each with a link to its field. */
export function ErrorSummary({ title, formId, errors, answer }: ErrorSummaryProps) {
  const entries = Object.entries(errors).flatMap(([name, messages]) => messages.map((message) => ({ name, message })));
  const isShown = entries.length > 0;

  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isShown && answer?.status === "error") box.current?.focus();
  }, [answer, isShown]);

  if (!isShown) return null;

  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>
        <Icon name="error" size={20} />
        {title}
      </h2>
      <ul>
        {entries.map(({ name, message }) => (
          <li key={`${name} ${message}`}>{name === "" ? message : <a href={`#${formId}-${name}`}>{message}</a>}</li>
        ))}
      </ul>
    </div>
  );
}
