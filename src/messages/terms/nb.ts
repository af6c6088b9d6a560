import type { Sentences } from "../sentences";
import type { en } from "./en";

export const nb = {
  role: {
    "procurement-officer": "Anskaffelsesansvarlig",
    representative: "Landsrepresentant",
    deputy: "Stedfortreder",
    signatory: "Signaturberettiget",
    "legal-officer": "Jurist",
    expert: "Fagekspert",
    "finance-officer": "Økonomiansvarlig",
    coordinator: "Koordinator",
    auditor: "Revisor",
  },
  stage: {
    interest: "Interesse",
    drafting: "Utarbeiding",
    consensus: "Enighet",
    dispatched: "Avsendt",
    "not-published": "Ikke kunngjort",
    published: "Kunngjort",
  },
  stageNote: {
    interest: "Hvert invitert land svarer for hver delkontrakt om det deltar.",
    drafting: "Den ledende oppdragsgiveren skriver anskaffelsesdokumentene.",
    consensus: "Landene tar standpunkt til en versjon av anskaffelsesdokumentene.",
    dispatched: "Kunngjøringen er sendt til EU-tidende og er ennå ikke offentlig.",
    "not-published": "EU-tidende har ikke publisert kunngjøringen.",
    published: "Alle kan lese kunngjøringen.",
  },
  state: {
    invited: "invitert",
    "no-answer": "har ikke svart",
    "needs-mandate": "trenger fullmakt",
    in: "er med",
    out: "er ikke med",
    observes: "observerer",
    waits: "ikke noe standpunkt ennå",
    consents: "samtykker",
    holds: "har forbehold",
    objects: "har innsigelse",
  },
  law: {
    act: {
      "directive-2014-24": "direktiv 2014/24/EU",
      "directive-89-665": "direktiv 89/665/EØF som endret ved direktiv 2007/66/EF",
      "regulation-1182-71": "forordning (EØF, Euratom) nr. 1182/71",
    },
    article: "artikkel {article}",
    paragraph: "artikkel {article} nr. {paragraph}",
    cited: "{act}, {article}",
  },
} as const satisfies Sentences<typeof en>;
