import type { Role } from "@/domain/people/actor";
import type { Stage } from "@/domain/tenders/stage";

/** The names that the field gives to things, the same on every page. */
export const en = {
  role: {
    "procurement-officer": "Procurement officer",
    representative: "Representative",
    deputy: "Deputy",
    signatory: "Signatory",
    "legal-officer": "Legal officer",
    expert: "Expert",
    "finance-officer": "Finance officer",
    coordinator: "Coordinator",
    auditor: "Auditor",
  } satisfies Record<Role, string>,
  stage: {
    interest: "Interest",
    drafting: "Drafting",
    consensus: "Consensus",
    dispatched: "Dispatched",
    "not-published": "Not published",
    published: "Published",
  } satisfies Record<Stage, string>,
  stageNote: {
    interest: "Each invited country says per lot whether it takes part.",
    drafting: "The lead buyer writes the tender documents.",
    consensus: "The countries take a position on a version of the documents.",
    dispatched: "The notice is with the Official Journal and not yet public.",
    "not-published": "The Official Journal did not publish the notice.",
    published: "Anyone may read the notice.",
  } satisfies Record<Stage, string>,
  /** Where one country stands, said of the country: "Norway consents". */
  state: {
    invited: "invited",
    "no-answer": "no answer yet",
    "needs-mandate": "needs a mandate",
    in: "in",
    out: "out",
    observes: "observes",
    waits: "no position yet",
    consents: "consents",
    holds: "holds",
    objects: "objects",
  },
  /** The acts of the Union, and how their articles are cited. */
  law: {
    act: {
      "directive-2014-24": "Directive 2014/24/EU",
      "directive-89-665": "Directive 89/665/EEC as amended by Directive 2007/66/EC",
      "regulation-1182-71": "Regulation (EEC, Euratom) No 1182/71",
    },
    article: "Article {article}",
    paragraph: "Article {article}({paragraph})",
    cited: "{act}, {article}",
  },
} as const;
