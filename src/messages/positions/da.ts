import type { Sentences } from "../sentences";
import type { en } from "./en";

export const da = {
  choose: "Vælg dele, eller tilføj en protokoltilførsel",
  hold: "Tag forbehold",
  holds: "{country} har taget forbehold for {parts}.",
  lapsed: "Forbeholdets dag er gået. {country} har intet standpunkt til {parts}.",
  statement: {
    title: "Giv samtykke til dele af version {number}",
    lead: "Samtykket binder {country} til de valgte dele. En protokoltilførsel står ved siden af det for alle, der deltager. Den rummer ingen betingelse.",
    parts: "Det, {country} giver samtykke til",
    statement: "Protokoltilførsel",
    statementHint: "Det, {country} vil have ført til protokols. Lad feltet stå tomt for at samtykke uden.",
    act: "Giv samtykke",
    acting: "Registrerer samtykket",
    back: "Tilbage uden samtykke",
    instead: "Skal noget stadig afklares hjemme?",
    insteadText:
      "Så er det et forbehold: det standser enigheden og slutter på sin dag. Det, der er skrevet ovenfor, bliver begrundelsen og skal ikke skrives igen.",
    hold: "Tag forbehold med disse ord som begrundelse",
  },
  holding: {
    title: "Tag forbehold for version {number}",
    lead: "Et forbehold standser enigheden, indtil {country} giver samtykke eller gør indsigelse i stedet. Når dets dag er gået, har {country} intet standpunkt til disse dele. Alle, der deltager, læser det.",
    parts: "Det, {country} tager forbehold for",
    reason: "Begrundelse",
    reasonHint: "Hvad der stadig skal afklares.",
    owner: "Hvem der stadig skal være enig",
    ownerHint: "Et embede eller en myndighed, for eksempel sundhedsministeriet.",
    until: "Til udgangen af",
    untilHint: "Dagen slutter kl. 24.00 i {place}.",
    lastDay:
      "Med fristen i denne version skal bekendtgørelsen afsendes senest {day}. Et længere forbehold kræver en anden frist og dermed en ny version.",
    act: "Tag forbehold",
    acting: "Registrerer forbeholdet",
    back: "Tilbage uden forbehold",
  },
  state: {
    "consents-with-statement": "samtykker med protokoltilførsel",
    holds: "forbehold til {day}",
    lapsed: "forbehold udløb {day}",
  },
  said: {
    consents: "{country} samtykker med protokoltilførsel",
    consented: "{country} samtykkede med protokoltilførsel i en tidligere tekst",
    holds: "{country} har taget forbehold",
    held: "{country} tog forbehold for en tidligere tekst",
    lapsed: "Forbeholdet er udløbet: {country}",
    statement: "Protokoltilførsel",
    owner: "Skal stadig være enig",
    until: "Til udgangen af",
    late: "Det er efter {day}, den sidste dag for afsendelse med fristen i denne version.",
  },
  rounds: {
    title: "Runder, der er slut",
    round: "Version {number}, slut {at}",
    consenting: "Samtykkede i alle sine dele",
    holding: "Tog forbehold",
    objecting: "Gjorde indsigelse",
    silent: "Tavse",
    nobody: "ingen",
  },
} as const satisfies Sentences<typeof en>;
