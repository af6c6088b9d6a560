"use client";

import { useField } from "@conform-to/react";
import type { ReactNode } from "react";
import { useFormSituation } from "./form-situation";
import { Icon } from "./icon";
import { isShown } from "./shown";

/** What every field is given. */
export interface FieldProps {
  /** The path of the value: "title", "lots[0].title". */
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly optional?: boolean | undefined;
  /** Heard but not seen, where a heading or a column says it already. */
  readonly labelHidden?: boolean | undefined;
}

/** A field as the form knows it: its value, its errors, and the attributes that tie label, hint and error to it. */
export function useFormField(name: string, hint?: ReactNode, optional = false) {
  const [field] = useField<string>(name);
  const describedBy = [field.errors && field.errorId, isShown(hint) && field.descriptionId].filter(Boolean).join(" ");
  return {
    field,
    attributes: {
      id: field.id,
      name: field.name,
      "aria-invalid": field.errors ? true : undefined,
      "aria-describedby": describedBy === "" ? undefined : describedBy,
      "aria-required": optional ? undefined : true,
    },
  };
}

interface FieldFrameProps extends FieldProps {
  readonly field: ReturnType<typeof useFormField>["field"];
  readonly children: ReactNode;
}

/** Label, hint, error, and the control between them. */
export function FieldFrame({ field, label, hint, optional, labelHidden, children }: FieldFrameProps) {
  return (
    <div className="field" data-invalid={field.errors !== undefined}>
      <label className={labelHidden === true ? "visually-hidden" : "field-label"} htmlFor={field.id}>
        {label}
        {optional === true && <OptionalMark />}
      </label>
      <FieldNotes field={field} hint={hint} />
      {children}
    </div>
  );
}

interface FieldNotesProps {
  readonly field: { readonly errors: string[] | undefined; readonly errorId: string; readonly descriptionId: string };
  readonly hint: ReactNode;
}

/** The hint, and what was refused. They stand before the control, so that no keyboard or list of choices covers them. */
export function FieldNotes({ field, hint }: FieldNotesProps) {
  return (
    <>
      {isShown(hint) && (
        <div className="field-hint" id={field.descriptionId}>
          {hint}
        </div>
      )}
      {field.errors !== undefined && (
        <p className="field-error" id={field.errorId}>
          <Icon name="error" />
          {field.errors.join(" ")}
        </p>
      )}
    </>
  );
}

export function OptionalMark() {
  const { optional } = useFormSituation();
  return <span className="field-optional"> ({optional})</span>;
}
