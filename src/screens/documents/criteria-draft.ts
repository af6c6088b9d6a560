import type { AnswerForm, AwardCriteria } from "@/domain/documents/award-criteria";
import type { Draft } from "@/ui/form-draft";
import { asTyped } from "@/use-cases/typed-number";

/** What a new criterion holds. */
export const BLANK_CRITERION = {
  kind: "own",
  name: "",
  weight: "",
  pointsMax: "10",
  description: "",
  questions: [],
} as const satisfies Draft;

const ASKED = { text: "", evidence: "" } as const;
export const BLANK_CHOICE = { text: "", points: "" } as const;

/** What a new question of each form holds. */
export const BLANK_QUESTIONS = {
  "yes-no": { ...ASKED, answer: { of: "yes-no", pointsForYes: "" } },
  choice: { ...ASKED, answer: { of: "choice", choices: [BLANK_CHOICE, BLANK_CHOICE] } },
  number: { ...ASKED, answer: { of: "number", unit: "", noneAt: "", allAt: "" } },
  date: { ...ASKED, answer: { of: "date", allBy: "", noneFrom: "" } },
  plan: { ...ASKED, answer: { of: "plan", milestone: "", points: "" } },
} as const satisfies Record<AnswerForm["of"], Draft>;

/** Three criteria to begin with where there are none; their weights are the officer's to say. */
export const FIRST_CRITERIA = [
  { ...BLANK_CRITERION, kind: "price", name: "Price" },
  { ...BLANK_CRITERION, kind: "security-of-supply", name: "Security of supply" },
  { ...BLANK_CRITERION, kind: "environment", name: "Environment" },
] as const satisfies readonly Draft[];

/** A set as the form holds it. A lot that takes over the common ones takes their words, and not their ids. */
export function draftOf({ method, tieRule, criteria }: AwardCriteria, keepsIds: boolean): Draft {
  return {
    method,
    tieRule,
    criteria: criteria.map(({ id, pointsMax, questions, ...said }) => ({
      ...said,
      ...(keepsIds ? { id } : {}),
      pointsMax: String(pointsMax),
      questions: questions.map(({ id: own, answer, ...asked }) => ({
        ...asked,
        ...(keepsIds ? { id: own } : {}),
        answer: answerDraft(answer),
      })),
    })),
  };
}

function answerDraft(answer: AnswerForm): Draft {
  return answer.of === "number"
    ? { ...answer, noneAt: asTyped(answer.noneAt), allAt: asTyped(answer.allAt) }
    : { ...answer };
}
