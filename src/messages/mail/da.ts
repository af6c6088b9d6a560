import type { Sentences } from "../sentences";
import type { en } from "./en";

export const da = {
  greeting: "Kære {name}",
  footer:
    "Denne mail er skrevet automatisk af Samband på grund af din rolle i fælles udbud. Svar på den bliver ikke læst.",
  moment: "{own} ({place})",
  momentBeside: "{own} ({place}), svarende til {lead} ({leadPlace})",
  commonPart: "den fælles del",
  lot: "delkontrakt {number}",

  facts: {
    tender: "Fælles udbud",
    lots: "Delkontrakter",
    answerBefore: "Svar inden",
    positionBefore: "Standpunkt inden",
    country: "Land",
    concerns: "Vedrører",
    reason: "Begrundelse",
    request: "Ønske",
    publicationNumber: "Offentliggørelsesnummer",
    publishedAt: "Offentliggjort",
  },

  asked: {
    subject: "{number}: dit land er inviteret til et fælles udbud",
    opening:
      "{lead} foreslår et fælles udbud og inviterer dit land til at deltage. Svar for hver delkontrakt, om dit land er med, og i så fald med hvilke mængder, eller om det ikke er med. Tavshed er ikke et ja: uden svar inden det angivne tidspunkt deltager dit land ikke.",
    call: "Svar for hver delkontrakt her:",
  },
  observing: {
    subject: "{number}: dit land er inviteret som observatør til et fælles udbud",
    opening:
      "{lead} foreslår et fælles udbud og inviterer dit land som observatør. En observatør følger udbuddet og tager ikke standpunkt. Du behøver ikke at gøre noget.",
    call: "Følg udbuddet her:",
  },
  roundOpened: {
    subject: "{number}: version {version} afventer dit lands standpunkt",
    opening:
      "Version {version} af udbudsmaterialet er forelagt landene, og dit lands samtykke mangler. Giv samtykke, eller gør indsigelse med en begrundelse og et ønske. Tavshed er ikke samtykke.",
    call: "Se, hvad der er ændret, og angiv dit lands standpunkt her:",
  },
  objection: {
    subject: "{number}: indsigelse ({country})",
    opening:
      "Et land har gjort indsigelse mod udbudsmaterialet. Der er ikke enighed, før landet samtykker i denne version eller i en ny.",
    call: "Læs alle standpunkter her:",
  },
  withdrawal: {
    subject: "{number}: et standpunkt er trukket tilbage ({country})",
    opening: "Et land har trukket sit standpunkt tilbage. Landet har nu intet standpunkt til det, der er nævnt her.",
    call: "Læs alle standpunkter her:",
  },
  consensus: {
    subject: "{number}: der er opnået enighed",
    opening:
      "Alle lande har samtykket i den fælles del og i hver af deres egne delkontrakter. Indtil afsendelsen kan et land stadig trække sit standpunkt tilbage med en begrundelse.",
    call: "Se udbuddet her:",
  },
  published: {
    subject: "{number}: udbudsbekendtgørelsen er offentliggjort",
    opening: "EU-Tidende har offentliggjort udbudsbekendtgørelsen. Fra nu af kan alle læse den.",
    call: "Læs bekendtgørelsen her:",
  },
  refused: {
    subject: "{number}: udbudsbekendtgørelsen er ikke offentliggjort",
    opening: "EU-Tidende har afvist udbudsbekendtgørelsen. Intet er blevet offentligt.",
    call: "Se udbuddet her:",
  },
} as const satisfies Sentences<typeof en>;
