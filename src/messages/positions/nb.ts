import type { Sentences } from "../sentences";
import type { en } from "./en";

export const nb = {
  choose: "Velg deler, eller legg til en protokolltilførsel",
  hold: "Ta forbehold",
  holds: "{country} har tatt forbehold for {parts}.",
  lapsed: "Dagen for forbeholdet er over. {country} har ikke noe standpunkt til {parts}.",
  statement: {
    title: "Samtykk til deler av versjon {number}",
    lead: "Samtykket binder {country} til delene som er valgt. En protokolltilførsel står ved siden av det for alle som deltar. Den inneholder ikke noe vilkår.",
    parts: "Det {country} samtykker til",
    statement: "Protokolltilførsel",
    statementHint: "Det {country} vil ha ført til protokolls. La feltet stå tomt for å samtykke uten.",
    act: "Samtykk",
    acting: "Registrerer samtykket",
    back: "Tilbake uten å samtykke",
    instead: "Må noe fortsatt avklares hjemme?",
    insteadText:
      "Da er det et forbehold: det stanser enigheten og slutter på dagen sin. Det som er skrevet ovenfor, blir begrunnelsen og trenger ikke skrives på nytt.",
    hold: "Ta forbehold med disse ordene som begrunnelse",
  },
  holding: {
    title: "Ta forbehold for versjon {number}",
    lead: "Et forbehold stanser enigheten til {country} samtykker eller gjør innsigelse i stedet. Når dagen er over, har {country} ikke noe standpunkt til disse delene. Alle som deltar, leser det.",
    parts: "Det {country} tar forbehold for",
    reason: "Begrunnelse",
    reasonHint: "Hva som fortsatt må avklares.",
    owner: "Hvem som fortsatt må være enig",
    ownerHint: "Et embete eller et organ, for eksempel helsedepartementet.",
    until: "Til utgangen av",
    untilHint: "Dagen slutter kl. 24.00 i {place}.",
    lastDay:
      "Med fristen i denne versjonen må kunngjøringen sendes senest {day}. Et lengre forbehold krever en annen frist og dermed en ny versjon.",
    act: "Ta forbehold",
    acting: "Registrerer forbeholdet",
    back: "Tilbake uten forbehold",
  },
  state: {
    "consents-with-statement": "samtykker med protokolltilførsel",
    holds: "forbehold til {day}",
    lapsed: "forbehold utløp {day}",
  },
  said: {
    consents: "{country} samtykker med protokolltilførsel",
    consented: "{country} samtykket med protokolltilførsel til en tidligere tekst",
    holds: "{country} har tatt forbehold",
    held: "{country} tok forbehold for en tidligere tekst",
    lapsed: "Forbeholdet har utløpt: {country}",
    statement: "Protokolltilførsel",
    owner: "Må fortsatt være enig",
    until: "Til utgangen av",
    late: "Det er etter {day}, den siste dagen for å sende kunngjøringen med fristen i denne versjonen.",
  },
  rounds: {
    title: "Runder som er over",
    round: "Versjon {number}, over {at}",
    consenting: "Samtykket til alle delene sine",
    holding: "Tok forbehold",
    objecting: "Gjorde innsigelse",
    silent: "Tause",
    nobody: "ingen",
  },
} as const satisfies Sentences<typeof en>;
