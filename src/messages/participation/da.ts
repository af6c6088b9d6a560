import type { Sentences } from "../sentences";
import type { en } from "./en";

export const da = {
  lead: {
    reads: "Mængderne er behovet i 12 måneder: skøn og ikke et løfte om køb. Hver mængde har sin kilde.",
    hidden: "Mængderne vises for de lande, der deltager.",
  },
  caption: "Mængder for 12 måneder i delkontrakt {number}",
  captionLines: "Produktlinjer i delkontrakt {number}",
  product: "Produktlinje",
  unit: "Enhed",
  together: "I alt",
  pack: "{container}, pakning med {size}",
  comparedOn: "sammenlignes på {unit}",
  notStated: "ikke oplyst",
  verySmall: "meget lille",
  verySmallNote: "Meget lille: under 100 enheder på 12 måneder eller under 1 % af alle landes samlede behov.",
  source: "Kilde {mark}: {origin}",
  stances: "Svar for delkontrakt {number}",
  silent: "svarede ikke",
  onlyOne: "Færre end to lande er med. En delkontrakt udbydes i fællesskab, når mindst to lande er med.",
  answer: {
    title: "Svar fra {country}",
    open: "Delkontrakter uden et valg forbliver ubesvarede, og ubesvaret er ikke med. Indtil da, og indtil udbudsmaterialet er fastlåst, kan {country} svare igen; det sidste svar gælder.",
    stance: "{country} i delkontrakt {number}",
    in: "Med",
    out: "Ikke med",
    unanswered: "Svarer senere",
    quantity: "Behov i 12 måneder",
    origin: "Tallets kilde",
    blank:
      "For at være med kræves en mængde over nul for mindst én produktlinje, med sin kilde, for eksempel “hospitalernes salgstal 2025”. Lad det ukendte stå tomt; skriv kun 0, hvor der intet behov er.",
    send: "Svar for {country}",
    sending: "Sender svaret",
    sent: "Svaret fra {country} er registreret.",
  },
} as const satisfies Sentences<typeof en>;
