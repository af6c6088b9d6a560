"use client";

import { RadioGroup } from "@/ui/choices";
import { HiddenField } from "@/ui/hidden-field";
import { DateTimeField } from "@/ui/text-field";
import type { LotWords } from "./answers-of";
import { VolumeFields } from "./volume-fields";

type Props = {
  /** The path of the answer in the form: "answers[0]". */
  readonly name: string;
  readonly lot: string;
  readonly words: LotWords;
};

/** A country's answer for one lot. What comes with a choice, and only with it, is unfolded by it, without a script. */
export function LotAnswer({ name, lot, words }: Props) {
  return (
    <div className="group/answer grid gap-4 border-t border-line pt-4">
      <HiddenField name={`${name}.lot`} value={lot} />
      <RadioGroup name={`${name}.stance`} legend={words.stance} hint={words.standing} across options={words.stances} />
      <div className="hidden group-has-[[value=needs-mandate]:checked]/answer:block">
        <DateTimeField name={`${name}.by`} label={words.by} hint={words.byHint} kind="date" zone={words.zone} />
      </div>
      <div className="hidden gap-6 group-has-[[value=in]:checked]/answer:grid">
        <VolumeFields name={`${name}.volumes`} words={words.volumes} />
      </div>
    </div>
  );
}
