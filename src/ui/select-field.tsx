"use client";

import { FieldFrame, type FieldProps, useFormField } from "./field-frame";

interface SelectFieldProps extends FieldProps {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** The first, empty choice. Without it the first option is chosen from the start. */
  readonly blank?: string | undefined;
}

/** One of many. Up to six choices are better shown as a RadioGroup. */
export function SelectField({ options, blank, ...props }: SelectFieldProps) {
  const { field, attributes } = useFormField(props.name, props.hint, props.optional);
  return (
    <FieldFrame field={field} {...props}>
      <div className="field-select">
        <select key={field.key} {...attributes} defaultValue={field.defaultValue}>
          {blank !== undefined && <option value="">{blank}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
    </FieldFrame>
  );
}
