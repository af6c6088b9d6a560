import type { StandingTerms } from "@/domain/agreement/standing-terms";

/** What the countries of the demo agree on for all their tenders. Illustrative. */
export const STANDING_TERMS: Omit<StandingTerms, "parties"> = {
  name: "Nordic joint tenders of medicines (illustrative)",
  route: "agreement",
  tasks: {
    propose: "each",
    draft: "jointly",
    translate: "each",
    publish: "lead",
    "answer-questions": "lead",
    open: "jointly",
    evaluate: "jointly",
    award: "jointly",
    letters: "lead",
    "standstill-and-complaints": "lead",
    contract: "each",
    "follow-supply": "each",
  },
  platform: "Samband",
  workingLanguages: ["en"],
  distribution:
    "Each country receives what its buyers order. In a shortage the supplier cuts all countries by the same percentage, and the countries tell each other on the day they hear of it.",
  contracting: "each-buyer",
  nonResponse: { mayGoOn: true, workingDays: 10 },
  silence: [
    { decided: "clarifying-answer", workingDays: 2 },
    { decided: "extension-by-choice", workingDays: 1 },
    { decided: "exclusion", workingDays: 3 },
    { decided: "period-close", workingDays: 10 },
  ],
  liability: "Whoever caused a loss bears it. What nobody caused is shared by the cost key of the tender.",
  access: { decidedBy: "whoever-is-asked", workingDays: 5 },
  exit: {
    noticeDays: 180,
    staysDue: "Work done, and commitments that cannot be cancelled, up to the day of leaving and within the ceiling.",
  },
};
