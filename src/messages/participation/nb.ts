import type { Sentences } from "../sentences";
import type { en } from "./en";

export const nb = {
  lead: {
    reads: "Mengdene er behovet i 12 måneder: anslag og ikke et løfte om kjøp. Hver mengde har sin kilde.",
    hidden: "Mengdene vises for landene som deltar.",
  },
  caption: "Mengder for 12 måneder i delkontrakt {number}",
  captionLines: "Produktlinjer i delkontrakt {number}",
  product: "Produktlinje",
  unit: "Enhet",
  together: "Til sammen",
  pack: "{container}, pakning med {size}",
  comparedOn: "sammenlignes på {unit}",
  notStated: "ikke oppgitt",
  verySmall: "svært liten",
  verySmallNote: "Svært liten: under 100 enheter på 12 måneder eller under 1 % av det alle landene trenger til sammen.",
  source: "Kilde {mark}: {origin}",
  stances: "Svar for delkontrakt {number}",
  silent: "svarte ikke",
  onlyOne: "Færre enn to land er med. En delkontrakt kunngjøres i fellesskap når minst to land er med.",
  answer: {
    title: "Svar fra {country}",
    open: "Delkontrakter uten et valg forblir ubesvarte, og ubesvart er ikke med. Fram til da, og til anskaffelsesdokumentene er låst, kan {country} svare på nytt; det siste svaret gjelder.",
    stance: "{country} i delkontrakt {number}",
    in: "Med",
    out: "Ikke med",
    unanswered: "Svarer senere",
    quantity: "Behov i 12 måneder",
    origin: "Kilden til tallet",
    blank:
      "For å være med kreves en mengde over null for minst én produktlinje, med kilden, for eksempel «sykehusenes salgstall 2025». La det ukjente stå tomt; skriv bare 0 der det ikke er noe behov.",
    send: "Svar for {country}",
    sending: "Sender svaret",
    sent: "Svaret fra {country} er registrert.",
  },
} as const satisfies Sentences<typeof en>;
