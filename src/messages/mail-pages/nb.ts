import type { Sentences } from "../sentences";
import type { en } from "./en";

export const nb = {
  outbox: {
    goes: {
      atOnce: "straks",
      digest: "samlet e-post",
      waits: "venter på den samlede e-posten",
      carried: "i en samlet e-post",
      leftOut: "utelatt",
    },
    sent: "Levert til e-postserveren {at}.",
    notSent: "Ikke levert til noen e-postserver.",
    waits: "Kommer med i den samlede e-posten {at}.",
    carried: "Kom med i den samlede e-posten {at}.",
    leftOut: "Utelatt fra den samlede e-posten: da den ble skrevet, var det ikke lenger noe å fortelle deg.",
    language: "Språk: {language}.",
    toPreferences: "Velg hva du får e-post om",
  },
  preferences: {
    title: "Innstillinger",
    lead: "Hva du får e-post om, når, på hvilket språk og etter hvilken klokke.",
    toPage: "Innstillinger",
    saved: "Valget ditt er lagret. Det gjelder fra neste e-post.",
    mail: "E-post",
    digestWhen:
      "Den samlede e-posten kommer kl. {time} etter din klokke på arbeidsdager i {country}, dersom noe har skjedd. Det er én e-post for alle felles anskaffelser.",
    duty: "Alltid straks",
    dutyText:
      "Noe får du alltid vite, og straks: at noe venter på signaturen din, at en runde er slutt uten enighet, og at noe er gjort uten samtykke fra landet ditt.",
    pace: { atOnce: "Straks", digest: "I den samlede e-posten", never: "Ikke i det hele tatt" },
    kind: {
      asked: "Noe venter på landet ditt",
      participation: "Hvem som deltar, og i hva",
      conditions: "Vilkår",
      agreements: "Avtaler",
      positions: "Standpunkter og enighet",
      publication: "Kunngjøring",
      comments: "Kommentarer",
    },
    hint: {
      asked:
        "En invitasjon, en runde, en påminnelse eller dokumentasjon som skal vurderes: det er en frist å handle innen. I den samlede e-posten kan det komme sent.",
      participation: "Delkontrakter endres, et land trekker seg eller får mer tid, et mandat kom ikke.",
      conditions: "Et vilkår er vurdert, eller det som ellers gjelder, har trådt i kraft.",
      agreements: "En avtale eller et vedlegg er signert av alle.",
      positions: "En innsigelse, et forbehold, en tilbaketrekking, eller at alle har samtykket.",
      publication: "Kunngjøringen er publisert eller avvist.",
      comments: "Noen kommenterer en bestemmelse som du er med på å drøfte.",
    },
    save: "Lagre",
    saving: "Lagrer",
    you: "Språk og klokke",
    language: "Språk",
    languageText: "Velg et annet øverst på siden. E-posten følger det, også den som venter på å bli samlet.",
    clock: "Klokke",
    clockText: "Tidspunkter vises etter denne klokka, med tiden i det ledende landet ved siden av der den er en annen.",
  },
} as const satisfies Sentences<typeof en>;
