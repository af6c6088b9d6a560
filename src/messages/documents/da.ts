import type { Sentences } from "../sentences";
import type { en } from "./en";

export const da = {
  lead: "Teksten, mens den skrives, på engelsk. Landene tager standpunkt til en fastlåst version af den, aldrig til dette udkast.",
  common: "Fælles del",
  contents: "Indhold",
  clauses: "{n, plural, =0 {endnu ingen bestemmelse} one {# bestemmelse} other {# bestemmelser}}",
  leftOut: "udeladt",
  leftOutWhy:
    "{n, plural, =0 {Intet land er med i denne delkontrakt.} other {Kun {countries} er med i denne delkontrakt.}} En delkontrakt udbydes i fællesskab, når mindst to lande er med. Den bliver i udkastet og udelades af det, der fastlåses.",
  noClause: "Endnu ingen bestemmelse",
  noClauseText: "En version kan fastlåses, når hver af dens dele har mindst én bestemmelse.",
  add: "Tilføj en bestemmelse",
  addTo: "til: {part}",
  change: "Ret",
  remove: "Fjern",
  inserted: "tilføjet",
  deleted: "slettet",
  aside: "Version og frist",
  done: {
    saved: "Bestemmelsen er gemt.",
    removed: "Bestemmelsen er fjernet.",
    frozen: "Version {number} er fastlåst. Den kan nu forelægges landene i konsensusrummet.",
    limit: "Fristen for modtagelse af tilbud er sat.",
  },
  version: {
    title: "Seneste version",
    none: "Intet er fastlåst endnu.",
    number: "Version",
    hash: "SHA-256",
    frozen: "Fastlåst",
    text: "Denne tekst",
    same: "uændret siden version {number}",
    movedOn: "ændret siden version {number}",
    round: "Runde",
    isPut: "forelagt landene",
    isNotPut: "ikke forelagt landene",
    read: "Læs version {number}",
    room: "Konsensusrummet",
  },
  freeze: {
    title: "Fastlås version {number}",
    means:
      "Teksten, som den står, bliver version {number} med en kontrolsum for hver del. Derefter kan ingen ændre den; hvad der skrives senere, kommer i den næste version.",
    positions:
      "Standpunkter står ved magt for de dele, der er uændrede, og bortfalder for hver del, der er ændret.",
    missing: "Før den kan fastlåses:",
    act: "Fastlås version {number}",
    acting: "Fastlåser",
  },
  timeLimit: {
    title: "Frist for modtagelse af tilbud",
    none: "Endnu ikke sat.",
    label: "Tilbudsfrist",
    hint: "Hvis bekendtgørelsen afsendes i dag, tidligst {earliest}. Tilbudsgiverne har 35 hele dage fra afsendelsen: direktiv 2014/24/EU, artikel 27, og forordning 1182/71, artikel 3.",
    lastDay: "Sidste dag for afsendelse: {day}",
    set: "Sæt fristen",
    setting: "Sætter fristen",
  },
  clause: {
    change: "Ret en bestemmelse",
    begin: "Tilføj en bestemmelse",
    heading: "Overskrift",
    text: "Tekst",
    textHint: "På engelsk, ren tekst. En tom linje begynder et nyt afsnit.",
    countLimit: "Højst {max} tegn",
    countUsed: "{used} af {max} tegn",
    save: "Gem bestemmelsen",
    saving: "Gemmer",
    add: "Tilføj bestemmelsen",
    back: "Tilbage til udbudsmaterialet",
    onlyDraft: "Det, der gemmes, ændrer kun udkastet. Fastlåste versioner bliver, som de er.",
    dispatched: "Bekendtgørelsen er afsendt. Teksten kan ikke længere ændres.",
    meanwhile: {
      title: "En anden gemte denne bestemmelse, mens du skrev",
      shown: "Sådan står den nu, med det, der er ændret, siden du begyndte:",
      yours:
        "Din egen tekst står i felterne nedenfor, som du skrev den. Overfør det fra den anden tekst, der skal blive: når du gemmer nu, træder din tekst i stedet for den.",
    },
    removed: {
      title: "Denne bestemmelse er fjernet",
      text: "Gem den for at begynde en ny bestemmelse med denne tekst sidst i delen.",
    },
    remove: {
      title: "Fjern denne bestemmelse",
      text: "Den udgår af udkastet og af den næste version. Tidligere versioner og protokollen bevarer den.",
      act: "Fjern bestemmelsen",
      acting: "Fjerner",
      changed:
        "En anden har rettet denne bestemmelse, siden du åbnede den. Ovenfor står den, som den er nu; fjern den igen, hvis den stadig skal ud.",
    },
  },
} as const satisfies Sentences<typeof en>;
