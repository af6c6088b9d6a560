import { FORM_SENTENCES, type FormSentence } from "@/domain/definitions/form-sentence";
import type { Problem, SheetText } from "@/domain/participation/sheet-text";
import type { Speech } from "@/messages/speak";

/** What is wrong with a cell, in a sentence that its writer understands. */
export function saySheetProblem(speech: Speech, { problem, values }: Problem): string {
  const { country } = values;
  const named = typeof country === "string" ? { ...values, country: speech.country(country) } : values;
  return sentenceOf(speech, isOfForms(problem) ? `forms.field.${problem}` : `sheet.problem.${problem}`, named);
}

/** A column as its sheet calls it, with the letter under which a spreadsheet shows it: "dk_volume (M)". */
export function columnName({ rows }: SheetText, column: number): string {
  const name = (rows[0]?.[column] ?? "").trim();
  return name === "" ? letterOf(column) : `${name} (${letterOf(column)})`;
}

/** 0 is A, 25 is Z, 26 is AA. */
function letterOf(column: number): string {
  const last = String.fromCharCode("A".charCodeAt(0) + (column % 26));
  return column < 26 ? last : letterOf(Math.floor(column / 26) - 1) + last;
}

function isOfForms(problem: Problem["problem"]): problem is FormSentence {
  return FORM_SENTENCES.some((each) => each === problem);
}

/** Safe because both lists of names have a sentence each, which `satisfies` holds in src/messages. */
function sentenceOf(speech: Speech, key: string, values: Problem["values"]): string {
  const say = speech.say as unknown as (key: string, values: Problem["values"]) => string;
  return say(key, values);
}
