import type { Sentences } from "../sentences";
import type { en } from "./en";

export const nb = {
  greeting: "Hei {name}",
  footer: "Samband skrev denne meldingen automatisk på grunn av rollen din i felles anskaffelser. Svar blir ikke lest.",
  moment: "{own} ({place})",
  momentBeside: "{own} ({place}), det vil si {lead} ({leadPlace})",
  commonPart: "den felles delen",
  lot: "delkontrakt {number}",

  facts: {
    tender: "Felles anskaffelse",
    lots: "Delkontrakter",
    answerBefore: "Svar før",
    positionBefore: "Standpunkt før",
    country: "Land",
    concerns: "Gjelder",
    reason: "Begrunnelse",
    request: "Ønske",
    publicationNumber: "Kunngjøringsnummer",
    publishedAt: "Kunngjort",
  },

  asked: {
    subject: "{number}: landet ditt er invitert til en felles anskaffelse",
    opening:
      "{lead} foreslår en felles anskaffelse og inviterer landet ditt til å delta. Svar for hver delkontrakt om landet ditt er med, og i så fall med hvilke volumer, eller om det ikke er med. Taushet er ikke et ja: Uten svar før det angitte tidspunktet deltar ikke landet ditt.",
    call: "Svar for hver delkontrakt her:",
  },
  observing: {
    subject: "{number}: landet ditt er invitert som observatør til en felles anskaffelse",
    opening:
      "{lead} foreslår en felles anskaffelse og inviterer landet ditt som observatør. En observatør følger anskaffelsen og tar ikke standpunkt. Du trenger ikke å gjøre noe.",
    call: "Følg anskaffelsen her:",
  },
  roundOpened: {
    subject: "{number}: versjon {version} venter på standpunktet til landet ditt",
    opening:
      "Versjon {version} av anskaffelsesdokumentene er lagt fram for landene, og samtykket fra landet ditt mangler. Gi samtykke, eller gjør innsigelse med en begrunnelse og et ønske. Taushet er ikke samtykke.",
    call: "Se hva som er endret, og oppgi standpunktet til landet ditt her:",
  },
  objection: {
    subject: "{number}: innsigelse ({country})",
    opening:
      "Et land har gjort innsigelse mot anskaffelsesdokumentene. Det er ikke enighet før landet samtykker til denne versjonen eller til en ny.",
    call: "Les alle standpunkter her:",
  },
  withdrawal: {
    subject: "{number}: et standpunkt er trukket tilbake ({country})",
    opening:
      "Et land har trukket tilbake standpunktet sitt. Landet har nå ikke noe standpunkt til det som er nevnt her.",
    call: "Les alle standpunkter her:",
  },
  consensus: {
    subject: "{number}: det er oppnådd enighet",
    opening:
      "Alle land har samtykket til den felles delen og til hver av sine egne delkontrakter. Fram til avsendelsen kan et land fortsatt trekke tilbake standpunktet sitt med en begrunnelse.",
    call: "Se anskaffelsen her:",
  },
  published: {
    subject: "{number}: konkurransen er kunngjort",
    opening: "EU-tidende har publisert kunngjøringen av konkurransen. Fra nå av kan alle lese den.",
    call: "Les kunngjøringen her:",
  },
  refused: {
    subject: "{number}: konkurransen er ikke kunngjort",
    opening: "EU-tidende har avvist kunngjøringen av konkurransen. Ingenting er blitt offentlig.",
    call: "Se anskaffelsen her:",
  },
} as const satisfies Sentences<typeof en>;
