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
      <RadioGroup name={`${name}.stance`} legend={words.stance} across options={words.stances} />
      <div className="grid gap-4 group-has-[[value=out]:checked]/answer:hidden">
        {words.lines.map((line, index) => (
          <LineAnswer key={line.line} name={`${name}.volumes[${index}]`} line={line} words={words} />
        ))}
      </div>
    </div>
  );
}

type LineProps = {
  readonly name: string;
  readonly line: LotWords["lines"][number];
  readonly words: LotWords;
};

/** That a line may stay blank is said once, above all lots. */
function LineAnswer({ name, line, words }: LineProps) {
  return (
    <fieldset className="[&_.field-optional]:hidden">
      <legend className="mb-1">
        <span className="font-medium">{line.name}</span> <span className="quiet">{line.rest}</span>
      </legend>
      <HiddenField name={`${name}.line`} value={line.line} />
      <div className="grid items-end gap-x-4 gap-y-2 sm:grid-cols-[minmax(0,23rem)_minmax(0,1fr)]">
        <NumberField name={`${name}.quantity`} label={words.quantity} unit={line.unit} optional />
        <TextField name={`${name}.origin`} label={words.origin} optional />
      </div>
    </fieldset>
  );
}
