import type { Sentences } from "../sentences";
import type { en } from "./en";

export const nb = {
  summaryTitle: "Se på dette en gang til",
  optional: "valgfritt",
  notSent: "Dette kunne ikke sendes. Det du har skrevet, står her fortsatt; prøv igjen.",
  sending: "Sender",
  unusable: "Skjemaet er ikke fullstendig. Åpne siden på nytt og send det igjen; ingenting er endret.",
  signedOut:
    "Du er ikke lenger logget på. Logg på igjen i en annen fane, og send dette en gang til; det du har skrevet, står her fortsatt.",
  field: {
    missing: "Fyll ut feltet.",
    "too-long": "Høyst {max, number} tegn.",
    "one-line": "Skriv dette på én linje.",
    "no-markup": "Skriv ren tekst uten HTML.",
    "unseen-characters": "Det er et tegn i teksten som ikke kan ses. Skriv den på nytt.",
    "not-a-whole-number": "Skriv et helt tall over null.",
    "not-a-quantity": "Skriv et tall, for eksempel 12400 eller 0.5, som ikke er negativt.",
    "ambiguous-number": "Punktum og komma kan bety to ting. Skriv 12400 uten skilletegn.",
    "not-an-atc-code": "Skriv alle sju tegnene i ATC-koden, for eksempel J01DH02.",
    "not-a-time": "Oppgi en dato og et klokkeslett som finnes, for eksempel 2027-03-31 12:00.",
    "not-lots": "Skriv numre på delkontrakter i denne anskaffelsen, for eksempel 1, 3, 5–12.",
    "time-skipped": "Klokka stilles på det tidspunktet: det finnes ikke, eller det finnes to ganger. Velg et annet.",
    "not-a-day": "Oppgi en dato som finnes, for eksempel 2027-03-31.",
    "not-in-years": "Oppgi en dato fra {from} til {to}.",
    "not-some-months": "Skriv et helt antall måneder, fra 1 til 120.",
    "not-between": "Skriv et tall fra {min, number} til {max, number}.",
    "not-a-percentage": "Skriv en prosent fra 0 til 100 med høyst fire desimaler, for eksempel 33,3333.",
    "not-an-amount":
      "Skriv et beløp, for eksempel 1250000 eller 1250.50, med høyst så mange desimaler som valutaen har.",
    "not-a-weight": "Skriv en vekt over 0 og høyst 100, med høyst to desimaler.",
    "not-points": "Skriv poeng fra 0 til {max, number}, med høyst to desimaler.",
    "not-a-choice": "Velg ett av alternativene.",
    "one-or-the-other": "Skriv et tall, eller kryss av for ukjent, ikke begge deler.",
    "too-many": "Høyst {max, number}.",
    "too-few": "Det må være minst én.",
    "fewer-than-two": "Det må være minst to.",
    "taken-place": "En annen delkontrakt har denne plassen. Gi hver sin egen.",
    malformed: "Dette har ikke den ventede formen.",
  },
} as const satisfies Sentences<typeof en>;
