"use client";

import type { ReactNode } from "react";
import { FieldFrame, type FieldProps, useFormField } from "./field-frame";

interface TextFieldProps extends FieldProps {
  readonly type?: "text" | "email" | "password" | "search" | "url" | undefined;
  readonly autoComplete?: string | undefined;
  readonly inputMode?: "text" | "email" | "numeric" | "decimal" | "search" | undefined;
  /** How long an answer is expected. */
  readonly size?: "short" | "medium" | "full" | undefined;
  readonly unit?: ReactNode;
}

/** One line of text. A password is the one thing that is never written back into the page. */
export function TextField({ type = "text", autoComplete, inputMode, size = "full", unit, ...props }: TextFieldProps) {
  const { field, attributes } = useFormField(props.name, props.hint, props.optional);
  const isWritten = type === "text" || type === "search";
  return (
    <FieldFrame field={field} {...props}>
      <div className="field-control" data-size={size}>
        <input
          key={field.key}
          {...attributes}
          type={type}
          defaultValue={type === "password" ? undefined : field.defaultValue}
          autoComplete={autoComplete}
          inputMode={inputMode}
          spellCheck={isWritten ? undefined : false}
          autoCapitalize={isWritten ? undefined : "none"}
        />
        {unit !== undefined && <span className="field-unit">{unit}</span>}
      </div>
    </FieldFrame>
  );
}

interface NumberFieldProps extends FieldProps {
  readonly unit?: ReactNode;
}

/** A number as people write it. It is a text field, so that "12.400" stays as it was typed until the server has read it. */
export function NumberField({ unit, ...props }: NumberFieldProps) {
  const { field, attributes } = useFormField(props.name, props.hint, props.optional);
  return (
    <FieldFrame field={field} {...props}>
      <div className="field-control" data-size="number">
        <input
          key={field.key}
          {...attributes}
          className="numeric"
          type="text"
          inputMode="decimal"
          autoComplete="off"
          defaultValue={field.defaultValue}
        />
        {unit !== undefined && <span className="field-unit">{unit}</span>}
      </div>
    </FieldFrame>
  );
}

interface DateTimeFieldProps extends FieldProps {
  /** The zone in which the time is meant. It always stands beside it. */
  readonly zone: ReactNode;
  readonly kind?: "datetime-local" | "date" | undefined;
}

/** A day, or a day and a time, in a zone that is said. */
export function DateTimeField({ zone, kind = "datetime-local", ...props }: DateTimeFieldProps) {
  const { field, attributes } = useFormField(props.name, props.hint, props.optional);
  return (
    <FieldFrame field={field} {...props}>
      <div className="field-control" data-size="time">
        <input key={field.key} {...attributes} type={kind} defaultValue={field.defaultValue} />
        <span className="field-unit">{zone}</span>
      </div>
    </FieldFrame>
  );
}
