import { identifier, type CriterionId, type QuestionId } from "@/domain/definitions/identifiers";
import type { AwardCriteria, Criterion, CriterionKind, CriterionQuestion } from "@/domain/documents/award-criteria";

export function aCriterion(kind: CriterionKind, weight: string, details: Partial<Criterion> = {}): Criterion {
  return {
    id: identifier<CriterionId>(`criterion-${kind}`),
    kind,
    name: NAMES[kind],
    weight,
    description: "",
    pointsMax: 10,
    questions: [],
    ...details,
  };
}

const NAMES: Readonly<Record<CriterionKind, string>> = {
  price: "Price",
  "security-of-supply": "Security of supply",
  environment: "Environment",
  own: "Ease of use",
};

/** A question that can be answered with yes or no. */
export function aQuestion(details: Partial<CriterionQuestion> = {}): CriterionQuestion {
  return {
    id: identifier<QuestionId>("question"),
    text: "Are two manufacturers of the active substance approved?",
    answer: { of: "yes-no", pointsForYes: "10" },
    evidence: "Extract of the marketing authorisation.",
    ...details,
  };
}

/** Price, security of supply and environment, in this order and with these weights. Illustrative. */
export function someCriteria(
  [price, supply, environment]: readonly [string, string, string] = ["40", "30", "30"],
  details: Partial<AwardCriteria> = {},
): AwardCriteria {
  return {
    method: "linear",
    tieRule: "The tender with the lower price.",
    criteria: [
      aCriterion("price", price),
      aCriterion("security-of-supply", supply),
      aCriterion("environment", environment),
    ],
    ...details,
  };
}
