import type { Sentences } from "../sentences";
import type { en } from "./en";

export const da = {
  met: "på plads",
  missing: "mangler",
  more: "{n, plural, one {# ting mere} other {# ting mere}}",
  who: "{role}, {country}",
  refused: {
    title: "EU-Tidende offentliggjorde ikke bekendtgørelsen",
    field: "Det drejer sig om {subject} (felt {id}).",
    unknown: "Det drejer sig om felt {id} i bekendtgørelsen.",
    said: "Begrundelsen",
    here: "Ret det på denne side.",
    atField: "Ikke godtaget af EU-Tidende: {reason}",
    there: "Ret det her: {page}",
    then: "Ændres teksten dermed, så fastlås en ny version: landene giver igen samtykke til de dele, der er ændret. Afsend derefter bekendtgørelsen igen; den bliver den næste version af samme bekendtgørelse.",
    asis: "Er der intet galt i teksten, så afsend den igen, som den er.",
    others: "Den ledende ordregiver retter det og afsender bekendtgørelsen igen.",
    consent: "Landene bliver kun bedt om samtykke igen til dele, der ændres.",
    subject: {
      "time-limit": "tilbudsfristen",
      requests: "ansøgningsfristen",
      opening: "åbningen af tilbud",
      validity: "vedståelsesfristen",
      questions: "fristen for spørgsmål",
      procedure: "udbudsproceduren",
      law: "lovvalget",
      quantities: "mængderne",
      term: "rammeaftalens varighed",
      criteria: "tildelingskriterierne",
      lots: "delkontrakterne",
      buyers: "ordregiverne",
      text: "udbudsmaterialet",
    },
  },
  dispatch: {
    title: "Før bekendtgørelsen kan afsendes",
    openSummary:
      "Alt er på plads. Efter afsendelsen ligger udbudsmaterialet fast, og intet land træder ind, træder ud eller ændrer standpunkt.",
    shutSummary: "{n, plural, one {# af {all} betingelser mangler.} other {# af {all} betingelser mangler.}}",
    act: "Afsend bekendtgørelsen",
    acting: "Afsender",
    aRevisionIsFrozen: {
      met: "En version af udbudsmaterialet er fastlåst",
      missing: "Ingen version af udbudsmaterialet er fastlåst endnu",
    },
    theTextIsTheFrozenOne: {
      met: "Udbudsmaterialet er det samme som i den fastlåste version",
      missing: "Udbudsmaterialet er ændret, efter at versionen blev fastlåst: fastlås en ny",
    },
    theCountryConsents: {
      met: "{country} samtykker i alt, hvad der binder landet",
      missing: "{country} har endnu ikke givet samtykke til {parts}",
    },
    theCountryIsUnderMandate: {
      met: "{country} har givet et mandat, der gælder den {day}",
      missing: "{country}: ingen har et mandat, der gælder den {day}",
    },
    theAgreementIsSigned: {
      met: "En samarbejdsaftale, som alle lande er part i, er underskrevet",
      missing: "Disse er ikke part i en underskrevet samarbejdsaftale: {countries}",
    },
    theAnnexIsSigned: {
      met: "Tillægget er underskrevet af hvert land, der er med",
      missing:
        "{n, plural, =0 {Tillægget er ikke sendt til underskrift endnu} other {Tillægget er ikke underskrevet af {countries}}}",
    },
    theCallSaysItsQuantities: {
      met: "Hver delkontrakt angiver skønnede og maksimale mængder og hvem der kan trække på aftalen",
      missing:
        "Den fastlåste version mangler mængderne i en delkontrakt, eller hvem der kan trække på aftalen i et land",
    },
    theConditionIsSettled: {
      met: "Delkontrakt {number}: betingelsen “{title}” er afgjort",
      missing: "Delkontrakt {number}: betingelsen “{title}” er stadig åben",
    },
    questionsCanBeAsked: {
      met: "Der kan stilles spørgsmål indtil {until}",
      missing: "Fristen for spørgsmål udløber, før bekendtgørelsen afsendes ({until}): fastsæt en senere",
    },
    theTimeLimit: {
      met: "Tilbudsgiverne har hele perioden på {days} dage, hvis bekendtgørelsen afsendes senest den {day}",
      missing:
        "Tilbudsfristen er for tidlig: bekendtgørelsen skulle være afsendt senest den {day}. Afsendes den nu, kan fristen tidligst være {earliest}",
    },
  },
} as const satisfies Sentences<typeof en>;
