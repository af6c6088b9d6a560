"use client";

import { FieldList } from "@/ui/field-list";
import { SelectField } from "@/ui/select-field";
import { DateTimeField, NumberField, TextField } from "@/ui/text-field";

type Props = {
  readonly name: string;
  readonly currencies: readonly { readonly value: string; readonly label: string }[];
  readonly words: {
    readonly legend: string;
    readonly hint: string;
    /** Before a currency is chosen. */
    readonly blank: string;
    readonly add: string;
    readonly remove: string;
    readonly row: string;
    readonly from: string;
    readonly rate: string;
    readonly on: string;
    readonly source: string;
  };
};

const BLANK = { from: "", rate: "", on: "", source: "" } as const;

/** A rate for each further currency, with its day and where it was found. */
export function MandateRates({ name, currencies, words }: Props) {
  return (
    <FieldList
      name={name}
      legend={words.legend}
      hint={words.hint}
      words={words}
      blank={BLANK}
      atMost={currencies.length - 1}
    >
      {(row) => (
        <>
          <div className="flex flex-wrap items-end gap-x-6 gap-y-4">
            <SelectField name={row.name("from")} label={words.from} blank={words.blank} options={currencies} />
            <NumberField name={row.name("rate")} label={words.rate} />
          </div>
          <div className="flex flex-wrap items-end gap-x-6 gap-y-4">
            <DateTimeField name={row.name("on")} kind="date" label={words.on} zone="" />
            <TextField name={row.name("source")} label={words.source} size="medium" />
          </div>
        </>
      )}
    </FieldList>
  );
}
