"use client";

import { useState, type ComponentProps } from "react";
import { FieldFrame, type FieldProps, useFormField } from "./field-frame";
import { useHasScript } from "./has-script";

interface Count {
  readonly max: number;
  /** The bound in words: "At most 4,000 characters". */
  readonly limit: string;
  /** How far one is, with {used} for the number: "{used} of 4,000 characters". */
  readonly used: string;
}

interface TextAreaProps extends FieldProps {
  readonly rows?: number | undefined;
  readonly count?: Count | undefined;
  /** The language that is written in it, for the spelling. */
  readonly language?: string | undefined;
}

/** Text of several lines. The bound is told and never enforced by cutting: what was typed stays. */
export function TextArea({ rows = 5, count, language, ...props }: TextAreaProps) {
  const { field, attributes } = useFormField(props.name, props.hint, props.optional);
  return (
    <FieldFrame field={field} {...props}>
      <Area key={field.key} {...attributes} rows={rows} lang={language} defaultValue={field.defaultValue} />
      {count !== undefined && <Counted count={count} text={field.value ?? ""} />}
    </FieldFrame>
  );
}

/**
 * When the page comes alive, React puts the text that a textarea was drawn with back into it. It is
 * told the text that is there by then instead, so that what was typed before the script came stays.
 */
function Area({ id, defaultValue, ...attributes }: ComponentProps<"textarea">) {
  const isComingAlive = !useHasScript();
  const [text] = useState(() => (isComingAlive && typedIn(id)) || defaultValue);
  return <textarea id={id} {...attributes} defaultValue={text} suppressHydrationWarning />;
}

function typedIn(id: string | undefined): string | undefined {
  if (typeof document === "undefined" || id === undefined) return undefined;
  const area = document.getElementById(id);
  return area instanceof HTMLTextAreaElement ? area.value : undefined;
}

function Counted({ count, text }: { readonly count: Count; readonly text: string }) {
  const hasScript = useHasScript();
  const used = Array.from(text).length;
  return (
    <p className="field-count" data-over={used > count.max}>
      {hasScript ? count.used.replace("{used}", String(used)) : count.limit}
    </p>
  );
}
