import type { CriterionId, QuestionId } from "../definitions/identifiers";
import type { AwardCriteria, Criterion, CriterionQuestion } from "./award-criteria";

type Typed<Value extends { readonly id: string }> = Omit<Value, "id"> & { readonly id?: Value["id"] | undefined };
type TypedCriterion = Typed<Omit<Criterion, "questions">> & { readonly questions: readonly Typed<CriterionQuestion>[] };

/** Criteria as somebody typed them: what was there before says which it is, what is new has no id yet. */
export type TypedCriteria = Omit<AwardCriteria, "criteria"> & { readonly criteria: readonly TypedCriterion[] };

/**
 * Each criterion and question under an id of its own. One that was there keeps its id, so that a difference
 * shows it as changed; an id that is not of this set, or is named twice, is answered with a new one.
 */
export function identified(
  { method, tieRule, criteria }: TypedCriteria,
  saved: AwardCriteria | null,
  mint: () => string,
): AwardCriteria {
  const before = saved?.criteria ?? [];
  const criterionId = oneIdEach<CriterionId>(
    before.map(({ id }) => id),
    mint,
  );
  const questionId = oneIdEach<QuestionId>(
    before.flatMap(({ questions }) => questions.map(({ id }) => id)),
    mint,
  );
  return {
    method,
    tieRule,
    criteria: criteria.map(({ id, questions, ...criterion }) => ({
      ...criterion,
      id: criterionId(id),
      questions: questions.map(({ id: own, ...question }) => ({ ...question, id: questionId(own) })),
    })),
  };
}

function oneIdEach<Id extends string>(known: readonly Id[], mint: () => string): (asked: Id | undefined) => Id {
  const free = new Set<Id>(known);
  return (asked) => (asked !== undefined && free.delete(asked) ? asked : minted<Id>(mint));
}

/** A new id becomes one of the kind that is needed. */
function minted<Id extends string>(mint: () => string): Id {
  return mint() as Id;
}
