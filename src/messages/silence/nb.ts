import type { Sentences } from "../sentences";
import type { en } from "./en";

export const nb = {
  link: "Gå videre uten et taust land",
  title: "Gå videre uten et taust land",
  lead: "Taushet er aldri et ja. Et land som ikke har sagt noe i to runder, den andre med nok arbeidsdager etter landets egen kalender, kan utelates når den signerte avtalen sier det. Det er da ikke med i noen delkontrakt, og en ny versjon legges fram for de andre.",
  nobody: "Ingen land var tause da den siste runden sluttet.",
  notYet: "{country} kan ikke utelates nå",
  can: "{country} var taust i begge de to siste rundene.",
  show: "Se hva det fører til å gå videre uten {country}",
  effect: "Hva det fører til å gå videre uten {country}",
  confirm: "Gå videre uten {country}",
  text: "Begrunnelsen leses av alle som deltar, også av {country}, og bevares i protokollen.",
  reason: "Begrunnelse",
  reasonHint: "Hvordan og når {country} er spurt, og hva som er hørt.",
  act: "Gå videre uten {country}",
  acting: "Registrerer det",
  back: "Tilbake til konsensusrommet",
} as const satisfies Sentences<typeof en>;
