import type { Sentences } from "../sentences";
import type { en } from "./en";

export const da = {
  summaryTitle: "Se venligst på dette igen",
  optional: "valgfrit",
  notSent: "Det kunne ikke sendes. Det, du har skrevet, står her endnu; prøv igen.",
  sending: "Sender",
  unusable: "Formularen er ikke komplet. Åbn siden igen, og send den på ny; intet er ændret.",
  signedOut:
    "Du er ikke længere logget på. Log på igen i en anden fane, og send så dette en gang til; det, du har skrevet, står her endnu.",
  field: {
    missing: "Udfyld feltet.",
    "too-long": "Højst {max, number} tegn.",
    "one-line": "Skriv det på én linje.",
    "no-markup": "Skriv ren tekst uden HTML.",
    "unseen-characters": "Der er et tegn i teksten, som ikke kan ses. Skriv den igen.",
    "not-a-whole-number": "Skriv et helt tal over nul.",
    "not-a-quantity": "Skriv et tal, fx 12400 eller 0.5, som ikke er negativt.",
    "ambiguous-number": "Punktum og komma kan betyde to ting. Skriv 12400 uden skilletegn.",
    "not-an-atc-code": "Skriv alle syv tegn i ATC-koden, fx J01DH02.",
    "not-a-time": "Angiv dato og klokkeslæt.",
    "not-lots": "Skriv numre på delkontrakter i dette udbud, fx 1, 3, 5–12.",
    "time-skipped": "Uret stilles på det tidspunkt: det findes ikke, eller det findes to gange. Vælg et andet.",
    "not-a-day": "Angiv en dato, der findes, fx 2027-03-31.",
    "not-some-months": "Skriv et helt antal måneder, fra 1 til 120.",
    "not-between": "Skriv et tal fra {min, number} til {max, number}.",
    "not-a-percentage": "Skriv en procent fra 0 til 100 med højst fire decimaler, fx 33,3333.",
    "not-an-amount": "Skriv et beløb, fx 1250000 eller 1250.50, med højst så mange decimaler, som valutaen har.",
    "not-a-weight": "Skriv en vægt over 0 og højst 100, med højst to decimaler.",
    "not-points": "Skriv point fra 0 til {max, number}, med højst to decimaler.",
    "not-a-choice": "Vælg en af mulighederne.",
    "one-or-the-other": "Skriv et tal, eller sæt kryds ved ukendt, ikke begge dele.",
    "too-many": "Højst {max, number}.",
    "too-few": "Der skal være mindst én.",
    "taken-place": "En anden delkontrakt har denne plads. Giv hver sin egen.",
    malformed: "Det har ikke den forventede form.",
  },
} as const satisfies Sentences<typeof en>;
