import type { RefusalOf } from "../definitions/refusal-of";
import { accepted, firstBroken, refused, type Result } from "../definitions/result";
import type { Tender } from "../tenders/tender";
import type { AwardCriteria, CriteriaRemoved, CriteriaSet, SavedCriteria } from "./award-criteria";
import { COMMON } from "./clause";
import * as criteriaRules from "./criteria-rules";
import * as rules from "./rules";

export type CriteriaRefusal =
  | RefusalOf<typeof rules.aDispatchedTextStandsStill>
  | RefusalOf<typeof criteriaRules.criteriaAreSetFromTheirLatestForm>
  | RefusalOf<typeof criteriaRules.weightsAddUpToAHundred>
  | RefusalOf<typeof criteriaRules.priceIsComparedOnce>
  | RefusalOf<typeof criteriaRules.priceAloneComparesNothingElse>
  | RefusalOf<typeof criteriaRules.eachCriterionHasANameOfItsOwn>
  | RefusalOf<typeof criteriaRules.answersStayWithinThePoints>
  | RefusalOf<typeof criteriaRules.aQuestionGivesPointsToSomeone>
  | RefusalOf<typeof criteriaRules.aChoiceOffersDifferentAnswers>
  | RefusalOf<typeof criteriaRules.aScaleHasTwoEnds>
  | RefusalOf<typeof criteriaRules.aPromiseIsShownByEvidence>
  | RefusalOf<typeof criteriaRules.onlyALotGoesBackToTheCommonCriteria>
  | RefusalOf<typeof criteriaRules.onlyOwnCriteriaAreTakenAway>;

/** The criteria of one part, as far as changing them needs it. */
export type CriteriaDraft = {
  readonly tender: Tender;
  readonly saved: SavedCriteria;
  readonly isDispatched: boolean;
};

/** The lead's officer says what bids for this part are compared by. */
export function setCriteria(
  { tender, saved, isDispatched }: CriteriaDraft,
  { basedOn, criteria }: { readonly basedOn: number; readonly criteria: AwardCriteria },
): Result<readonly [CriteriaSet], CriteriaRefusal> {
  const broken = firstBroken<CriteriaRefusal>(
    rules.aDispatchedTextStandsStill(isDispatched),
    criteriaRules.criteriaAreSetFromTheirLatestForm(saved.n, basedOn),
    criteriaRules.priceIsComparedOnce(criteria),
    criteriaRules.priceAloneComparesNothingElse(criteria),
    criteriaRules.weightsAddUpToAHundred(criteria),
    criteriaRules.eachCriterionHasANameOfItsOwn(criteria),
    criteriaRules.answersStayWithinThePoints(criteria),
    criteriaRules.aQuestionGivesPointsToSomeone(criteria),
    criteriaRules.aChoiceOffersDifferentAnswers(criteria),
    criteriaRules.aScaleHasTwoEnds(criteria),
    criteriaRules.aPromiseIsShownByEvidence(criteria),
  );
  if (broken) return refused(broken);
  return accepted([{ type: "CriteriaSet", version: 1, tender: tender.id, part: saved.part, n: saved.n + 1, criteria }]);
}

/** The lot goes back to the criteria of all lots. */
export function removeCriteria(
  { tender, saved, isDispatched }: CriteriaDraft,
  { basedOn }: { readonly basedOn: number },
): Result<readonly [CriteriaRemoved], CriteriaRefusal> {
  const broken = firstBroken<CriteriaRefusal>(
    rules.aDispatchedTextStandsStill(isDispatched),
    criteriaRules.onlyALotGoesBackToTheCommonCriteria(saved.part === COMMON),
    criteriaRules.criteriaAreSetFromTheirLatestForm(saved.n, basedOn),
    criteriaRules.onlyOwnCriteriaAreTakenAway(saved.criteria),
  );
  if (broken) return refused(broken);
  return accepted([{ type: "CriteriaRemoved", version: 1, tender: tender.id, part: saved.part, n: saved.n + 1 }]);
}
