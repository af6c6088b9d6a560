"use client";

import { useField, useFormMetadata } from "@conform-to/react";
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
    /** Where the order of the rows says something, with {number}: "Move lot {number} up". */
    readonly up?: string | undefined;
    readonly down?: string | undefined;
  };
  /** What a new row holds. */
  readonly blank: Draft;
  /** Where rows are of several kinds: what a row of each further kind holds. */
  readonly others?: readonly { readonly add: string; readonly blank: Draft }[] | undefined;
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
  readonly children: (row: Row) => ReactNode;
}

/**
 * Rows that can be added and removed, also within a row. The buttons send the form without a script and rearrange the
 * page with one; the focus goes to the new row, or to the button below the rows when one was removed.
 */
export function FieldList(props: FieldListProps) {
  const { name, legend, legendHidden, hint, words, blank, others = [] } = props;
  const { atLeast = 0, atMost = Infinity, children } = props;
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
          <div className="field-row-remove">
            {words.up !== undefined && index > 0 && (
              <MoveRow name={field.name} from={index} to={index - 1} words={words.up} />
            )}
            {words.down !== undefined && index < rows.length - 1 && (
              <MoveRow name={field.name} from={index} to={index + 1} words={words.down} />
            )}
            {rows.length > atLeast && (
              <Button
                tone="quiet"
                size="small"
                {...form.remove.getButtonProps({ name: field.name, index })}
                type="submit"
              >
                {numbered(words.remove, index + 1)}
              </Button>
            )}
          </div>
          <Fragment>{children({ name: (key) => `${row.name}.${key}`, number: index + 1 })}</Fragment>
        </fieldset>
      ))}
      {rows.length < atMost && (
        <div className="actions" data-adding>
          {[{ add: words.add, blank }, ...others].map(({ add, blank: row }, place) => (
            <Button
              key={add}
              id={place === 0 ? field.id : undefined}
              tone="plain"
              size="small"
              icon="plus"
              {...form.insert.getButtonProps({ name: field.name, defaultValue: asDefaultValue(row) })}
              type="submit"
              data-add
            >
              {add}
            </Button>
          ))}
        </div>
      )}
    </fieldset>
  );
}

type MoveProps = { readonly name: string; readonly from: number; readonly to: number; readonly words: string };

/** One place up or down: a sign to see, and the whole sentence to hear. */
function MoveRow({ name, from, to, words }: MoveProps) {
  const form = useFormMetadata();
  return (
    <Button
      tone="quiet"
      size="small"
      icon={to < from ? "ascending" : "descending"}
      {...form.reorder.getButtonProps({ name, from, to })}
      type="submit"
      aria-label={numbered(words, from + 1)}
    />
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
    if (own !== null && count < before.current)
      own.querySelector<HTMLElement>(":scope > [data-adding] > [data-add]")?.focus();
    before.current = count;
  }, [list, count]);
}
