import type { Sentences } from "../sentences";
import type { en } from "./en";

export const da = {
  outbox: {
    goes: {
      atOnce: "straks",
      digest: "samlet mail",
      waits: "venter på den samlede mail",
      carried: "i en samlet mail",
      leftOut: "udeladt",
    },
    sent: "Afleveret til mailserveren {at}.",
    notSent: "Ikke afleveret til en mailserver.",
    waits: "Kommer med i den samlede mail {at}.",
    carried: "Kom med i den samlede mail {at}.",
    leftOut: "Udeladt af den samlede mail: da den blev skrevet, var der ikke længere noget at fortælle dig.",
    language: "Sprog: {language}.",
    toPreferences: "Vælg, hvad du får mail om",
  },
  preferences: {
    title: "Indstillinger",
    lead: "Hvad du får mail om, hvornår, på hvilket sprog og efter hvilket ur.",
    toPage: "Indstillinger",
    saved: "Dit valg er gemt. Det gælder fra den næste mail.",
    mail: "Mail",
    digestWhen:
      "Den samlede mail kommer kl. {time} efter dit ur på arbejdsdage i {country}, hvis der er sket noget. Det er én mail for alle fælles udbud.",
    duty: "Altid straks",
    dutyText:
      "Noget får du altid at vide, og straks: at noget venter på din underskrift, at en runde er slut uden enighed, og at noget er gjort uden dit lands samtykke.",
    pace: { atOnce: "Straks", digest: "I den samlede mail", never: "Slet ikke" },
    kind: {
      asked: "Noget venter på dit land",
      participation: "Hvem der deltager, og i hvad",
      conditions: "Betingelser",
      agreements: "Aftaler",
      positions: "Standpunkter og enighed",
      publication: "Offentliggørelse",
      comments: "Kommentarer",
    },
    hint: {
      asked:
        "En invitation, en runde, en påmindelse eller dokumentation, der skal bedømmes: der er en frist at handle inden for. I den samlede mail kan det komme sent.",
      participation: "Delkontrakter ændres, et land træder ud eller får mere tid, et mandat kom ikke.",
      conditions: "En betingelse er bedømt, eller det, der ellers gælder, er trådt i kraft.",
      agreements: "En aftale eller et tillæg er underskrevet af alle.",
      positions: "En indsigelse, et forbehold, en tilbagetrækning, eller at alle har givet samtykke.",
      publication: "Bekendtgørelsen er offentliggjort eller afvist.",
      comments: "Nogen kommenterer en bestemmelse, som du er med til at drøfte.",
    },
    save: "Gem",
    saving: "Gemmer",
    you: "Sprog og ur",
    language: "Sprog",
    languageText: "Vælg et andet øverst på siden. Mails følger det, også dem, der venter på den samlede mail.",
    clock: "Ur",
    clockText: "Tidspunkter vises efter dette ur, med det ledende lands tid ved siden af, hvor den er en anden.",
  },
} as const satisfies Sentences<typeof en>;
