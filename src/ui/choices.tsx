"use client";

import type { ReactNode } from "react";
import { FieldNotes, OptionalMark, useFormField } from "./field-frame";
import { isShown } from "./shown";

interface Choice {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

interface ChoicesProps {
  readonly name: string;
  readonly legend: string;
  readonly hint?: ReactNode;
  readonly optional?: boolean | undefined;
  readonly legendHidden?: boolean | undefined;
  /** Beside each other, for two or three short answers. */
  readonly across?: boolean | undefined;
  readonly options: readonly Choice[];
}

/** One of a few. */
export function RadioGroup(props: ChoicesProps) {
  return <Choices type="radio" {...props} />;
}

/** Any of a few. */
export function Checkboxes(props: ChoicesProps) {
  return <Choices type="checkbox" {...props} />;
}

interface CheckboxProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

/** One statement to agree with. Its value is "on". */
export function Checkbox({ name, label, hint }: CheckboxProps) {
  const { field, attributes } = useFormField(name, hint, true);
  return (
    <div className="field" data-invalid={field.errors !== undefined}>
      <FieldNotes field={field} hint={undefined} />
      <div className="choice">
        <input
          key={field.key}
          {...attributes}
          type="checkbox"
          value="on"
          defaultChecked={field.initialValue === "on"}
        />
        <label htmlFor={field.id}>{label}</label>
        {isShown(hint) && (
          <span className="choice-hint" id={field.descriptionId}>
            {hint}
          </span>
        )}
      </div>
    </div>
  );
}

function Choices({
  type,
  name,
  legend,
  hint,
  optional = false,
  legendHidden,
  across,
  options,
}: ChoicesProps & { readonly type: "radio" | "checkbox" }) {
  const { field, attributes } = useFormField(name, hint, optional);
  const chosen = field.defaultOptions ?? [];

  return (
    <fieldset
      className="field"
      data-invalid={field.errors !== undefined}
      role={type === "radio" ? "radiogroup" : undefined}
      aria-describedby={attributes["aria-describedby"]}
      aria-required={type === "radio" && !optional ? true : undefined}
      aria-invalid={type === "radio" ? attributes["aria-invalid"] : undefined}
    >
      <legend className={legendHidden === true ? "visually-hidden" : "field-label"}>
        {legend}
        {optional && <OptionalMark />}
      </legend>
      <FieldNotes field={field} hint={hint} />
      <div className="choices" data-across={across}>
        {options.map((option, place) => {
          const id = place === 0 ? field.id : `${field.id}-${option.value}`; // The summary links to the first.
          return (
            <div className="choice" key={`${field.key ?? ""}${option.value}`}>
              <input
                id={id}
                name={field.name}
                type={type}
                value={option.value}
                defaultChecked={chosen.includes(option.value)}
                aria-describedby={isShown(option.hint) ? `${id}-hint` : undefined}
              />
              <label htmlFor={id}>{option.label}</label>
              {isShown(option.hint) && (
                <span className="choice-hint" id={`${id}-hint`}>
                  {option.hint}
                </span>
              )}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
