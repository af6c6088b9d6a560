import type { Sentences } from "../sentences";
import type { en } from "./en";

export const nb = {
  what: {
    "decide-hold": "Ta stilling til forbeholdet mot versjon {version} ({country})",
    "give-evidence": "Legg fram dokumentasjon for vilkåret «{title}»",
    "judge-condition": "Vurder vilkåret «{title}»",
    "send-anew": "EU-tidende avviste kunngjøringen: rett den og send den på nytt",
    "keep-dispatch-window": "Send kunngjøringen i tide, eller fastsett en ny tidsplan",
    "move-limit": "Fastsett en ny tidsplan: tilbudsfristen kan ikke lenger holdes",
    "freeze-anew": "Lås en ny versjon: fristen i versjon {version} kan ikke lenger holdes",
    "answer-comments":
      "{n, plural, one {En kommentar til anskaffelsesdokumentene venter} other {# kommentarer til anskaffelsesdokumentene venter}} på landet ditt",
  },
  otherwise: {
    "meet-objection":
      "Det er ikke enighet før innsigelsen er imøtekommet eller trukket tilbake, i denne versjonen eller en ny.",
    "put-to-countries": "Inntil da kan ingen land ta stilling.",
    dispatch: "Inntil da kan et land fortsatt trekke samtykket tilbake.",
    "decide-hold": "Et forbehold er ikke samtykke. Når dagen er omme, har {country} ikke noe standpunkt.",
    "give-evidence": "Uten dokumentasjon innen da gjelder den subsidiære dekningen av seg selv.",
    "judge-condition":
      "Det som ikke er vurdert innen da, regnes som ikke oppfylt, og den subsidiære dekningen gjelder av seg selv.",
    "keep-dispatch-window": "Senere ville ikke leverandørene få hele den tiden loven gir dem.",
    "move-limit":
      "Leverandørene ville ikke få hele den tiden loven gir dem. Flytt først fristen, og lås så en versjon med den.",
    "freeze-anew":
      "Tidsplanen er flyttet siden da. Det som sendes, er det landene samtykker i, så de må få en versjon med den nye fristen.",
  },
  overdue: "Overskredet",
  wasToBeDispatched: "kunngjøringen skulle vært sendt før {at} ({zone})",
  clause: "{heading} ({n})",
  moreClauses: "{n, plural, one {# bestemmelse til} other {# bestemmelser til}}",
  moved: {
    title: "Hva som har skjedd",
    since: "siden {at}",
    first: "Dette er ditt første besøk",
    firstText: "Fra ditt neste besøk står det her hva andre har gjort siden sist du var her.",
    none: "Ingenting har skjedd",
    noneText: "Siden sist du var her, har ingen andre gjort noe i anskaffelsene dine som du kan lese.",
    times: "den siste av {n} slike, {at}",
    record: "Hele protokollen",
    moreActs: "{n, plural, one {# slags handling til} other {# slags handlinger til}} i protokollen",
    moreTenders: "{n, plural, one {Noe har skjedd i # anskaffelse til.} other {Noe har skjedd i # anskaffelser til.}}",
  },
  course: {
    title: "Anskaffelser på kalenderen",
    lead: "Fra {from} til {to}. Streken er i dag, en prikk er en kommende dato; de svake stripene er helligdager i {country}.",
    leadWithoutHolidays:
      "Fra {from} til {to}. Streken er i dag, en prikk er en kommende dato. Helligdagene i {country} er ikke kjent her.",
    none: "Ingen anskaffelse er i gang",
    noneText: "Når en anskaffelse er foreslått, står trinnene og datoene her.",
    more: "{n, plural, one {# anskaffelse til} other {# anskaffelser til}}",
    span: { interest: "Interesse", texts: "Tekster og enighet", tenders: "Tilbud mottas", evaluation: "Evaluering" },
    table: "Alle kommende datoer som tabell",
    caption: "Kommende datoer, de nærmeste først",
    columns: { when: "Når", what: "Hva", tender: "Anskaffelse" },
    noDates: "Ingen dato er fastsatt.",
    holidays: "Helligdager i {country}",
    holiday: "{day}: {holiday}",
    date: {
      "interest-closes": "Interesseperioden slutter",
      "round-closes": "Runden slutter",
      dispatch: "Kunngjøringen skal sendes",
      "requests-close": "Frist for forespørsler om å delta",
      invitation: "Invitasjonen skal sendes",
      "questions-by": "Siste tidspunkt for spørsmål",
      "tenders-close": "Tilbudsfristen går ut",
      opening: "Tilbudene åpnes",
      award: "Beslutningen skal sendes",
      "valid-until": "Tilbudene er bindende til og med denne dagen",
      supply: "Leveransene begynner",
    },
  },
} as const satisfies Sentences<typeof en>;
