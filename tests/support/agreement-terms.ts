import type { AnnexTerms } from "@/domain/agreement/annex-terms";
import { TASKS, type Bearer, type StandingTerms, type Task } from "@/domain/agreement/standing-terms";
import { storedCountry } from "@/domain/definitions/country";
import { organisationOf } from "./actors";

/** Terms that break no rule: the second round is open to going on, and a clarifying answer may be met with silence. */
export function standingTerms(codes: readonly string[], details: Partial<StandingTerms> = {}): StandingTerms {
  return {
    name: "Joint tenders of medicines",
    parties: codes.map(organisationOf),
    route: "agreement",
    tasks: tasksOf((task) => (task === "evaluate" || task === "award" ? "jointly" : "lead")),
    platform: "Samband",
    workingLanguages: ["en"],
    distribution: "Each country receives what it ordered. In a shortage all shares are cut alike.",
    contracting: "each-buyer",
    nonResponse: { mayGoOn: true, workingDays: 10 },
    silence: [{ decided: "clarifying-answer", workingDays: 2 }],
    liability: "Whoever caused a loss bears it; else by the cost key.",
    access: { decidedBy: "whoever-is-asked", workingDays: 5 },
    exit: { noticeDays: 180, staysDue: "Work done and commitments that cannot be cancelled." },
    ...details,
  };
}

function tasksOf(borne: (task: Task) => Bearer): Readonly<Record<Task, Bearer>> {
  return TASKS.reduce((tasks, task) => ({ ...tasks, [task]: borne(task) }), everyTask("lead"));
}

function everyTask(borne: Bearer): Record<Task, Bearer> {
  return {
    propose: borne,
    draft: borne,
    translate: borne,
    publish: borne,
    "answer-questions": borne,
    open: borne,
    evaluate: borne,
    award: borne,
    letters: borne,
    "standstill-and-complaints": borne,
    contract: borne,
    "follow-supply": borne,
  };
}

/** The terms of an annex for these countries, of whom Denmark leads. */
export function annexTerms(
  standing: AnnexTerms["standing"],
  codes: readonly string[],
  details: Partial<AnnexTerms> = {},
): AnnexTerms {
  const countries = codes.map(storedCountry).sort();
  const DK = storedCountry("DK");
  return {
    standing,
    law: {
      route: "agreement",
      procedure: DK,
      review: { country: DK, body: "Klagenævnet for Udbud" },
      contract: DK,
      callOff: countries.map((country) => ({ country, law: country })),
    },
    alsoAuthentic: [],
    tasks: [],
    budget: { amount: { minorUnits: "10000000", currency: "EUR" }, purpose: "Counsel, translation and publication." },
    ceilings: countries.map((country) => ({ country, amount: { minorUnits: "10000000", currency: "EUR" } })),
    key: { key: "equal" },
    settlement: "EUR",
    ...details,
  };
}
