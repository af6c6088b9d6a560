import { identifier, type CriterionId, type QuestionId } from "../definitions/identifiers";
import type {
  AnswerForm,
  AwardCriteria,
  Criterion,
  CriterionKind,
  CriterionQuestion,
  PriceMethod,
} from "./award-criteria";
import { present, replacement, replacing, type BeforeAndAfter } from "./before-and-after";
import { appliedEntries, differenceOfEntries, type Entry } from "./entries-difference";
import { differenceOfWords, wordOf, type WordsDifference } from "./words-difference";

const CRITERION_WORDS = ["name", "description"] as const;
const QUESTION_WORDS = ["text", "evidence"] as const;

export type QuestionDifference = Entry<{
  /** Of the later text where it is in both. */
  readonly name: string;
  readonly words: WordsDifference<(typeof QUESTION_WORDS)[number]>;
  readonly answer: BeforeAndAfter<AnswerForm> | null;
}>;

export type CriterionDifference = Entry<{
  /** Of the later text where it is in both. */
  readonly name: string;
  readonly words: WordsDifference<(typeof CRITERION_WORDS)[number]>;
  readonly kind: BeforeAndAfter<CriterionKind> | null;
  readonly weight: BeforeAndAfter<string> | null;
  readonly pointsMax: BeforeAndAfter<number> | null;
  readonly questions: readonly QuestionDifference[];
}>;

export type CriteriaDifference = {
  /** A part that had none now has criteria of its own, or has them no more. */
  readonly change: "added" | "removed" | "changed";
  readonly method: BeforeAndAfter<PriceMethod> | null;
  readonly words: WordsDifference<"tieRule">;
  readonly criteria: readonly CriterionDifference[];
};

/** Null where they are the same. */
export function differenceOfCriteria(
  before: AwardCriteria | undefined,
  after: AwardCriteria | undefined,
): CriteriaDifference | null {
  const method = replacement(before?.method, after?.method);
  const words = differenceOfWords(["tieRule"], before, after);
  const criteria = differenceOfEntries(before?.criteria ?? [], after?.criteria ?? [], CRITERIA);
  if (method === null && words.length + criteria.length === 0) return null;
  return {
    change: before === undefined ? "added" : after === undefined ? "removed" : "changed",
    ...{ method, words, criteria },
  };
}

export function appliedCriteria(
  before: AwardCriteria | undefined,
  difference: CriteriaDifference | null,
): AwardCriteria | undefined {
  if (difference === null) return before;
  if (difference.change === "removed") return undefined;
  return {
    method: present(replacing(before?.method, difference.method), "method"),
    tieRule: wordOf("tieRule", before, difference.words),
    criteria: appliedEntries(before?.criteria ?? [], difference.criteria, {
      idOf: ({ id }) => id,
      apply: appliedCriterion,
    }),
  };
}

const CRITERIA = {
  idOf: ({ id }: Criterion) => id,
  compare: (before: Criterion | undefined, after: Criterion | undefined) => ({
    name: present(after ?? before, "criterion").name,
    words: differenceOfWords(CRITERION_WORDS, before, after),
    kind: replacement(before?.kind, after?.kind),
    weight: replacement(before?.weight, after?.weight),
    pointsMax: replacement(before?.pointsMax, after?.pointsMax),
    questions: differenceOfEntries(before?.questions ?? [], after?.questions ?? [], QUESTIONS),
  }),
  isChanged: ({ words, kind, weight, pointsMax, questions }: Omit<CriterionDifference, "id" | "change" | "stands">) =>
    words.length + questions.length > 0 || kind !== null || weight !== null || pointsMax !== null,
};

const QUESTIONS = {
  idOf: ({ id }: CriterionQuestion) => id,
  compare: (before: CriterionQuestion | undefined, after: CriterionQuestion | undefined) => ({
    name: present(after ?? before, "question").text,
    words: differenceOfWords(QUESTION_WORDS, before, after),
    answer: replacement(before?.answer, after?.answer),
  }),
  isChanged: ({ words, answer }: Omit<QuestionDifference, "id" | "change" | "stands">) =>
    words.length > 0 || answer !== null,
};

function appliedCriterion(before: Criterion | undefined, entry: CriterionDifference): Criterion {
  return {
    id: before?.id ?? identifier<CriterionId>(entry.id),
    kind: present(replacing(before?.kind, entry.kind), "kind"),
    name: wordOf("name", before, entry.words),
    weight: present(replacing(before?.weight, entry.weight), "weight"),
    description: wordOf("description", before, entry.words),
    pointsMax: present(replacing(before?.pointsMax, entry.pointsMax), "points"),
    questions: appliedEntries(before?.questions ?? [], entry.questions, {
      idOf: ({ id }) => id,
      apply: appliedQuestion,
    }),
  };
}

function appliedQuestion(before: CriterionQuestion | undefined, entry: QuestionDifference): CriterionQuestion {
  return {
    id: before?.id ?? identifier<QuestionId>(entry.id),
    text: wordOf("text", before, entry.words),
    answer: present(replacing(before?.answer, entry.answer), "answer"),
    evidence: wordOf("evidence", before, entry.words),
  };
}
