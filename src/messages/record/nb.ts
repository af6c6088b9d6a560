import type { Sentences } from "../sentences";
import type { en } from "./en";

export const nb = {
  title: "Protokoll",
  lead: "Alle handlinger i denne anskaffelsen i rekkefølge. Hver post bærer kontrollsummen til den forrige: ingenting kan endres, legges til eller fjernes uten at det synes.",
  caption: "Postene i protokollen",
  entries: "{n, plural, one {# post} other {# poster}}",
  number: "Nr.",
  received: "Mottatt",
  by: "Av",
  what: "Hva",
  hash: "Kontrollsum",
  clock: "Klokken",
  operator: "Driften",
  withheld: "Ikke åpen for deg",
  withheldNote: "Om en post som ikke er åpen for deg, viser protokollen at den står på plassen sin, og kontrollsummen.",
  emptyTitle: "Det står ingenting i protokollen ennå",
  emptyText: "Den første handlingen i en anskaffelse er forslaget om den.",
  pager: {
    label: "Sidene i protokollen",
    position: "Side {page} av {pages}",
    previous: "Tidligere",
    next: "Senere",
  },
  export: {
    title: "Eksport og kontroll",
    text: "Eksporten har alle poster, og innholdet i dem der du har lov til å lese det.",
    button: "Eksporter protokollen",
    verify: "Alle kan kontrollere filen med denne kommandoen; den trenger verken database, nettverk eller konto:",
    compare: "Til slutt skriver kommandoen den siste kontrollsummen i filen. Den skal være denne:",
    last: "Post {number}",
  },
  event: {
    InstallationMade: "Opprettet installasjonen.",
    ClockSet: "Stilte klokken i installasjonen.",
    CountryAdmitted: "Tok opp et land.",
    OrganisationRegistered: "Registrerte en organisasjon.",
    PersonRegistered: "Registrerte en person.",
    RoleGranted: "Tildelte en rolle.",
    MandateIssued: "Utstedte et mandat.",
    TenderProposed:
      "Foreslo den felles anskaffelsen «{title}», {lots, plural, one {# delkontrakt} other {# delkontrakter}}.",
    BusinessCaseWritten: "Skrev begrunnelsen for anskaffelsen.",
    ParticipationAnswered:
      "Svarte på invitasjonen: med i {in, plural, =0 {ingen delkontrakt} one {# delkontrakt} other {# delkontrakter}}, ute av {out, plural, =0 {ingen} other {#}}.",
    VolumesBound: "Oppga mengder for {lots, plural, one {# delkontrakt} other {# delkontrakter}}.",
    ClauseWritten: "Skrev bestemmelsen «{heading}».",
    ClauseRemoved: "Fjernet en bestemmelse.",
    TimeLimitSet: "Satte tilbudsfristen: {when}.",
    RevisionFrozen: "Frøs versjon {number} av anskaffelsesdokumentene.",
    RoundOpened: "La versjon {number} fram for landene, til {when}.",
    PositionStated:
      "{stance, select, consent {Samtykket til} other {Gjorde innsigelse mot}} {parts, plural, one {# del} other {# deler}} av anskaffelsesdokumentene.",
    PositionWithdrawn:
      "Trakk tilbake standpunktet til {parts, plural, one {# del} other {# deler}} av anskaffelsesdokumentene.",
    ConsensusReached: "Det ble enighet: alle landene har samtykket.",
    NoticeDispatched: "Avsendte kunngjøringen til EU-tidende.",
    NoticeReceived: "EU-tidende bekreftet å ha mottatt kunngjøringen.",
    NoticePublished: "EU-tidende publiserte kunngjøringen som {number}.",
    NoticeRefused: "EU-tidende avviste kunngjøringen.",
  },
  said: {
    reason: "Begrunnelse: {reason}",
    request: "Ønske: {request}",
  },
} as const satisfies Sentences<typeof en>;
