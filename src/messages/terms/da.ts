import type { Sentences } from "../sentences";
import type { en } from "./en";

export const da = {
  role: {
    "procurement-officer": "Udbudsansvarlig",
    representative: "Landerepræsentant",
    deputy: "Stedfortræder",
    signatory: "Underskriftsberettiget",
    "legal-officer": "Jurist",
    expert: "Fagekspert",
    "finance-officer": "Økonomiansvarlig",
    coordinator: "Koordinator",
    auditor: "Revisor",
  },
  stage: {
    interest: "Interesse",
    drafting: "Udarbejdelse",
    consensus: "Enighed",
    dispatched: "Afsendt",
    "not-published": "Ikke offentliggjort",
    published: "Offentliggjort",
  },
  stageNote: {
    interest: "Hvert inviteret land svarer for hver delkontrakt, om det deltager.",
    drafting: "Den ledende ordregiver skriver udbudsmaterialet.",
    consensus: "Landene tager standpunkt til en version af udbudsmaterialet.",
    dispatched: "Bekendtgørelsen er sendt til EU-Tidende og er endnu ikke offentlig.",
    "not-published": "EU-Tidende har ikke offentliggjort bekendtgørelsen.",
    published: "Alle kan læse bekendtgørelsen.",
  },
  state: {
    invited: "inviteret",
    "no-answer": "har ikke svaret",
    "needs-mandate": "søger mandat",
    in: "er med",
    out: "er ikke med",
    observes: "observerer",
    waits: "intet standpunkt endnu",
    consents: "samtykker",
    holds: "har forbehold",
    objects: "gør indsigelse",
  },
  law: {
    act: {
      "directive-2014-24": "direktiv 2014/24/EU",
      "directive-89-665": "direktiv 89/665/EØF som ændret ved direktiv 2007/66/EF",
      "regulation-1182-71": "forordning (EØF, Euratom) nr. 1182/71",
    },
    article: "artikel {article}",
    paragraph: "artikel {article}, stk. {paragraph}",
    cited: "{act}, {article}",
  },
} as const satisfies Sentences<typeof en>;
