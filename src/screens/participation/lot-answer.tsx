"use client";

import { RadioGroup } from "@/ui/choices";
import { HiddenField } from "@/ui/hidden-field";
import { NumberField, TextField } from "@/ui/text-field";
import type { LotWords } from "./answers-of";

type Props = {
  /** The path of the answer in the form: "answers[0]". */
  readonly name: string;
  readonly lot: string;
  readonly words: LotWords;
};

/** A country's answer for one lot: in or out, and the volumes that come with in. Out folds them away, without a script. */
export function LotAnswer({ name, lot, words }: Props) {
  return (
    <div className="group/answer grid gap-4 border-t border-line pt-4">
      <HiddenField name={`${name}.lot`} value={lot} />
      <RadioGroup
        name={`${name}.stance`}
        legend={words.stance}
        across
        optional
        options={[
          { value: "in", label: words.in },
          { value: "out", label: words.out },
        ]}
      />
      <div className="grid gap-4 group-has-[[value=out]:checked]/answer:hidden">
        <p className="quiet">{words.blank}</p>
        {words.lines.map(({ line, name: product, unit }, index) => {
          const path = `${name}.volumes[${index}]`;
          return (
            <fieldset key={line} className="grid items-end gap-x-4 gap-y-2 sm:grid-cols-2">
              <legend className="mb-1 font-medium">{product}</legend>
              <HiddenField name={`${path}.line`} value={line} />
              <NumberField name={`${path}.quantity`} label={words.quantity} unit={unit} optional />
              <TextField name={`${path}.origin`} label={words.origin} hint={index === 0 && words.originHint} optional />
            </fieldset>
          );
        })}
      </div>
    </div>
  );
}
