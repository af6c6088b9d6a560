"use client";

import { useField } from "@conform-to/react";
import { FieldList } from "@/ui/field-list";
import { FieldsBeside } from "@/ui/fields-beside";
import { TextArea } from "@/ui/text-area";
import { DateTimeField, NumberField, TextField } from "@/ui/text-field";
import { CarriedField } from "./carried-field";
import { BLANK_CHOICE, BLANK_QUESTIONS } from "./criteria-draft";
import type { CriteriaWords } from "./criteria-words";

type Props = { readonly name: string; readonly criterion: number; readonly words: CriteriaWords };

/** The questions of one criterion. Which form its answer has, a question says from the start. */
export function QuestionFields({ name, criterion, words }: Props) {
  const { legend, addChoice, addNumber, addDate, addPlan, ...said } = words.questions;
  return (
    <FieldList
      name={name}
      legend={legend.replace("{number}", String(criterion))}
      words={said}
      blank={BLANK_QUESTIONS["yes-no"]}
      others={[
        { add: addChoice, blank: BLANK_QUESTIONS.choice },
        { add: addNumber, blank: BLANK_QUESTIONS.number },
        { add: addDate, blank: BLANK_QUESTIONS.date },
        { add: addPlan, blank: BLANK_QUESTIONS.plan },
      ]}
      atMost={20}
    >
      {(question) => (
        <>
          <CarriedField name={question.name("id")} />
          <CarriedField name={question.name("answer.of")} />
          <TextArea name={question.name("text")} label={words.text} rows={2} language="en" />
          <AnswerFields name={question.name("answer")} words={words} />
          <TextField name={question.name("evidence")} label={words.evidence} hint={words.evidenceHint} optional />
        </>
      )}
    </FieldList>
  );
}

function AnswerFields({ name, words }: { readonly name: string; readonly words: CriteriaWords }) {
  const [of] = useField<string>(`${name}.of`);
  switch (of.value) {
    case "choice":
      return <ChoiceFields name={`${name}.choices`} words={words} />;
    case "number":
      return (
        <FieldsBeside>
          <TextField name={`${name}.unit`} label={words.unit} hint={words.unitHint} />
          <NumberField name={`${name}.noneAt`} label={words.noneAt} />
          <NumberField name={`${name}.allAt`} label={words.allAt} />
        </FieldsBeside>
      );
    case "date":
      return (
        <div className="flex flex-wrap gap-x-8 gap-y-4">
          <DateTimeField name={`${name}.allBy`} label={words.allBy} kind="date" zone={words.calendar} />
          <DateTimeField name={`${name}.noneFrom`} label={words.noneFrom} kind="date" zone={words.calendar} />
        </div>
      );
    case "plan":
      return (
        <FieldsBeside>
          <TextField name={`${name}.milestone`} label={words.milestone} />
          <NumberField name={`${name}.points`} label={words.points} />
        </FieldsBeside>
      );
    default:
      return <NumberField name={`${name}.pointsForYes`} label={words.pointsForYes} />;
  }
}

function ChoiceFields({ name, words }: { readonly name: string; readonly words: CriteriaWords }) {
  const { legend, ...said } = words.choices;
  return (
    <FieldList name={name} legend={legend} words={said} blank={BLANK_CHOICE} atMost={10}>
      {(choice) => (
        <FieldsBeside>
          <TextField name={choice.name("text")} label={words.answer} />
          <NumberField name={choice.name("points")} label={words.points} />
        </FieldsBeside>
      )}
    </FieldList>
  );
}
