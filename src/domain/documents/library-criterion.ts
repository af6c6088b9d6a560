import {
  CRITERIA_LIBRARY,
  LIBRARY_CHOICES,
  LIBRARY_POINTS_MAX,
  type LibraryAnswer,
  type LibraryId,
} from "./criteria-library";

/** What an entry of the library says in one language. */
export type LibraryWords = {
  readonly name: string;
  readonly question: string;
  readonly evidence: string;
  readonly unit: string;
  readonly milestone: string;
  readonly choices: Readonly<Record<(typeof LIBRARY_CHOICES)[number], string>>;
};

/** An entry as the form of criteria holds it: all text, its weight and the days of a date still to be filled in. */
export function libraryCriterion(id: LibraryId, words: LibraryWords) {
  const { kind, answer } = CRITERIA_LIBRARY[id];
  return {
    kind,
    name: words.name,
    weight: "",
    description: "",
    pointsMax: String(LIBRARY_POINTS_MAX),
    questions: [{ text: words.question, evidence: words.evidence, answer: answerOf(answer, words) }],
  };
}

function answerOf(answer: LibraryAnswer, { unit, milestone, choices }: LibraryWords) {
  switch (answer.of) {
    case "choice":
      return {
        of: answer.of,
        choices: LIBRARY_CHOICES.map((key) => ({ text: choices[key], points: answer.points[key] })),
      };
    case "number":
      return { ...answer, unit };
    case "date":
      return { of: answer.of, allBy: "", noneFrom: "" };
    case "plan":
      return { ...answer, milestone };
    case "yes-no":
      return answer;
  }
}
