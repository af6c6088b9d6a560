import type { AnswerForm, AwardCriteria, Criterion, CriterionQuestion } from "./award-criteria";
import { awayFromWhole, sumOfWeights, weighsAtLeast } from "./weight";

/** Whoever changes criteria has seen their latest form. Source: house-nothing-typed-is-overwritten. */
export function criteriaAreSetFromTheirLatestForm(latest: number, basedOn: number) {
  return latest === basedOn ? null : ({ rule: "criteria-are-set-from-their-latest-form" } as const);
}

/** What is weighed is the whole, neither less nor more. Source: directive-2014-24-art-67. */
export function weightsAddUpToAHundred({ criteria }: AwardCriteria) {
  const weights = criteria.map(({ weight }) => weight);
  const away = awayFromWhole(weights);
  return away
    ? ({
        rule: "weights-add-up-to-a-hundred",
        sum: sumOfWeights(weights),
        by: away.by,
        how: away.isMissing ? "missing" : "too-much",
      } as const)
    : null;
}

/** Price is always compared, and once. Source: directive-2014-24-art-67. */
export function priceIsComparedOnce({ criteria }: AwardCriteria) {
  const found = criteria.filter(({ kind }) => kind === "price").length;
  return found === 1 ? null : ({ rule: "price-is-compared-once", found } as const);
}

/** Where the lowest price wins, nothing else is given points. Source: directive-2014-24-art-67. */
export function priceAloneComparesNothingElse({ method, criteria }: AwardCriteria) {
  return method === "price-alone" && criteria.some(({ kind }) => kind !== "price")
    ? ({ rule: "price-alone-compares-nothing-else" } as const)
    : null;
}

/** A letter to a bidder names a criterion, and means one. Source: directive-2014-24-art-67. */
export function eachCriterionHasANameOfItsOwn({ criteria }: AwardCriteria) {
  const names = criteria.map(({ name }) => name.toLowerCase());
  const again = names.findIndex((name, index) => names.indexOf(name) < index);
  return again < 0 ? null : ({ rule: "each-criterion-has-a-name-of-its-own", criterion: again + 1 } as const);
}

/** Nothing gives more points than the criterion has. Source: directive-2014-24-art-67. */
export function answersStayWithinThePoints({ criteria }: AwardCriteria) {
  return firstQuestion(criteria, ({ answer }, { pointsMax }) =>
    pointsIn(answer).every((points) => weighsAtLeast(String(pointsMax), points)),
  )(({ criterion, question }) => {
    const max = criteria[criterion - 1]?.pointsMax ?? 0;
    return { rule: "answers-stay-within-the-points", criterion, question, max } as const;
  });
}

/** Somewhere in it an answer gets something, or it compares nothing. Source: directive-2014-24-art-67. */
export function aQuestionGivesPointsToSomeone({ criteria }: AwardCriteria) {
  return firstQuestion(criteria, ({ answer }) => {
    const points = pointsIn(answer);
    return points.length === 0 || points.some((each) => weighsAtLeast(each, "0.01"));
  })((place) => ({ rule: "a-question-gives-points-to-someone", ...place }) as const);
}

/** One answer to choose is no choice, and two that read alike are one. Source: directive-2014-24-art-67. */
export function aChoiceOffersDifferentAnswers({ criteria }: AwardCriteria) {
  return firstQuestion(criteria, ({ answer }) => {
    const texts = answer.of === "choice" ? answer.choices.map(({ text }) => text.toLowerCase()) : null;
    return texts === null || (texts.length >= 2 && new Set(texts).size === texts.length);
  })((place) => ({ rule: "a-choice-offers-different-answers", ...place }) as const);
}

/** Between one end and the same end nothing rises. Source: directive-2014-24-art-67. */
export function aScaleHasTwoEnds({ criteria }: AwardCriteria) {
  return firstQuestion(
    criteria,
    ({ answer }) =>
      (answer.of !== "number" || answer.noneAt !== answer.allAt) &&
      (answer.of !== "date" || answer.allBy < answer.noneFrom),
  )((place) => ({ rule: "a-scale-has-two-ends", ...place }) as const);
}

/** A promise that nobody can verify is not compared. Source: directive-2014-24-art-67. */
export function aPromiseIsShownByEvidence({ criteria }: AwardCriteria) {
  return firstQuestion(
    criteria,
    ({ answer, evidence }) => !isPromise(answer) || evidence !== "",
  )((place) => ({ rule: "a-promise-is-shown-by-evidence", ...place }) as const);
}

/** What everybody has is not taken away: a lot goes back to it. Source: house-consensus-is-bound-to-content. */
export function onlyALotGoesBackToTheCommonCriteria(isCommon: boolean) {
  return isCommon ? ({ rule: "only-a-lot-goes-back-to-the-common-criteria" } as const) : null;
}

/** What is not there is not taken away. Source: house-nothing-typed-is-overwritten. */
export function onlyOwnCriteriaAreTakenAway(own: AwardCriteria | null) {
  return own ? null : ({ rule: "only-own-criteria-are-taken-away" } as const);
}

/** A yes, a day and a plan say what will be so; a number and a choice may say it, too, but need not. */
function isPromise({ of }: AnswerForm): boolean {
  return of === "yes-no" || of === "date" || of === "plan";
}

function pointsIn(answer: AnswerForm): readonly string[] {
  switch (answer.of) {
    case "yes-no":
      return [answer.pointsForYes];
    case "choice":
      return answer.choices.map(({ points }) => points);
    case "plan":
      return [answer.points];
    case "number":
    case "date":
      return []; // all points, none, or what lies between
  }
}

/** Where a question stands, counted from one as people count: values of a refusal, and the way to its field. */
type Place = { readonly criterion: number; readonly question: number };

/** The first question with which something is wrong, made into a refusal. */
function firstQuestion(
  criteria: readonly Criterion[],
  isRight: (question: CriterionQuestion, criterion: Criterion) => boolean,
) {
  return <Reason>(refusal: (place: Place) => Reason): Reason | null => {
    const [wrong] = criteria.flatMap((criterion, at) =>
      criterion.questions.flatMap((question, index) =>
        isRight(question, criterion) ? [] : [{ criterion: at + 1, question: index + 1 }],
      ),
    );
    return wrong ? refusal(wrong) : null;
  };
}
