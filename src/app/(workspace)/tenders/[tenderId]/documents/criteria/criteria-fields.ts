import { z } from "zod";
import type { AnyRefusal } from "@/domain/refusals";
import { AnswerClimateInput, LotToAnswerInput } from "@/use-cases/documents/criteria-inputs";
import { says } from "@/use-cases/plain-text";

/** At which field of the form a rule's no is shown: it says which criterion and question, counted from one. */
export function fieldOfCriteria(refusal: AnyRefusal): string | undefined {
  switch (refusal.rule) {
    case "weights-add-up-to-a-hundred":
      return "sum";
    case "price-alone-compares-nothing-else":
      return "method";
    case "price-is-compared-once":
      return "criteria";
    case "each-criterion-has-a-name-of-its-own":
      return `criteria[${refusal.criterion - 1}].name`;
    case "a-promise-is-shown-by-evidence":
      return `${questionOf(refusal)}.evidence`;
    case "answers-stay-within-the-points":
    case "a-question-gives-points-to-someone":
    case "a-choice-offers-different-answers":
    case "a-scale-has-two-ends":
      return `${questionOf(refusal)}.text`;
    default:
      return undefined;
  }
}

function questionOf({ criterion, question }: { readonly criterion: number; readonly question: number }): string {
  return `criteria[${criterion - 1}].questions[${question - 1}]`;
}

/** A tick says which lot, and which answer its writer had seen: "0197… 3". */
const Tick = z
  .string()
  .transform((tick) => ({ lot: tick.split(" ")[0] ?? "", basedOn: tick.split(" ")[1] ?? "" }))
  .pipe(LotToAnswerInput);

export const ClimateTicks = AnswerClimateInput.extend({
  lots: z.array(Tick).min(1, says("too-few")).max(1000).readonly(),
});
