"use client";

import { Checkbox } from "@/ui/choices";
import { HiddenField } from "@/ui/hidden-field";
import { SelectField } from "@/ui/select-field";
import { NumberField, TextField } from "@/ui/text-field";
import type { LineWords, VolumeWords } from "./volume-draft";

type Props = {
  /** The path of the volumes in the form: "answers[0].volumes". */
  readonly name: string;
  readonly words: VolumeWords;
};

/** What a country needs of each line of a lot. That a line may stay blank is said once, above all lots. */
export function VolumeFields({ name, words }: Props) {
  return words.lines.map((line, index) => (
    <LineFields key={line.line} name={`${name}[${index}]`} line={line} words={words} />
  ));
}

type LineProps = { readonly name: string; readonly line: LineWords; readonly words: VolumeWords };

function LineFields({ name, line, words }: LineProps) {
  return (
    <fieldset className="grid gap-y-2 [&_.field-optional]:hidden">
      <legend className="mb-1">
        <span className="font-medium">{line.name}</span> <span className="quiet">{line.rest}</span>
      </legend>
      <HiddenField name={`${name}.line`} value={line.line} />
      <div className="grid items-end gap-x-4 gap-y-2 sm:grid-cols-[minmax(0,11rem)_minmax(0,16rem)_minmax(0,9rem)_auto]">
        <NumberField name={`${name}.quantity`} label={words.quantity} optional />
        <SelectField name={`${name}.in`} label={words.countedIn} options={line.countedIn} />
        <NumberField name={`${name}.months`} label={words.months} unit={words.monthsUnit} />
        <Checkbox name={`${name}.unknown`} label={words.unknown} />
      </div>
      <div className="grid items-end gap-x-4 gap-y-2 sm:grid-cols-[minmax(0,28rem)_minmax(0,12rem)]">
        <TextField name={`${name}.origin`} label={words.origin} optional />
        <SelectField
          name={`${name}.confidence`}
          label={words.confidence}
          blank={words.notSaid}
          options={words.confidences}
          optional
        />
      </div>
      {line.note !== "" && <p className="quiet">{line.note}</p>}
    </fieldset>
  );
}
