import type { Sentences } from "../sentences";
import type { en } from "./en";

export const nb = {
  "not-allowed": "Dette har du ikke lov til å gjøre her.",
  "not-found": "Dette finnes ikke her, eller du har ikke tilgang til å se det.",
  "an-act-is-done-once-with-one-input":
    "Skjemaet er sendt før med et annet innhold. Åpne siden på nytt for å begynne forfra.",
  "busy-try-again": "Andre arbeider i denne anskaffelsen akkurat nå. Ingenting er endret; send på nytt.",
  "another-country-is-invited": "Inviter minst ett annet land til å delta. Ett land alene er ingen felles anskaffelse.",
  "only-known-countries-are-invited": "{country} er ikke et av landene i denne installasjonen.",
  "the-interest-window-is-still-to-close": "Interesseperioden må slutte senere enn nå.",
  "only-invited-countries-answer": "{country} er ikke invitert til å delta i denne anskaffelsen.",
  "answers-are-received-before-the-window-closes":
    "Interesseperioden sluttet {closedAt}. Svaret ditt kom senere og er ikke tatt med.",
  "answers-come-before-the-first-freeze": "Teksten er låst med de landene som er med. Det tas ikke lenger imot svar.",
  "an-answer-names-lots-of-the-tender": "Svar for delkontrakter i denne anskaffelsen, hver bare én gang.",
  "being-in-carries-a-volume":
    "Delkontrakt {number}: for å være med må du oppgi en mengde over null for minst én produktlinje.",
  "volumes-are-of-lines-of-the-lot":
    "Delkontrakt {number}: en mengde hører til en produktlinje som ikke er i denne delkontrakten.",
  "a-clause-belongs-to-a-part": "Velg fellesdelen eller en av delkontraktene.",
  "a-clause-is-changed-from-its-latest-form":
    "Noen lagret denne bestemmelsen mens du skrev. Begge tekstene vises nedenfor; ingenting av ditt har gått tapt.",
  "a-removed-clause-stays-removed": "Bestemmelsen er fjernet. Begynn en ny med teksten din.",
  "a-dispatched-text-stands-still": "Kunngjøringen er avsendt. Teksten kan ikke lenger endres.",
  "the-time-limit-leaves-the-whole-period":
    "Loven gir tilbyderne 35 hele dager fra avsendelsen: den tidligste fristen er {earliest}.",
  "nothing-is-decided-after-dispatch":
    "Kunngjøringen er avsendt. Det besluttes ikke mer om disse anskaffelsesdokumentene.",
  "a-text-is-frozen-once-interest-is-closed": "Landene blir fortsatt spurt: interesseperioden slutter {closesAt}.",
  "some-lot-has-two-countries": "Ingen delkontrakt har to land med. Det er ingenting å anskaffe i fellesskap.",
  "a-frozen-text-says-when-tenders-close": "Sett tilbudsfristen først.",
  "every-part-has-a-clause":
    "{number, plural, =0 {Fellesdelen har ennå ingen bestemmelse.} other {Delkontrakt # har ennå ingen bestemmelse.}}",
  "a-new-revision-changes-something": "Ingenting er endret siden den siste versjonen.",
  "a-revision-has-one-open-round": "Denne versjonen er allerede lagt fram for landene til {closesAt}.",
  "a-round-closes-after-it-opens": "Runden må slutte senere enn nå.",
  "only-the-latest-revision-is-decided": "Teksten er endret: versjon {latest} er den siste. Les den først.",
  "a-position-covers-own-parts-as-shown":
    "Ta standpunkt til minst én del som binder landet ditt, slik den ble vist for deg.",
  "positions-are-received-in-an-open-round":
    "Ingen runde er åpen om denne versjonen. Standpunktet ditt kom utenfor den og er ikke tatt med.",
  "consensus-is-left-by-withdrawal-only":
    "Alle landene har samtykket. Den som ombestemmer seg, trekker standpunktet tilbake med en begrunnelse.",
  "an-objection-gives-reason-and-request": "Skriv hvorfor du har innsigelse, og hva du ber om i stedet.",
  "whoever-froze-a-text-takes-no-position-on-it":
    "Du låste denne versjonen. Noen andre tar standpunkt til den for landet ditt.",
  "consent-is-given-under-a-mandate":
    "Du har ikke noe mandat fra {country} den {day}. Et samtykke binder landet og krever derfor et mandat.",
  "only-a-standing-position-is-withdrawn":
    "Landet ditt har ikke noe standpunkt til denne versjonen som kan trekkes tilbake.",
  "a-withdrawal-gives-its-reason": "Skriv hvorfor standpunktet trekkes tilbake: de andre har stolt på det.",
  "a-tender-is-dispatched-once": "Kunngjøringen er allerede avsendt.",
  "the-gate-to-dispatch-is-open": "Noe mangler fortsatt før avsendelsen. Listen viser hva, og hvem som kan levere det.",
  "a-notice-is-received-once": "Utgiveren har allerede bekreftet denne kunngjøringen.",
  "a-notice-is-settled-once": "Utgiveren har svart endelig om denne kunngjøringen.",
  "only-a-demo-or-test-moves-its-clock": "I drift stilles klokka aldri.",
} as const satisfies Sentences<typeof en>;
