import type { Sentences } from "../sentences";
import type { en } from "./en";

export const nb = {
  met: "på plass",
  missing: "mangler",
  more: "{n, plural, one {# ting til} other {# ting til}}",
  who: "{role}, {country}",
  refused: {
    title: "EU-tidende publiserte ikke kunngjøringen",
    field: "Det gjelder {subject} (felt {id}).",
    unknown: "Det gjelder felt {id} i kunngjøringen.",
    said: "Begrunnelsen",
    here: "Rett det på denne siden.",
    atField: "Ikke godtatt av EU-tidende: {reason}",
    there: "Rett det her: {page}",
    then: "Hvis teksten blir endret, lås en ny versjon: landene samtykker på nytt til delene som er endret. Send deretter kunngjøringen på nytt; den blir neste versjon av samme kunngjøring.",
    asis: "Er det ingenting galt med teksten, send den på nytt slik den er.",
    others: "Den ledende oppdragsgiveren retter det og sender kunngjøringen på nytt.",
    consent: "Landene blir bare bedt om nytt samtykke til deler som endres.",
    subject: {
      "time-limit": "tilbudsfristen",
      requests: "fristen for å be om å få delta",
      opening: "åpningen av tilbud",
      validity: "vedståelsesfristen",
      questions: "fristen for spørsmål",
      procedure: "anskaffelsesprosedyren",
      law: "lovvalget",
      quantities: "mengdene",
      term: "rammeavtalens varighet",
      criteria: "tildelingskriteriene",
      lots: "delkontraktene",
      buyers: "oppdragsgiverne",
      text: "anskaffelsesdokumentene",
    },
  },
  dispatch: {
    title: "Før kunngjøringen kan sendes",
    openSummary:
      "Alt er på plass. Etter avsendelsen står anskaffelsesdokumentene fast, og ingen land kommer inn, trekker seg eller endrer standpunkt.",
    shutSummary: "{n, plural, one {# av {all} vilkår mangler.} other {# av {all} vilkår mangler.}}",
    act: "Send kunngjøringen",
    acting: "Sender",
    aRevisionIsFrozen: {
      met: "En versjon av anskaffelsesdokumentene er låst",
      missing: "Ingen versjon av anskaffelsesdokumentene er låst ennå",
    },
    theTextIsTheFrozenOne: {
      met: "Anskaffelsesdokumentene er de samme som i den låste versjonen",
      missing: "Anskaffelsesdokumentene er endret etter at versjonen ble låst: lås en ny",
    },
    theCountryConsents: {
      met: "{country} samtykker til alt som binder landet",
      missing: "{country} har ennå ikke samtykket til {parts}",
    },
    theCountryIsUnderMandate: {
      met: "{country} har gitt et mandat som gjelder {day}",
      missing: "{country}: ingen har et mandat som gjelder {day}",
    },
    theAgreementIsSigned: {
      met: "En samarbeidsavtale som alle land er part i, er signert",
      missing: "Disse er ikke part i en signert samarbeidsavtale: {countries}",
    },
    theAnnexIsSigned: {
      met: "Vedlegget er signert av hvert land som er med",
      missing:
        "{n, plural, =0 {Vedlegget er ikke sendt til signering ennå} other {Vedlegget er ikke signert av {countries}}}",
    },
    theCallSaysItsQuantities: {
      met: "Hver delkontrakt oppgir anslåtte og maksimale mengder og hvem som kan gjøre avrop",
      missing: "Den låste versjonen mangler mengdene i en delkontrakt, eller hvem som kan gjøre avrop i et land",
    },
    theConditionIsSettled: {
      met: "Delkontrakt {number}: vilkåret «{title}» er avgjort",
      missing: "Delkontrakt {number}: vilkåret «{title}» er fortsatt åpent",
    },
    questionsCanBeAsked: {
      met: "Det kan stilles spørsmål til {until}",
      missing: "Fristen for spørsmål går ut før kunngjøringen sendes ({until}): fastsett en senere",
    },
    theTimeLimit: {
      met: "Leverandørene har hele fristen på {days} dager hvis kunngjøringen sendes senest {day}",
      missing:
        "Tilbudsfristen er for tidlig: kunngjøringen måtte vært sendt senest {day}. Sendes den nå, kan fristen tidligst være {earliest}",
    },
  },
} as const satisfies Sentences<typeof en>;
