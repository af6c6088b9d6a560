import type { Sentences } from "../sentences";
import type { en } from "./en";

export const nb = {
  greeting: "Hei {name}",
  footer: "Samband skrev denne meldingen automatisk på grunn av rollen din i felles anskaffelser. Svar blir ikke lest.",
  choosing: "Velg hva du får e-post om, og når: {link}",
  moment: "{own} ({place})",
  momentBeside: "{own} ({place}), det vil si {lead} ({leadPlace})",
  commonPart: "den felles delen",
  lot: "delkontrakt {number}",
  lots: "{n, plural, one {# delkontrakt} other {# delkontrakter}}",

  facts: {
    version: "Versjon",
    agreement: "Avtale",
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
    unanswered: "Delkontrakter uten svar",
    lookingForMandate: "Delkontrakter som venter på mandat",
    mandateBy: "Mandat senest",
    what: "Hva som er gjort",
    outFrom: "Ikke med fra",
    lot: "Delkontrakt",
    condition: "Vilkår",
    judgedBy: "Skal vurderes senest",
    evidence: "Dokumentasjon",
    linesMet: "Produktlinjer",
    lines: "Produktlinjer",
    because: "Årsak",
    effectiveAt: "Gjelder siden",
    owner: "Må fortsatt samtykke",
    until: "Til utgangen av",
    consenting: "Samtykket",
    holding: "Tok forbehold",
    objecting: "Gjorde innsigelse",
    silent: "Tause",
  },

  digest: {
    subject: "Samband: dette har skjedd i dine felles anskaffelser, {day}",
    opening: "Dette har skjedd i dine felles anskaffelser siden sist du fikk e-post.",
    times: "{headline} ({n} ganger)",
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
  reminder: {
    subject: "{number}: landet ditt har fortsatt delkontrakter å svare for",
    opening:
      "Tiden til å svare er i ferd med å løpe ut. Taushet er ikke et ja: Når tiden er ute, er landet ikke med i en delkontrakt uten svar, og heller ikke i en delkontrakt der mandatet ikke har kommet.",
    call: "Svar for hver delkontrakt her:",
  },
  lotsArranged: {
    subject: "{number}: delkontraktene er endret siden landet ditt svarte",
    opening:
      "Den ledende oppdragsgiveren har endret delkontraktene. Det landet ditt har svart, gjelder fortsatt. Se etter om det er en ny delkontrakt å svare for, eller en produktlinje uten volum fra landet ditt. Om flere endringer samme dag får du ikke ny e-post.",
    how: {
      written: "Delkontrakter eller produktlinjer er skrevet om",
      imported: "Delkontrakter er hentet fra et regneark",
      reordered: "Delkontraktene står i en annen rekkefølge",
      copied: "En delkontrakt er kopiert",
      split: "En delkontrakt er delt",
      merged: "To delkontrakter er slått sammen",
      removed: "En delkontrakt er fjernet",
    },
    call: "Se delkontraktene her:",
  },
  answersLapsed: {
    subject: "{number}: et mandat kom ikke i tide ({country})",
    opening:
      "Et land ventet på mandat til en bestemt dag. Dagen er gått uten svar, og landet er derfor ikke med i disse delkontraktene.",
    call: "Se hvem som er med, her:",
  },
  lotsLeft: {
    subject: "{number}: et land trekker seg fra delkontrakter ({country})",
    opening:
      "Et land er ikke lenger med i disse delkontraktene. Der en versjon av anskaffelsesdokumentene allerede er låst, trengs en ny, og de andre blir bare spurt om det som endres.",
    call: "Se hvem som er med, her:",
  },
  reopenedForYou: {
    subject: "{number}: landet ditt kan svare til et senere tidspunkt",
    opening:
      "Den ledende oppdragsgiveren har gitt landet ditt mer tid til å svare. Svar som landet ditt har gitt, kan også endres.",
    call: "Svar for hver delkontrakt her:",
  },
  reopened: {
    subject: "{number}: et land har fått mer tid til å svare ({country})",
    opening: "Den ledende oppdragsgiveren har gitt ett land mer tid til å svare. For alle andre endres ingenting.",
    call: "Se hvem som er med, her:",
  },
  evidenceGiven: {
    subject: "{number}: det har kommet dokumentasjon for et vilkår",
    opening:
      "Det er gitt dokumentasjon for at et vilkår er oppfylt. Ingenting endres før den er vurdert, eller den siste dagen er gått.",
    call: "Les og vurder den her:",
  },
  conditionJudged: {
    subject: "{number}: et vilkår er vurdert",
    opening:
      "Landet som vurderer et vilkår, har sagt for hvilke produktlinjer det er oppfylt. Der det ikke er oppfylt, gjelder det som er avtalt i stedet.",
    met: "oppfylt for {met} av {judged}",
    call: "Les vurderingen her:",
  },
  fallback: {
    subject: "{number}: det som er avtalt i stedet for et vilkår, gjelder nå",
    opening:
      "Et vilkår er ikke oppfylt. Det som er avtalt for det tilfellet, gjelder nå; ingen trenger å samtykke på nytt.",
    because: {
      "no-evidence": "Det kom ingen dokumentasjon i tide",
      "not-judged": "Det ble ikke vurdert i tide",
      "not-met": "Det er vurdert som ikke oppfylt",
    },
    call: "Se hva som er omfattet nå, her:",
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
  hold: {
    subject: "{number}: forbehold ({country})",
    opening:
      "Et land har tatt forbehold: noen hjemme må fortsatt samtykke. Det er ikke enighet før landet samtykker eller gjør innsigelse. Når dagen er over, har det ikke noe standpunkt.",
    call: "Les alle standpunkter her:",
  },
  holdLapsed: {
    subject: "{number}: et forbehold er utløpt ({country})",
    opening:
      "Et land tok forbehold til en bestemt dag. Dagen er over uten et annet standpunkt, så landet har ikke noe standpunkt til det som er nevnt her. Det kan fortsatt ta standpunkt mens en runde er åpen.",
    call: "Se hvor landene står, her:",
  },
  roundEnded: {
    subject: "{number}: runden om versjon {version} er over",
    opening:
      "Tiden for å ta standpunkt er ute, og det er ikke enighet. Taushet er ikke samtykke. Den ledende oppdragsgiveren kan legge fram versjonen igjen eller låse en ny.",
    call: "Se hvem som har sagt hva, her:",
  },
  silentLeftOut: {
    subject: "{number}: de andre går videre uten et land ({country})",
    opening:
      "Et land har ikke sagt noe i to runder, den andre på de arbeidsdagene etter landets egen kalender som avtalen krever. Som alle har avtalt på forhånd, går de andre videre uten landet. En ny versjon låses og legges fram for dem.",
    call: "Se hvem som deltar, her:",
  },
  withdrawal: {
    subject: "{number}: et standpunkt er trukket tilbake ({country})",
    opening:
      "Et land har trukket tilbake standpunktet sitt. Landet har nå ikke noe standpunkt til det som er nevnt her.",
    call: "Les alle standpunkter her:",
  },
  annexPut: {
    subject: "{number}: vedlegget venter på signaturen din",
    opening:
      "Ledende oppdragsgiver har sendt vedlegget til denne anskaffelsen til signering. Dokumentene kan skrives når hvert land som er med, har signert.",
    call: "Les og signer det her:",
  },
  annexReplaced: {
    subject: "{number}: vedlegget er endret og venter på signaturen din igjen",
    opening:
      "Ledende oppdragsgiver har sendt en ny versjon av vedlegget til denne anskaffelsen til signering. Signaturen din på versjon {before} gjelder ikke for den. Siden viser hva som er endret siden du signerte.",
    call: "Les hva som er endret, og signer her:",
  },
  annexConcluded: {
    subject: "{number}: vedlegget er signert av alle",
    opening: "Alle parter har signert vedlegget til denne anskaffelsen. Dokumentene kan skrives.",
    call: "Se det her:",
  },
  standingPut: {
    subject: "En samarbeidsavtale venter på signaturen din: {name}",
    opening:
      "En versjon av denne avtalen er sendt til signering. Signaturer på en tidligere versjon gjelder ikke for den.",
    call: "Les og signer den her:",
  },
  standingReplaced: {
    subject: "En avtale du har signert, er endret og venter på signaturen din igjen: {name}",
    opening:
      "En ny versjon av denne avtalen er sendt til signering. Signaturen din på versjon {before} gjelder ikke for den. Siden viser hva som er endret siden du signerte.",
    call: "Les hva som er endret, og signer her:",
  },
  standingConcluded: {
    subject: "Signert av alle: {name}",
    opening: "Alle parter har signert denne versjonen av samarbeidsavtalen.",
    call: "Se den her:",
  },
  commentMade: {
    subject: "{number}: en ny kommentar i en drøfting du er med i",
    opening:
      "Noen har kommentert en bestemmelse i anskaffelsesdokumentene. Du får beskjed fordi du skriver dokumentene eller har deltatt i drøftingen av bestemmelsen.",
    call: "Les og svar her:",
  },
  ownCommentMade: {
    subject: "{number}: en ny kommentar bare for eget land",
    opening:
      "En kollega har kommentert en bestemmelse i anskaffelsesdokumentene. Bare ditt eget land kan lese kommentaren.",
    call: "Les og svar her:",
  },
  consensus: {
    subject: "{number}: det er oppnådd enighet",
    opening:
      "Alle land har samtykket til den felles delen og til hver av sine egne delkontrakter. Fram til avsendelsen kan et land fortsatt trekke tilbake standpunktet sitt med en begrunnelse.",
    call: "Se anskaffelsen her:",
  },
  madePublic: {
    subject: "{number}: kunngjøringen av konkurransen er offentlig",
    opening:
      "48 timer etter at EU-tidende bekreftet mottaket, var det ikke hørt noe om publisering. Slik direktivet tillater, er kunngjøringen nå offentlig, nøyaktig slik den ble sendt.",
    call: "Les kunngjøringen her:",
  },
  published: {
    subject: "{number}: konkurransen er kunngjort",
    opening: "EU-tidende har publisert kunngjøringen av konkurransen. Fra nå av kan alle lese den.",
    call: "Les kunngjøringen her:",
  },
  refused: {
    subject: "{number}: konkurransen er ikke kunngjort",
    opening:
      "EU-tidende har avvist kunngjøringen av konkurransen. Den ledende oppdragsgiveren kan rette den og sende den på nytt.",
    call: "Se anskaffelsen her:",
  },
} as const satisfies Sentences<typeof en>;
