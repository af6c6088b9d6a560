"use client";

import { useField } from "@conform-to/react";
import { Button } from "./button";
import { asDefaultValue, type Draft } from "./form-draft";

type Props = {
  /** The list that the row is added to, at its end. */
  readonly list: string;
  readonly row: Draft;
  readonly words: string;
};

/** Adds a row that is filled in already. It sends the form without a script, and changes the page with one. */
export function InsertRow({ list, row, words }: Props) {
  const [field, form] = useField<Record<string, unknown>[]>(list);
  return (
    <Button
      tone="plain"
      size="small"
      icon="plus"
      {...form.insert.getButtonProps({ name: field.name, defaultValue: asDefaultValue(row) })}
      type="submit"
    >
      {words}
    </Button>
  );
}
