"use client";

import { useEffect, useRef, useState } from "react";
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

  const [labels, setLabels] = useState<Readonly<Record<string, string>>>({});
  const names = Object.keys(errors).join("\n"); // as text, because every drawing brings another object
  useEffect(() => {
    setLabels(Object.fromEntries(names.split("\n").map((name) => [name, labelOf(`${formId}-${name}`)])));
  }, [names, formId]);

  if (!isShown) return null;

  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>
        <Icon name="error" size={20} />
        {title}
      </h2>
      <ul>
        {entries.map(({ name, message }) => (
          <li key={`${name} ${message}`}>
            {name === "" ? message : <a href={`#${formId}-${name}`}>{named(labels[name], message)}</a>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** "Title: Fill this in." Without a script the page does not know what its labels say, and the link leads there all the same. */
function named(label: string | undefined, message: string): string {
  return label ? `${label}: ${message}` : message;
}

/** What stands over a field, or over a group of them. */
function labelOf(id: string): string {
  const field = document.getElementById(id);
  const group = field?.closest(".choices")?.closest("fieldset") ?? field; // the link leads to the first choice
  const label = group?.querySelector("legend") ?? document.querySelector(`label[for="${CSS.escape(id)}"]`);
  return label?.firstChild?.textContent?.trim() ?? "";
}
