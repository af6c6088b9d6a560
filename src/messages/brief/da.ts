import type { Sentences } from "../sentences";
import type { en } from "./en";

export const da = {
  title: "Beslutningsoplæg for {country}",
  link: "Beslutningsoplæg",
  lead: "Kun folk fra {country} ser denne side.",
  none: {
    title: "Intet at tage stilling til endnu",
    text: "Oplægget skrives, når en version af udbudsmaterialet er fastlåst.",
  },
  asked: {
    title: "Hvad der spørges om",
    put: "Tag standpunkt til version {number}, inden runden slutter.",
    closed: "Runden om version {number} er slut. Der tages igen standpunkt, når den forelægges på ny.",
    notPut: "Version {number} er endnu ikke forelagt landene.",
    dispatched: "Bekendtgørelsen af version {number} er afsendt. Der spørges ikke om mere.",
    notBound: "{country} er ikke med i nogen delkontrakt i version {number}. Den binder ikke {country} til noget.",
  },
  binds: {
    title: "Hvad der binder",
    text: "Version {number}: {parts}. Intet andet.",
    read: "Læs version {number}",
  },
  money: {
    title: "Penge for {country}",
    basis: "For hele løbetiden, til de priser, {country} betaler i dag.",
    estimated: "Anslået",
    maximum: "Højst",
    nothing: "Der er ingen kendte priser fra {country} for det, landet ville blive bundet til.",
    without:
      "{n, plural, one {# produktlinje har ingen pris og er ikke regnet med.} other {# produktlinjer har ingen pris og er ikke regnet med.}}",
    enter: "Angiv priser",
  },
  law: {
    title: "Lovgivningen i {country} og denne tekst",
    none: "Ingen underskrevet aftale siger, hvis ret der gælder for hvad.",
    climateLots: "{n, plural, one {Delkontrakt {numbers}} other {Delkontrakt {numbers}}}: {way}.",
    noAnswer: "teksten siger ikke hvordan",
  },
  changed: {
    title: "Hvad der er ændret, siden {country} sidst tog standpunkt",
    nothing: "Intet, der binder {country}.",
    changed: "Ændret: {parts}.",
    fresh: "Nyt for {country}: {parts}.",
    unchanged: "Som før: {parts}.",
    see: "Se hver ændring",
  },
  conditions: {
    title: "Betingelser, der vedrører {country}",
    none: "Ingen.",
    item: "Delkontrakt {lot}: {title}",
    bears: "{country} skal opfylde den",
    judges: "{country} bedømmer den",
    "falls-away": "hvis den ikke opfyldes, mister {country} linjer",
    dates: "Dokumentation inden udgangen af {evidence}, bedømt inden udgangen af {judged}.",
  },
  others: {
    title: "Hvad de andre siger",
    all: "samtykker til alle sine dele",
    some: "samtykker til {n} af {of} dele",
    statement: "Protokoltilførsel: {text}",
    hold: "Forbehold til {day}, af hensyn til {owner}: {text}",
    objects: "Gør indsigelse: {text}",
  },
  then: {
    title: "Hvad hvert svar fører til",
    nothing: "Intet svar",
    nothingText:
      "Tavshed er ikke samtykke. Når runden slutter, nævnes {country} som tavs, og version {number} kan forelægges igen.",
    consent: "Samtykke",
    consentText:
      "Når alle lande har givet samtykke, er {country} bundet til {parts} i version {number}. Indtil afsendelsen kan landet stadig trække det tilbage med en begrundelse.",
    statement: "Samtykke med protokoltilførsel",
    statementText:
      "Det samme, og ordene fra {country} står ved siden af for alle, der deltager. De rummer ingen betingelse.",
    hold: "Forbehold",
    holdText:
      "Der er ikke enighed, før {country} giver samtykke eller gør indsigelse. Når forbeholdets dag er gået, har {country} intet standpunkt.",
    lastDay: "Med fristen i denne version skal bekendtgørelsen afsendes senest {day}.",
    object: "Indsigelse",
    objectText:
      "Der er ikke enighed, før teksten ændres, eller {country} giver samtykke. En ændret tekst er en ny version; ingen spørges igen om dele, der er som før.",
    leave: "Træd ud af delkontrakter",
    leaveText:
      "Indtil afsendelsen kan {country} træde ud af en hvilken som helst af sine delkontrakter. Først vises det, hvad det betyder for de andre, og en ny version forelægges dem.",
  },
  heard: {
    title: "Hørt hjemme",
    person: "{name}: {what}, senest {at}",
    notes: "{n, plural, one {# notat} other {# notater}}",
    comments: "{n, plural, one {# kommentar til teksten} other {# kommentarer til teksten}}",
    open: "{n, plural, one {# kommentar til disse dele er stadig åben.} other {# kommentarer til disse dele er stadig åbne.}}",
    none: "Ingen har endnu skrevet et notat i det lukkede rum eller en kommentar til disse dele.",
    room: "Det lukkede rum",
  },
  answer: { title: "Svar", room: "Gå til konsensusrummet" },
} as const satisfies Sentences<typeof en>;
