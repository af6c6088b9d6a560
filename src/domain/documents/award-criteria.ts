import type { CriterionId, QuestionId, TenderId } from "../definitions/identifiers";
import type { Quantity } from "../definitions/quantity";
import type { CalendarDay } from "../definitions/time";
import type { PartId } from "./clause";

/** What a criterion is about. eForms knows price, cost and quality; the last three of these are its quality. */
export const CRITERION_KINDS = ["price", "security-of-supply", "environment", "own"] as const;
export type CriterionKind = (typeof CRITERION_KINDS)[number];

/** How bidders answer, and how an answer is given points. */
export type AnswerForm =
  | { readonly of: "yes-no"; readonly pointsForYes: string }
  | { readonly of: "choice"; readonly choices: readonly { readonly text: string; readonly points: string }[] }
  | {
      readonly of: "number";
      readonly unit: string;
      /** Where no points are given, and where all are; between them points rise evenly. Decimals as text. */
      readonly noneAt: Quantity;
      readonly allAt: Quantity;
    }
  | { readonly of: "date"; readonly allBy: CalendarDay; readonly noneFrom: CalendarDay }
  | { readonly of: "plan"; readonly milestone: string; readonly points: string };

export const ANSWER_FORMS = [
  "yes-no",
  "choice",
  "number",
  "date",
  "plan",
] as const satisfies readonly AnswerForm["of"][];

export type CriterionQuestion = {
  readonly id: QuestionId;
  readonly text: string;
  readonly answer: AnswerForm;
  /** What shows that the answer is true. */
  readonly evidence: string;
};

/** `weight` in per cent, a decimal as text with at most two places; the weights of a set add up to 100. */
export type Criterion = {
  readonly id: CriterionId;
  readonly kind: CriterionKind;
  readonly name: string;
  readonly weight: string;
  readonly description: string;
  /** Points from zero to this, a whole number. */
  readonly pointsMax: number;
  readonly questions: readonly CriterionQuestion[];
};

/** How price becomes points. Source: directive-2014-24-art-67. */
export const PRICE_METHODS = ["linear", "proportional", "price-alone"] as const;
export type PriceMethod = (typeof PRICE_METHODS)[number];

/** The award criteria of a part: those of the common part hold for each lot that has none of its own. */
export type AwardCriteria = {
  readonly method: PriceMethod;
  /** What decides between equal tenders, published beforehand. */
  readonly tieRule: string;
  readonly criteria: readonly Criterion[];
};

/** The set of a part as it was last saved; null where the part has none, or no longer. */
export type SavedCriteria = {
  readonly part: PartId;
  readonly n: number;
  readonly criteria: AwardCriteria | null;
};

export type CriteriaSet = {
  readonly type: "CriteriaSet";
  readonly version: 1;
  readonly tender: TenderId;
  readonly part: PartId;
  readonly n: number;
  readonly criteria: AwardCriteria;
};

/** The lot goes back to the common criteria. */
export type CriteriaRemoved = {
  readonly type: "CriteriaRemoved";
  readonly version: 1;
  readonly tender: TenderId;
  readonly part: PartId;
  readonly n: number;
};
