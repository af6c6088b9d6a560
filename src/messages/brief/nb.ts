import type { Sentences } from "../sentences";
import type { en } from "./en";

export const nb = {
  title: "Beslutningsgrunnlag for {country}",
  link: "Beslutningsgrunnlag",
  lead: "Bare folk fra {country} ser denne siden.",
  none: {
    title: "Ikke noe å ta stilling til ennå",
    text: "Grunnlaget skrives når en versjon av anskaffelsesdokumentene er låst.",
  },
  asked: {
    title: "Hva det spørres om",
    put: "Ta standpunkt til versjon {number} før runden slutter.",
    closed: "Runden om versjon {number} er over. Standpunkt tas igjen når den legges fram på nytt.",
    notPut: "Versjon {number} er ikke lagt fram for landene ennå.",
    dispatched: "Kunngjøringen av versjon {number} er avsendt. Det spørres ikke om mer.",
    notBound: "{country} er ikke med i noen delkontrakt i versjon {number}. Den binder ikke {country} til noe.",
  },
  binds: {
    title: "Hva som binder",
    text: "Versjon {number}: {parts}. Ikke noe annet.",
    read: "Les versjon {number}",
  },
  money: {
    title: "Penger for {country}",
    basis: "For hele løpetiden, til prisene {country} betaler i dag.",
    estimated: "Anslått",
    maximum: "Høyst",
    nothing: "Det er ingen kjente priser fra {country} for det landet ville bli bundet til.",
    without:
      "{n, plural, one {# produktlinje har ingen pris og er ikke regnet med.} other {# produktlinjer har ingen pris og er ikke regnet med.}}",
    enter: "Oppgi priser",
  },
  law: {
    title: "Lovgivningen i {country} og denne teksten",
    none: "Ingen signert avtale sier hvilket lands rett som gjelder for hva.",
    climateLots: "{n, plural, one {Delkontrakt {numbers}} other {Delkontrakt {numbers}}}: {way}.",
    noAnswer: "teksten sier ikke hvordan",
  },
  changed: {
    title: "Hva som er endret siden {country} sist tok standpunkt",
    nothing: "Ingenting som binder {country}.",
    changed: "Endret: {parts}.",
    fresh: "Nytt for {country}: {parts}.",
    unchanged: "Som før: {parts}.",
    see: "Se hver endring",
  },
  conditions: {
    title: "Vilkår som gjelder {country}",
    none: "Ingen.",
    item: "Delkontrakt {lot}: {title}",
    bears: "{country} skal oppfylle det",
    judges: "{country} vurderer det",
    "falls-away": "hvis det ikke oppfylles, mister {country} linjer",
    dates: "Dokumentasjon innen utgangen av {evidence}, vurdert innen utgangen av {judged}.",
  },
  others: {
    title: "Hva de andre sier",
    all: "samtykker til alle delene sine",
    some: "samtykker til {n} av {of} deler",
    statement: "Protokolltilførsel: {text}",
    hold: "Forbehold til {day}, av hensyn til {owner}: {text}",
    objects: "Har innsigelse: {text}",
  },
  then: {
    title: "Hva hvert svar fører til",
    nothing: "Ikke noe svar",
    nothingText:
      "Taushet er ikke samtykke. Når runden slutter, nevnes {country} som taus, og versjon {number} kan legges fram igjen.",
    consent: "Samtykke",
    consentText:
      "Når alle land har samtykket, er {country} bundet til {parts} i versjon {number}. Fram til avsendelsen kan landet fortsatt trekke det tilbake med en begrunnelse.",
    statement: "Samtykke med protokolltilførsel",
    statementText:
      "Det samme, og ordene fra {country} står ved siden av for alle som deltar. De inneholder ikke noe vilkår.",
    hold: "Forbehold",
    holdText:
      "Det er ikke enighet før {country} samtykker eller gjør innsigelse. Når dagen for forbeholdet er over, har {country} ikke noe standpunkt.",
    lastDay: "Med fristen i denne versjonen må kunngjøringen sendes senest {day}.",
    object: "Innsigelse",
    objectText:
      "Det er ikke enighet før teksten endres eller {country} samtykker. En endret tekst er en ny versjon; ingen spørres igjen om deler som er som før.",
    leave: "Trekk landet fra delkontrakter",
    leaveText:
      "Fram til avsendelsen kan {country} trekke seg fra hvilken som helst av delkontraktene sine. Først vises det hva det betyr for de andre, og en ny versjon legges fram for dem.",
  },
  heard: {
    title: "Hørt hjemme",
    person: "{name}: {what}, sist {at}",
    notes: "{n, plural, one {# notat} other {# notater}}",
    comments: "{n, plural, one {# kommentar til teksten} other {# kommentarer til teksten}}",
    open: "{n, plural, one {# kommentar til disse delene er fortsatt åpen.} other {# kommentarer til disse delene er fortsatt åpne.}}",
    none: "Ingen har skrevet et notat i det lukkede rommet eller en kommentar til disse delene ennå.",
    room: "Det lukkede rommet",
  },
  answer: { title: "Svar", room: "Gå til konsensusrommet" },
} as const satisfies Sentences<typeof en>;
