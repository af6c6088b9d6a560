import type { Template } from "../template";

/** Who buys together under which law, and how tenders are made. */
export const CONDITIONS_TEMPLATES = [
  {
    key: "joint-buyers",
    document: "conditions",
    side: "common",
    heading: "Who procures jointly",
    text: `The following contracting authorities procure jointly under Article 39 of Directive 2014/24/EU:

{{buyers}}

{{lead-buyer}} is the lead buyer. It conducts the procedure on behalf of all of them, is their only point of contact during the procedure, and acts on what they have agreed by consensus.

Each lot names the countries that take part in it. A country is bound by the lots in which it takes part, and by no other.`,
  },
  {
    key: "responsibilities",
    document: "conditions",
    side: "common",
    heading: "Allocation of responsibilities",
    text: `The lead buyer prepares and publishes the procurement documents, answers questions, receives and opens tenders, conducts the evaluation and notifies the decisions.

Each contracting authority:

- states its own need and answers for its correctness;
- decides on the documents, and confirms the award of the lots in which it takes part;
- concludes the contract for its own part, places its own call-offs and pays for them.

No contracting authority is liable for the orders, the payments or the omissions of another.`,
  },
  {
    key: "applicable-law",
    document: "conditions",
    side: "common",
    heading: "Applicable law and review",
    text: `The contracting authorities have agreed on the applicable law as Article 39(4) of Directive 2014/24/EU requires:

{{applicable-law}}

A complaint about the procedure is brought before the review body named here, within the time limits of the law of the procedure.`,
  },
  {
    key: "language",
    document: "conditions",
    side: "common",
    heading: "Language",
    text: `Authentic language of these documents: {{languages}}. A text in any other language is an aid to the reader and changes no right or duty.

Tenders, questions and answers are written in English. Certificates of public authorities may be handed in as they were issued, with a translation into English where the lead buyer asks for one.`,
  },
  {
    key: "communication",
    document: "conditions",
    side: "common",
    heading: "Communication and questions",
    text: `All communication is electronic and takes place on the platform on which these documents are published.

Questions are put there. Those received until {{questions-by}} are answered in time. Questions and answers are published to all, without the name of whoever asked. An answer that changes these documents is published as a change of the notice.

Other contact with any of the contracting authorities about this procedure is not permitted until the award has been decided.`,
  },
  {
    key: "submission",
    document: "conditions",
    side: "common",
    heading: "Submission of tenders",
    text: `A tender is handed in electronically on the platform, for one lot, for several or for all. It may be replaced or withdrawn until the time limit for the receipt of tenders; after it, the last complete version stands.

A tender received after the time limit is not considered. The time of receipt is the one that the platform records and confirms.

A tender for a lot covers all product lines and all countries of that lot, unless the lot says otherwise.`,
  },
  {
    key: "reservations",
    document: "conditions",
    side: "common",
    heading: "Departures from these documents",
    text: `A tender that departs from a requirement of these documents, or makes its validity depend on a condition of its own, is rejected unless the departure can be priced objectively and concerns nothing that these documents name as a minimum requirement.

Whoever finds a requirement unclear, unlawful or impossible to meet says so by a question before the time limit for the receipt of tenders.`,
  },
  {
    key: "validity",
    document: "conditions",
    side: "common",
    heading: "Validity of tenders",
    text: `A tenderer is bound by its tender until the contracts of the lot have been concluded, and until {{validity}} at the longest.

Where a complaint suspends the award, the lead buyer may ask the tenderers to prolong the validity of their tenders. Nobody is obliged to agree.`,
  },
  {
    key: "exclusion",
    document: "conditions",
    side: "common",
    heading: "Grounds for exclusion",
    text: `A tenderer to whom a ground of Article 57(1) or (2) of Directive 2014/24/EU applies is excluded. The grounds of Article 57(4) apply as far as the law of the procedure makes them mandatory or the notice names them.

The tenderer declares in the European Single Procurement Document that none of them applies, or which measures it has taken to show its reliability under Article 57(6). Evidence is asked for before the award, from the tenderer to which a lot is to be awarded.

A tenderer from a country, or with products from a country, that Union law bars from award is excluded as that law prescribes.`,
  },
  {
    key: "suitability",
    document: "conditions",
    side: "common",
    heading: "Suitability of the tenderer",
    text: `The tenderer holds, at the latest when the award is decided, the authorisation to manufacture, import or distribute medicinal products by wholesale that the law of the country of delivery requires, or relies on a named distributor that holds it.

The tenderer may rely on the capacities of others under Article 63 of Directive 2014/24/EU, and shows then that these are at its disposal.`,
  },
  {
    key: "confidentiality",
    document: "conditions",
    side: "common",
    heading: "Confidentiality and access to documents",
    text: `The tenderer marks what in its tender is a business secret, and says why. The contracting authorities keep such information confidential as far as the law permits.

A request for access to documents is decided by the authority that receives it, under its own law, after it has heard the tenderer and the other contracting authorities concerned.`,
  },
] as const satisfies readonly Template[];
