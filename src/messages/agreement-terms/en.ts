import type { LegalRoute } from "@/domain/agreement/applicable-law";
import type { CostKey } from "@/domain/agreement/cost-key";
import type { Decided } from "@/domain/agreement/silence";
import type { AccessDecider, Bearer, Contracting, Task } from "@/domain/agreement/standing-terms";

/** The words of agreements and annexes: in the form, and as the text that is signed. */
export const en = {
  route: {
    "central-purchasing-body": "The lead buys as central purchasing body",
    agreement: "By this agreement",
    "international-agreement": "Under an international agreement between the states",
  } satisfies Record<LegalRoute, string>,
  routeMeans: {
    "central-purchasing-body":
      "The others buy through the lead, and the lead’s national law governs the procedure (Directive 2014/24/EU, Art. 39(3)).",
    agreement:
      "The buyers settle responsibilities, law, organisation, distribution and contracts among themselves (Art. 39(4)).",
    "international-agreement":
      "A treaty between the states settles the same, and this agreement fills in what it leaves open (Art. 39(4)).",
  } satisfies Record<LegalRoute, string>,
  task: {
    propose: "Proposing a tender",
    draft: "Writing the documents",
    translate: "Translating",
    publish: "Publishing",
    "answer-questions": "Answering questions",
    open: "Opening bids",
    evaluate: "Evaluating",
    award: "Awarding",
    letters: "Letters to bidders",
    "standstill-and-complaints": "Standstill and complaints",
    contract: "Contracts",
    "follow-supply": "Following up supply",
  } satisfies Record<Task, string>,
  bearer: { lead: "the lead", each: "each country", jointly: "all jointly" } satisfies Record<Bearer, string>,
  contracting: {
    "each-buyer": "Each buyer concludes its own contracts",
    "lead-for-all": "The lead concludes them for all",
  } satisfies Record<Contracting, string>,
  access: {
    "whoever-is-asked": "Whoever is asked, by its own law",
    lead: "The lead, by its law",
  } satisfies Record<AccessDecider, string>,
  decided: {
    propose: "Proposing a tender, inviting countries",
    "join-a-lot": "Joining a lot",
    agreement: "Agreement, annex, cost key, budget",
    documents: "The documents, common part and lots",
    dispatch: "Dispatching the notice",
    "clarifying-answer": "An answer that only clarifies",
    "changing-answer": "An answer that changes something, a corrigendum",
    "extension-by-choice": "Extending a time limit by choice",
    "what-the-law-orders": "What the law orders: extend, suspend, stop, put right, cancel",
    exclusion: "Exclusion, abnormally low price",
    award: "Award",
    "option-or-modification": "Option, modification of the framework agreement",
    "cost-in-budget": "A cost within the budget, after escalation",
    "cost-outside-budget": "A cost outside the budget",
    "period-close": "Closing a cost period",
  } satisfies Record<Decided, string>,
  silence: {
    never: "Never counts",
    noWord: "Nobody is asked",
    days: "{n, plural, one {counts after # working day} other {counts after # working days}}",
  },
  key: {
    own: "Each bears its own",
    equal: "Equal shares",
    gni: "By gross national income",
    population: "By population",
    volume: "By the volumes bound",
    "agreed-percentages": "By agreed percentages",
    hybrid: "A part equally, the rest by volume",
  } satisfies Record<CostKey["key"], string>,
  language: { en: "English", da: "Danish", nb: "Norwegian Bokmål", is: "Icelandic" },
  text: {
    standingTitle: "Cooperation agreement: {name}",
    annexTitle: "Annex for tender {number}: {title}",
    parties: "Parties",
    party: "{name}, {country}. {n, plural, one {One signature} other {# signatures of different persons}}.",
    route: "Legal route",
    lead: "Lead",
    leadIs: "{country} leads this tender.",
    rests: "Cooperation agreement",
    restsOn: "This annex rests on version {number} of the cooperation agreement “{name}”, whose hash is {sha256}.",
    tasks: "Tasks and responsibility",
    tasksMean:
      "For what is done jointly all are responsible together; for the rest whoever does it is responsible alone (Directive 2014/24/EU, Art. 38).",
    taskIs: "{task}: {bearer}.",
    noOtherTasks: "As in the cooperation agreement.",
    platform: "Platform and languages",
    platformIs: "The parties work together on {platform}. Working languages: {languages}.",
    authentic:
      "The English text of this agreement is authentic. Texts in other languages help with reading and are unofficial.",
    distribution: "Distribution of supplies",
    contracting: "Conclusion of contracts",
    forced: "What the law orders",
    forcedIs:
      "Extending, suspending, stopping a dispatched notice, putting it right where it departs from the consented documents, and cancelling, where the law orders it, need no position of the countries. The lead’s procurement officer and legal officer act together, state the ground and the evidence, and tell all in the same minute. New substance is decided the ordinary way.",
    response: "Countries that do not answer",
    mayGoOn:
      "Where a country is silent in a second round of {n, plural, one {# working day} other {# working days}} of its own calendar too, the others may go on without it, in a version that does not bind it.",
    mayNotGoOn:
      "A second round lasts {n, plural, one {# working day} other {# working days}} of each country’s own calendar. Nobody goes on without a country that is silent.",
    silence: "Silence",
    silenceMeans:
      "Working days are those of the country that is asked. Silence never counts for anything that is not named here.",
    silentAfter: "{decided}: silence counts as a yes after {n, plural, one {# working day} other {# working days}}.",
    noSilence: "Silence counts for nothing.",
    liability: "Liability",
    access: "Requests for access to documents",
    accessIs:
      "Decided by: {who}. Everybody concerned is asked first, with {n, plural, one {# working day} other {# working days}} to answer.",
    exit: "Leaving the agreement",
    exitIs:
      "A party leaves with {n, plural, =0 {no notice} one {# day’s notice} other {# days’ notice}}. What stays due:",
    law: "Applicable law",
    procedure: "The procedure follows the law of {country}.",
    review: "Complaints go to {body}, {country}.",
    contract: "The framework agreements are governed by the law of {country}.",
    callOff: "Call-offs of {country}: the law of {law}.",
    documents: "Languages of the documents",
    onlyEnglish: "The documents are authentic in English alone.",
    alsoAuthentic: "The documents are authentic in English and {languages}.",
    budget: "Budget of the joint costs",
    budgetIs: "At most {amount}. For:",
    ceilings: "Ceilings",
    ceilingIs: "{country} pays at most {amount}.",
    key: "Cost key",
    percentOf: "{country}: {percent} %.",
    equalShare: "{percent} % is shared equally, the rest by the volumes bound.",
    floorOf: "{country} bears at least {percent} %.",
    capOf: "{country} bears at most {percent} %.",
    settlement: "Settlement",
    settledIn: "Costs are settled in {currency}.",
  },
} as const;
