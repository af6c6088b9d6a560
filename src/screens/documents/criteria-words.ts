import { CRITERION_KINDS, PRICE_METHODS } from "@/domain/documents/award-criteria";
import type { Speech } from "@/messages/speak";

export type CriteriaWords = ReturnType<typeof criteriaWords>;

/** Stands where the form puts the number of a row. */
const NUMBER = { number: "{number}" };
const BY = { by: "{by}" };

/** Everything that the form of criteria says, for the part of it that lives in the browser. */
export function criteriaWords(speech: Speech) {
  const { say } = speech;
  return {
    kinds: CRITERION_KINDS.map((value) => ({ value, label: say(`criteria.kind.${value}`) })),
    methods: PRICE_METHODS.map((value) => ({
      value,
      label: say(`criteria.method.${value}`),
      hint: say(`criteria.methodText.${value}`, { max: speech.number(10) }),
    })),
    criteria: {
      add: say("criteria.edit.addCriterion"),
      remove: say("criteria.edit.removeCriterion", NUMBER),
      row: say("criteria.edit.criterion", NUMBER),
      up: say("criteria.edit.up", NUMBER),
      down: say("criteria.edit.down", NUMBER),
    },
    questions: {
      legend: say("criteria.edit.questions", NUMBER),
      add: say("criteria.edit.addYesNo"),
      addChoice: say("criteria.edit.addChoice"),
      addNumber: say("criteria.edit.addNumber"),
      addDate: say("criteria.edit.addDate"),
      addPlan: say("criteria.edit.addPlan"),
      remove: say("criteria.edit.removeQuestion", NUMBER),
      row: say("criteria.edit.question", NUMBER),
    },
    choices: {
      legend: say("criteria.edit.choices"),
      add: say("criteria.edit.addAnswer"),
      remove: say("criteria.edit.removeAnswer", NUMBER),
      row: say("criteria.edit.choice", NUMBER),
    },
    sum: {
      is: say("criteria.edit.sum", { sum: "{sum}" }),
      right: say("criteria.edit.sumRight"),
      missing: say("criteria.edit.sumMissing", BY),
      tooMuch: say("criteria.edit.sumTooMuch", BY),
      unknown: say("criteria.edit.sumUnknown"),
      later: say("criteria.edit.sumLater"),
      /** What stands before the fraction of a number. */
      separator: speech.quantity("0.5").charAt(1),
    },
    asSaved: say("criteria.edit.asSaved"),
    list: say("criteria.edit.criteria"),
    method: say("criteria.edit.method"),
    tieRule: say("criteria.edit.tieRule"),
    tieRuleHint: say("criteria.edit.tieRuleHint"),
    kind: say("criteria.edit.kind"),
    name: say("criteria.edit.name"),
    weight: say("criteria.edit.weight"),
    pointsMax: say("criteria.edit.pointsMax"),
    description: say("criteria.edit.description"),
    descriptionHint: say("criteria.edit.descriptionHint"),
    text: say("criteria.edit.text"),
    evidence: say("criteria.edit.evidence"),
    evidenceHint: say("criteria.edit.evidenceHint"),
    pointsForYes: say("criteria.edit.pointsForYes"),
    answer: say("criteria.edit.answer"),
    points: say("criteria.edit.points"),
    unit: say("criteria.edit.unit"),
    unitHint: say("criteria.edit.unitHint"),
    noneAt: say("criteria.edit.noneAt"),
    allAt: say("criteria.edit.allAt"),
    allBy: say("criteria.edit.allBy"),
    noneFrom: say("criteria.edit.noneFrom"),
    calendar: say("criteria.edit.calendar"),
    milestone: say("criteria.edit.milestone"),
    save: say("criteria.edit.save"),
    saving: say("criteria.edit.saving"),
  };
}
