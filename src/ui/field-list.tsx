"use client";

import { useField } from "@conform-to/react";
import { Fragment, type ReactNode, useEffect, useRef } from "react";
import { Button } from "./button";
import { FieldNotes } from "./field-frame";
import { asDefaultValue, type Draft } from "./form-draft";

interface Row {
  /** The path of a field in this row: `row.name("title")` is "lots[0].title". */
  readonly name: (field: string) => string;
  /** Counted from one, as people count. */
  readonly number: number;
}

interface FieldListProps {
  readonly name: string;
  readonly legend?: string | undefined;
  readonly legendHidden?: boolean | undefined;
  readonly hint?: ReactNode;
  readonly words: {
    readonly add: string;
    /** With {number}: "Remove lot {number}". */
    readonly remove: string;
    /** The heading of a row, with {number}: "Lot {number}". */
    readonly row: string;
  };
  /** What a new row holds. */
  readonly blank: Draft;
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
  readonly children: (row: Row) => ReactNode;
}

/**
 * Rows that can be added and removed, also within a row. The buttons send the form without a script and rearrange the
 * page with one; the focus goes to the new row, or to the button below the rows when one was removed.
 */
export function FieldList(props: FieldListProps) {
  const { name, legend, legendHidden, hint, words, blank, atLeast = 0, atMost = Infinity, children } = props;
  const [field, form] = useField<Record<string, unknown>[]>(name);
  const rows = field.getFieldList();
  const list = useRef<HTMLFieldSetElement>(null);
  useFocusAfterChange(list, rows.length);

  return (
    <fieldset className="field-list" ref={list} data-invalid={field.errors !== undefined}>
      {legend !== undefined && (
        <legend className={legendHidden === true ? "visually-hidden" : "field-label"}>{legend}</legend>
      )}
      <FieldNotes field={field} hint={hint} />
      {rows.map((row, index) => (
        <fieldset className="field-row" key={row.key ?? index} data-row>
          <legend className="field-row-name">{numbered(words.row, index + 1)}</legend>
          {rows.length > atLeast && (
            <Button
              className="button field-row-remove"
              tone="quiet"
              size="small"
              {...form.remove.getButtonProps({ name: field.name, index })}
              type="submit"
            >
              {numbered(words.remove, index + 1)}
            </Button>
          )}
          <Fragment>{children({ name: (key) => `${row.name}.${key}`, number: index + 1 })}</Fragment>
        </fieldset>
      ))}
      {rows.length < atMost && (
        <Button
          id={field.id}
          tone="plain"
          size="small"
          icon="plus"
          {...form.insert.getButtonProps({ name: field.name, defaultValue: asDefaultValue(blank) })}
          type="submit"
          data-add
        >
          {words.add}
        </Button>
      )}
    </fieldset>
  );
}

function numbered(words: string, number: number): string {
  return words.replace("{number}", String(number));
}

/** Moves the focus to where the change happened, since the pressed button may be gone. Not on the first drawing. */
function useFocusAfterChange(list: { readonly current: HTMLFieldSetElement | null }, count: number): void {
  const before = useRef(count);
  useEffect(() => {
    const own = list.current;
    if (own !== null && count > before.current) {
      [...own.querySelectorAll(":scope > [data-row]")]
        .at(-1)
        ?.querySelector<HTMLElement>("input, select, textarea")
        ?.focus();
    }
    if (own !== null && count < before.current) own.querySelector<HTMLElement>(":scope > [data-add]")?.focus();
    before.current = count;
  }, [list, count]);
}
