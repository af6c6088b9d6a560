"use client";

import type { ReactNode } from "react";
import type { Draft } from "@/ui/form-draft";
import { RadioGroup } from "@/ui/choices";
import { FieldList } from "@/ui/field-list";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { SelectField } from "@/ui/select-field";
import { SubmitButton } from "@/ui/submit-button";
import { TextArea } from "@/ui/text-area";
import { NumberField, TextField } from "@/ui/text-field";
import type { Act } from "./act";
import { CarriedField } from "./carried-field";
import { BLANK_CRITERION } from "./criteria-draft";
import { CriteriaLibrary, type LibraryGroup } from "./criteria-library";
import type { CriteriaWords } from "./criteria-words";
import { QuestionFields } from "./question-fields";
import { SavedCriteria } from "./saved-criteria";
import { SumOfWeights } from "./sum-of-weights";

type Props = {
  readonly tender: string;
  readonly part: string;
  readonly draft: Draft;
  readonly setting: Act;
  readonly library: LibraryGroup;
  readonly words: CriteriaWords;
  /** The criteria as they are saved; null where there are none. */
  readonly saved: ReactNode;
};

/** What bids for a part are compared by: criteria in their order, each with its weight and its questions. */
export function CriteriaForm({ tender, part, draft, setting, library, words, saved }: Props) {
  return (
    <ActForm id="criteria-set" {...setting} defaultValue={draft}>
      <HiddenField name="tender" value={tender} />
      <HiddenField name="part" value={part} />
      <CarriedField name="basedOn" />
      {saved !== null && <SavedCriteria title={words.asSaved}>{saved}</SavedCriteria>}
      <FieldList
        name="criteria"
        legend={words.list}
        legendHidden
        words={words.criteria}
        blank={BLANK_CRITERION}
        atMost={20}
      >
        {(criterion) => <CriterionFields name={criterion.name} number={criterion.number} words={words} />}
      </FieldList>
      <CriteriaLibrary library={library} />
      <SumOfWeights words={words.sum} />
      <RadioGroup name="method" legend={words.method} options={words.methods} />
      <TextArea name="tieRule" label={words.tieRule} hint={words.tieRuleHint} rows={3} language="en" />
      <div>
        <SubmitButton pendingWords={words.saving}>{words.save}</SubmitButton>
      </div>
    </ActForm>
  );
}

type CriterionProps = {
  readonly name: (field: string) => string;
  readonly number: number;
  readonly words: CriteriaWords;
};

function CriterionFields({ name, number, words }: CriterionProps) {
  return (
    <div className="@container grid gap-4">
      <CarriedField name={name("id")} />
      <div className="grid grid-cols-2 items-end gap-x-4 gap-y-3 @2xl:grid-cols-12">
        <div className="col-span-2 @2xl:col-span-5">
          <TextField name={name("name")} label={words.name} autoComplete="off" />
        </div>
        <div className="col-span-2 @2xl:col-span-3">
          <SelectField name={name("kind")} label={words.kind} options={words.kinds} />
        </div>
        <div className="@2xl:col-span-2">
          <NumberField name={name("weight")} label={words.weight} unit="%" />
        </div>
        <div className="@2xl:col-span-2">
          <NumberField name={name("pointsMax")} label={words.pointsMax} />
        </div>
      </div>
      <TextArea
        name={name("description")}
        label={words.description}
        hint={number === 1 && words.descriptionHint}
        optional
        rows={2}
        language="en"
      />
      <QuestionFields name={name("questions")} criterion={number} words={words} />
    </div>
  );
}
