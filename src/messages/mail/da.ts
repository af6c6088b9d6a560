import type { Sentences } from "../sentences";
import type { en } from "./en";

export const da = {
  greeting: "Kære {name}",
  footer:
    "Denne mail er skrevet automatisk af Samband på grund af din rolle i fælles udbud. Svar på den bliver ikke læst.",
  choosing: "Vælg, hvad du får mail om, og hvornår: {link}",
  moment: "{own} ({place})",
  momentBeside: "{own} ({place}), svarende til {lead} ({leadPlace})",
  commonPart: "den fælles del",
  lot: "delkontrakt {number}",
  lots: "{n, plural, one {# delkontrakt} other {# delkontrakter}}",

  facts: {
    version: "Version",
    agreement: "Aftale",
    tender: "Fælles udbud",
    lots: "Delkontrakter",
    answerBefore: "Svar inden",
    positionBefore: "Standpunkt inden",
    country: "Land",
    concerns: "Vedrører",
    reason: "Begrundelse",
    request: "Ønske",
    publicationNumber: "Offentliggørelsesnummer",
    publishedAt: "Offentliggjort",
    unanswered: "Delkontrakter uden svar",
    lookingForMandate: "Delkontrakter, der venter på mandat",
    mandateBy: "Mandat senest",
    what: "Hvad der er gjort",
    outFrom: "Ikke med fra",
    lot: "Delkontrakt",
    condition: "Betingelse",
    judgedBy: "Skal bedømmes senest",
    evidence: "Dokumentation",
    linesMet: "Produktlinjer",
    lines: "Produktlinjer",
    because: "Årsag",
    effectiveAt: "Gælder siden",
    owner: "Skal stadig samtykke",
    until: "Til udgangen af",
    consenting: "Samtykkede",
    holding: "Tog forbehold",
    objecting: "Gjorde indsigelse",
    silent: "Tavse",
  },

  digest: {
    subject: "Samband: det er sket i dine fælles udbud, {day}",
    opening: "Her er det, der er sket i dine fælles udbud, siden du sidst fik mail.",
    times: "{headline} ({n} gange)",
  },

  asked: {
    subject: "{number}: dit land er inviteret til et fælles udbud",
    opening:
      "{lead} foreslår et fælles udbud og inviterer dit land til at deltage. Svar for hver delkontrakt, om dit land er med, og i så fald med hvilke mængder, eller om det ikke er med. Tavshed er ikke et ja: uden svar inden det angivne tidspunkt deltager dit land ikke.",
    call: "Svar for hver delkontrakt her:",
  },
  observing: {
    subject: "{number}: dit land er inviteret som observatør til et fælles udbud",
    opening:
      "{lead} foreslår et fælles udbud og inviterer dit land som observatør. En observatør følger udbuddet og tager ikke standpunkt. Du behøver ikke at gøre noget.",
    call: "Følg udbuddet her:",
  },
  reminder: {
    subject: "{number}: dit land mangler at svare for delkontrakter",
    opening:
      "Tiden til at svare er ved at løbe ud. Tavshed er ikke et ja: når tiden er gået, er landet ikke med i en delkontrakt uden svar, og heller ikke i en delkontrakt, hvis mandat ikke er kommet.",
    call: "Svar for hver delkontrakt her:",
  },
  lotsArranged: {
    subject: "{number}: delkontrakterne er ændret, siden dit land svarede",
    opening:
      "Den ledende ordregiver har ændret delkontrakterne. Det, dit land har svaret, gælder stadig. Se efter, om der er en ny delkontrakt at svare for, eller en produktlinje uden en mængde fra dit land. Om flere ændringer samme dag får du ikke besked igen.",
    how: {
      written: "Delkontrakter eller produktlinjer er skrevet om",
      imported: "Delkontrakter er hentet fra et regneark",
      reordered: "Delkontrakterne står i en anden rækkefølge",
      copied: "En delkontrakt er kopieret",
      split: "En delkontrakt er delt",
      merged: "To delkontrakter er lagt sammen",
      removed: "En delkontrakt er fjernet",
    },
    call: "Se delkontrakterne her:",
  },
  answersLapsed: {
    subject: "{number}: et mandat kom ikke i tide ({country})",
    opening:
      "Et land søgte et mandat indtil en bestemt dag. Dagen er gået uden et svar, og landet er derfor ikke med i disse delkontrakter.",
    call: "Se, hvem der er med, her:",
  },
  lotsLeft: {
    subject: "{number}: et land træder ud ({country})",
    opening:
      "Et land er ikke længere med i disse delkontrakter. Hvor en version af udbudsmaterialet allerede er fastlåst, skal der laves en ny, og de andre bliver kun spurgt om det, der ændres.",
    call: "Se, hvem der er med, her:",
  },
  reopenedForYou: {
    subject: "{number}: dit land kan svare indtil et senere tidspunkt",
    opening:
      "Den ledende ordregiver har givet dit land mere tid til at svare. Svar, som dit land har givet, kan også ændres.",
    call: "Svar for hver delkontrakt her:",
  },
  reopened: {
    subject: "{number}: et land har fået mere tid til at svare ({country})",
    opening: "Den ledende ordregiver har givet ét land mere tid til at svare. For alle andre ændres intet.",
    call: "Se, hvem der er med, her:",
  },
  evidenceGiven: {
    subject: "{number}: der er kommet dokumentation for en betingelse",
    opening:
      "Der er givet dokumentation for, at en betingelse er opfyldt. Intet ændres, før den er bedømt, eller den sidste dag er gået.",
    call: "Læs og bedøm den her:",
  },
  conditionJudged: {
    subject: "{number}: en betingelse er bedømt",
    opening:
      "Det land, der bedømmer en betingelse, har sagt, for hvilke produktlinjer den er opfyldt. Hvor den ikke er opfyldt, gælder det, der er aftalt i stedet.",
    met: "opfyldt for {met} af {judged}",
    call: "Læs bedømmelsen her:",
  },
  fallback: {
    subject: "{number}: det, der er aftalt i stedet for en betingelse, gælder nu",
    opening: "En betingelse er ikke opfyldt. Det, der er aftalt for det tilfælde, gælder nu; ingen skal samtykke igen.",
    because: {
      "no-evidence": "Der kom ingen dokumentation til tiden",
      "not-judged": "Den blev ikke bedømt til tiden",
      "not-met": "Den er bedømt som ikke opfyldt",
    },
    call: "Se, hvad der er omfattet nu, her:",
  },
  roundOpened: {
    subject: "{number}: version {version} afventer dit lands standpunkt",
    opening:
      "Version {version} af udbudsmaterialet er forelagt landene, og dit lands samtykke mangler. Giv samtykke, eller gør indsigelse med en begrundelse og et ønske. Tavshed er ikke samtykke.",
    call: "Se, hvad der er ændret, og angiv dit lands standpunkt her:",
  },
  objection: {
    subject: "{number}: indsigelse ({country})",
    opening:
      "Et land har gjort indsigelse mod udbudsmaterialet. Der er ikke enighed, før landet samtykker i denne version eller i en ny.",
    call: "Læs alle standpunkter her:",
  },
  hold: {
    subject: "{number}: forbehold ({country})",
    opening:
      "Et land har taget forbehold: nogen derhjemme skal stadig samtykke. Der er ikke enighed, før landet giver samtykke eller gør indsigelse. Når dagen er gået, har det intet standpunkt.",
    call: "Læs alle standpunkter her:",
  },
  holdLapsed: {
    subject: "{number}: et forbehold er udløbet ({country})",
    opening:
      "Et land tog forbehold til en bestemt dag. Dagen er gået uden et andet standpunkt, så landet har intet standpunkt til det, der er nævnt her. Det kan stadig tage standpunkt, mens en runde er åben.",
    call: "Se, hvor landene står, her:",
  },
  roundEnded: {
    subject: "{number}: runden om version {version} er slut",
    opening:
      "Tiden til at tage standpunkt er gået, og der er ikke enighed. Tavshed er ikke samtykke. Den ledende ordregiver kan forelægge versionen igen eller fastlåse en ny.",
    call: "Se, hvem der har sagt hvad, her:",
  },
  silentLeftOut: {
    subject: "{number}: de andre går videre uden et land ({country})",
    opening:
      "Et land har intet sagt i to runder, den anden på de arbejdsdage efter landets egen kalender, som aftalen kræver. Som alle på forhånd har aftalt, går de andre videre uden landet. En ny version fastlåses og forelægges dem.",
    call: "Se, hvem der deltager, her:",
  },
  withdrawal: {
    subject: "{number}: et standpunkt er trukket tilbage ({country})",
    opening: "Et land har trukket sit standpunkt tilbage. Landet har nu intet standpunkt til det, der er nævnt her.",
    call: "Læs alle standpunkter her:",
  },
  annexPut: {
    subject: "{number}: tillægget venter på din underskrift",
    opening:
      "Den ledende ordregiver har sendt tillægget til dette udbud til underskrift. Dokumenterne kan skrives, når hvert land, der er med, har underskrevet.",
    call: "Læs og underskriv det her:",
  },
  annexReplaced: {
    subject: "{number}: tillægget er ændret og venter igen på din underskrift",
    opening:
      "Den ledende ordregiver har sendt en ny version af tillægget til dette udbud til underskrift. Din underskrift på version {before} gælder ikke for den. Siden viser, hvad der er ændret, siden du skrev under.",
    call: "Læs, hvad der er ændret, og underskriv her:",
  },
  annexConcluded: {
    subject: "{number}: tillægget er underskrevet af alle",
    opening: "Alle parter har underskrevet tillægget til dette udbud. Dokumenterne kan skrives.",
    call: "Se det her:",
  },
  standingPut: {
    subject: "En samarbejdsaftale venter på din underskrift: {name}",
    opening:
      "En version af denne aftale er sendt til underskrift. Underskrifter på en tidligere version gælder ikke for den.",
    call: "Læs og underskriv den her:",
  },
  standingReplaced: {
    subject: "En aftale, du har underskrevet, er ændret og venter igen på din underskrift: {name}",
    opening:
      "En ny version af denne aftale er sendt til underskrift. Din underskrift på version {before} gælder ikke for den. Siden viser, hvad der er ændret, siden du skrev under.",
    call: "Læs, hvad der er ændret, og underskriv her:",
  },
  standingConcluded: {
    subject: "Underskrevet af alle: {name}",
    opening: "Alle parter har underskrevet denne version af samarbejdsaftalen.",
    call: "Se den her:",
  },
  commentMade: {
    subject: "{number}: en ny kommentar i en drøftelse, du er med i",
    opening:
      "Der er skrevet en kommentar til en bestemmelse i udbudsmaterialet. Du får besked, fordi du skriver materialet eller har deltaget i drøftelsen af bestemmelsen.",
    call: "Læs og besvar den her:",
  },
  ownCommentMade: {
    subject: "{number}: en ny kommentar kun for dit eget land",
    opening:
      "En kollega har skrevet en kommentar til en bestemmelse i udbudsmaterialet. Kun dit eget land kan læse kommentaren.",
    call: "Læs og besvar den her:",
  },
  consensus: {
    subject: "{number}: der er opnået enighed",
    opening:
      "Alle lande har samtykket i den fælles del og i hver af deres egne delkontrakter. Indtil afsendelsen kan et land stadig trække sit standpunkt tilbage med en begrundelse.",
    call: "Se udbuddet her:",
  },
  madePublic: {
    subject: "{number}: udbudsbekendtgørelsen er offentlig",
    opening:
      "48 timer efter at EU-Tidende bekræftede modtagelsen, var der intet hørt om offentliggørelse. Som direktivet tillader, er udbudsbekendtgørelsen nu offentlig, præcis som den blev sendt.",
    call: "Læs bekendtgørelsen her:",
  },
  published: {
    subject: "{number}: udbudsbekendtgørelsen er offentliggjort",
    opening: "EU-Tidende har offentliggjort udbudsbekendtgørelsen. Fra nu af kan alle læse den.",
    call: "Læs bekendtgørelsen her:",
  },
  refused: {
    subject: "{number}: udbudsbekendtgørelsen er ikke offentliggjort",
    opening: "EU-Tidende har afvist udbudsbekendtgørelsen. Den ledende ordregiver kan rette den og afsende den igen.",
    call: "Se udbuddet her:",
  },
} as const satisfies Sentences<typeof en>;
