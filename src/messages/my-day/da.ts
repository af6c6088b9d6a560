import type { Sentences } from "../sentences";
import type { en } from "./en";

export const da = {
  what: {
    "decide-hold": "Tag stilling til forbeholdet til version {version} ({country})",
    "give-evidence": "Indsend dokumentation for betingelsen “{title}”",
    "judge-condition": "Bedøm betingelsen “{title}”",
    "send-anew": "EU-Tidende afviste bekendtgørelsen: ret den, og send den igen",
    "keep-dispatch-window": "Afsend bekendtgørelsen i tide, eller fastsæt en ny tidsplan",
    "move-limit": "Fastsæt en ny tidsplan: tilbudsfristen kan ikke længere holdes",
    "freeze-anew": "Fastlås en ny version: fristen i version {version} kan ikke længere holdes",
    "answer-comments":
      "{n, plural, one {En kommentar til udbudsmaterialet venter} other {# kommentarer til udbudsmaterialet venter}} på dit land",
  },
  otherwise: {
    "meet-objection":
      "Der er ikke enighed, før indsigelsen er imødekommet eller trukket tilbage, i denne version eller en ny.",
    "put-to-countries": "Indtil da kan intet land tage stilling.",
    dispatch: "Indtil da kan et land stadig trække sit samtykke tilbage.",
    "decide-hold": "Et forbehold er ikke samtykke. Når dagen er gået, har {country} intet standpunkt.",
    "give-evidence": "Uden dokumentation inden da gælder den subsidiære dækning af sig selv.",
    "judge-condition":
      "Det, der ikke er bedømt inden da, regnes som ikke opfyldt, og den subsidiære dækning gælder af sig selv.",
    "keep-dispatch-window": "Senere ville tilbudsgiverne ikke få hele den tid, loven giver dem.",
    "move-limit":
      "Tilbudsgiverne ville ikke få hele den tid, loven giver dem. Flyt først fristen, og fastlås så en version med den.",
    "freeze-anew":
      "Tidsplanen er flyttet siden da. Det, der afsendes, er det, landene giver samtykke til, så de skal have en version med den nye frist.",
  },
  overdue: "Overskredet",
  wasToBeDispatched: "bekendtgørelsen skulle have været afsendt inden {at} ({zone})",
  clause: "{heading} ({n})",
  moreClauses: "{n, plural, one {# bestemmelse mere} other {# bestemmelser mere}}",
  moved: {
    title: "Hvad der er sket",
    since: "siden {at}",
    first: "Det er dit første besøg",
    firstText: "Fra dit næste besøg står det her, hvad andre har gjort, siden du sidst var her.",
    none: "Intet er sket",
    noneText: "Siden du sidst var her, har ingen andre gjort noget i dine udbud, som du må læse.",
    times: "den seneste af {n} sådanne handlinger, {at}",
    record: "Hele protokollen",
    moreActs: "{n, plural, one {# slags handling mere} other {# slags handlinger mere}} i protokollen",
    moreTenders: "{n, plural, one {Der er sket noget i # udbud mere.} other {Der er sket noget i # udbud mere.}}",
  },
  course: {
    title: "Udbud på kalenderen",
    lead: "Fra {from} til {to}. Stregen er i dag, en prik er en kommende dato; de svage striber er helligdage i {country}.",
    leadWithoutHolidays:
      "Fra {from} til {to}. Stregen er i dag, en prik er en kommende dato. Helligdagene i {country} kendes ikke her.",
    none: "Intet udbud er i gang",
    noneText: "Når et udbud er foreslået, står dets trin og datoer her.",
    more: "{n, plural, one {# udbud mere} other {# udbud mere}}",
    span: { interest: "Interesse", texts: "Tekster og enighed", tenders: "Tilbud modtages", evaluation: "Evaluering" },
    table: "Alle kommende datoer som tabel",
    caption: "Kommende datoer, de nærmeste først",
    columns: { when: "Hvornår", what: "Hvad", tender: "Udbud" },
    noDates: "Ingen dato er fastsat.",
    holidays: "Helligdage i {country}",
    holiday: "{day}: {holiday}",
    date: {
      "interest-closes": "Interesseperioden slutter",
      "round-closes": "Runden slutter",
      dispatch: "Bekendtgørelsen skal afsendes",
      "requests-close": "Frist for ansøgninger om deltagelse",
      invitation: "Opfordringen skal sendes",
      "questions-by": "Sidste tidspunkt for spørgsmål",
      "tenders-close": "Frist for modtagelse af tilbud",
      opening: "Tilbuddene åbnes",
      award: "Afgørelsen skal sendes",
      "valid-until": "Tilbuddene er bindende til og med denne dag",
      supply: "Leverancerne begynder",
    },
  },
} as const satisfies Sentences<typeof en>;
