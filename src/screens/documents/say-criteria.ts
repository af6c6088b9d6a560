import type { AnswerForm, AwardCriteria, Criterion } from "@/domain/documents/award-criteria";
import { environmentWeight, type ClimateAnswer } from "@/domain/documents/climate-check";
import { CLIMATE_RULES } from "@/domain/documents/climate-law";
import type { SaidFact } from "@/domain/documents/said-fact";
import type { Speech } from "@/messages/speak";

/** The criteria of a part as a table: each with its weight, its points and what is asked. */
export function saidCriteria({ criteria }: AwardCriteria, speech: Speech): SaidFact {
  const { say } = speech;
  return {
    shown: "table",
    caption: say("criteria.shown.caption"),
    columns: [
      { heading: say("criteria.shown.name"), isNumber: false },
      { heading: say("criteria.shown.weight"), isNumber: true },
      { heading: say("criteria.shown.points"), isNumber: true },
      { heading: say("criteria.shown.how"), isNumber: false },
    ],
    rows: criteria.map((each) => [
      each.name,
      sayWeight(each.weight, speech),
      say("criteria.shown.upTo", { max: speech.number(each.pointsMax) }),
      [each.description, ...sayQuestions(each, speech).flatMap((said) => [said.text, ...said.notes])]
        .filter((words) => words !== "")
        .join(" "),
    ]),
  };
}

/** How price becomes points, the formula in words, and what decides between equals. */
export function saidMethod(criteria: AwardCriteria, speech: Speech): SaidFact {
  const sentences = [sayMethodName(criteria, speech), sayMethod(criteria, speech), sayTieRule(criteria, speech)];
  return { shown: "words", words: sentences.join(" ") };
}

type OfLot = { readonly climate: readonly ClimateAnswer[]; readonly criteria: AwardCriteria | null };

/** How a lot meets the climate rules of the countries in it, as a table. */
export function saidClimate({ climate, criteria }: OfLot, speech: Speech): SaidFact {
  const { say } = speech;
  return {
    shown: "table",
    caption: say("criteria.climate.shownCaption"),
    columns: [
      { heading: say("criteria.climate.shownCountry"), isNumber: false },
      { heading: say("criteria.climate.answer"), isNumber: false },
      { heading: say("criteria.climate.reason"), isNumber: false },
    ],
    rows: climate.map((answer) => [
      speech.country(answer.country),
      say(`criteria.climate.way.${answer.way}`),
      sayReason(answer, criteria, speech),
    ]),
  };
}

/**
 * A weight that is high enough is its own reason. Where only the lot is at hand, which goes by the common criteria, it says
 * where the weight stands: how high it is follows from another part, and is not said twice.
 */
export function sayReason(
  { country, way, reason }: ClimateAnswer,
  criteria: AwardCriteria | null,
  speech: Speech,
): string {
  const rule = CLIMATE_RULES.find((each) => each.country === country);
  if (way !== "weight" || reason !== "" || !rule) return reason;
  const minimum = speech.quantity(rule.minimumWeight);
  if (!criteria) return speech.say("criteria.climate.byCommonWeight", { minimum });
  return speech.say("criteria.climate.byWeightReason", {
    weight: speech.quantity(environmentWeight(criteria)),
    minimum,
  });
}

export function sayWeight(weight: string, speech: Speech): string {
  return speech.say("criteria.shown.percent", { weight: speech.quantity(weight) });
}

export function sayMethodName({ method }: AwardCriteria, { say }: Speech): string {
  return `${say("criteria.shown.method")}: ${say(`criteria.method.${method}`)}.`;
}

export function sayMethod({ method, criteria }: AwardCriteria, speech: Speech): string {
  const price = criteria.find(({ kind }) => kind === "price");
  return speech.say(`criteria.methodText.${method}`, { max: speech.number(price?.pointsMax ?? 0) });
}

export function sayTieRule({ tieRule }: AwardCriteria, { say }: Speech): string {
  return `${say("criteria.tieRule")}: ${tieRule}`;
}

export type SaidQuestion = { readonly text: string; readonly notes: readonly string[] };

/** What is asked under a criterion, each question with how its answers get points and what proves them. */
export function sayQuestions({ kind, questions }: Criterion, speech: Speech): readonly SaidQuestion[] {
  const { say } = speech;
  if (kind === "price" && questions.length === 0) return [{ text: say("criteria.shown.byPrice"), notes: [] }];
  if (questions.length === 0) return [{ text: say("criteria.shown.noQuestions"), notes: [] }];
  return questions.map(({ text, answer, evidence }) => ({
    text,
    notes: [...sayAnswer(answer, speech), ...(evidence === "" ? [] : [say("criteria.shown.evidence", { evidence })])],
  }));
}

/** How an answer is given, and how it becomes points. */
export function sayAnswer(answer: AnswerForm, speech: Speech): readonly string[] {
  const { say } = speech;
  switch (answer.of) {
    case "yes-no":
      return [say("criteria.shown.yesNo", { points: Number(answer.pointsForYes) })];
    case "choice":
      return answer.choices.map(
        ({ text, points }) => `${say("criteria.shown.choice", { text, points: Number(points) })}.`,
      );
    case "number": {
      const [noneAt, allAt] = [speech.quantity(answer.noneAt), speech.quantity(answer.allAt)];
      return [say("criteria.shown.number", { noneAt, allAt, unit: answer.unit })];
    }
    case "date":
      return [say("criteria.shown.date", { allBy: speech.day(answer.allBy), noneFrom: speech.day(answer.noneFrom) })];
    case "plan":
      return [say("criteria.shown.plan", { milestone: answer.milestone, points: Number(answer.points) })];
  }
}
