import type { Sentences } from "../sentences";
import type { en } from "./en";

export const da = {
  "not-allowed": "Det må du ikke gøre her.",
  "not-found": "Det findes ikke her, eller du har ikke adgang til at se det.",
  "an-act-is-done-once-with-one-input":
    "Formularen er sendt før med et andet indhold. Åbn siden igen for at begynde forfra.",
  "busy-try-again": "Andre arbejder i dette udbud lige nu. Intet er ændret; send igen.",
  "another-country-is-invited": "Inviter mindst ét andet land til at deltage. Ét land alene er ikke et fælles udbud.",
  "only-known-countries-are-invited": "{country} er ikke et af landene i denne installation.",
  "the-interest-window-is-still-to-close": "Interesseperioden skal slutte senere end nu.",
  "only-invited-countries-answer": "{country} er ikke inviteret til at deltage i dette udbud.",
  "answers-are-received-before-the-window-closes":
    "Interesseperioden sluttede {closedAt}. Dit svar kom senere og er ikke taget med.",
  "answers-come-before-the-first-freeze":
    "Teksten er fastlåst med de lande, der er med. Der tages ikke længere imod svar.",
  "an-answer-names-lots-of-the-tender": "Svar for delkontrakter i dette udbud, hver kun én gang.",
  "being-in-carries-a-volume":
    "Delkontrakt {number}: for at være med skal du angive en mængde over nul for mindst én produktlinje.",
  "volumes-are-of-lines-of-the-lot":
    "Delkontrakt {number}: en mængde hører til en produktlinje, som ikke er i denne delkontrakt.",
  "a-clause-belongs-to-a-part": "Vælg den fælles del eller en af delkontrakterne.",
  "a-clause-is-changed-from-its-latest-form":
    "En anden har gemt denne bestemmelse, mens du skrev. Begge tekster vises nedenfor; intet af dit er gået tabt.",
  "a-removed-clause-stays-removed": "Bestemmelsen er fjernet. Begynd en ny med din tekst.",
  "a-dispatched-text-stands-still": "Bekendtgørelsen er afsendt. Teksten kan ikke længere ændres.",
  "the-time-limit-leaves-the-whole-period":
    "Loven giver tilbudsgiverne 35 hele dage fra afsendelsen: den tidligste frist er {earliest}.",
  "nothing-is-decided-after-dispatch": "Bekendtgørelsen er afsendt. Der besluttes ikke mere om dette udbudsmateriale.",
  "a-text-is-frozen-once-interest-is-closed": "Landene bliver stadig spurgt: interesseperioden slutter {closesAt}.",
  "some-lot-has-two-countries": "Ingen delkontrakt har to lande med. Der er intet at udbyde i fællesskab.",
  "a-frozen-text-says-when-tenders-close": "Sæt først fristen for modtagelse af tilbud.",
  "every-part-has-a-clause":
    "{number, plural, =0 {Den fælles del har endnu ingen bestemmelse.} other {Delkontrakt # har endnu ingen bestemmelse.}}",
  "a-new-revision-changes-something": "Intet er ændret siden den seneste version.",
  "a-revision-has-one-open-round": "Denne version er allerede forelagt landene indtil {closesAt}.",
  "a-round-closes-after-it-opens": "Runden skal slutte senere end nu.",
  "only-the-latest-revision-is-decided": "Teksten er ændret: version {latest} er den seneste. Læs den først.",
  "a-position-covers-own-parts-as-shown":
    "Tag standpunkt til mindst én del, der binder dit land, sådan som den blev vist for dig.",
  "positions-are-received-in-an-open-round":
    "Der er ingen åben runde om denne version. Dit standpunkt kom uden for den og er ikke taget med.",
  "consensus-is-left-by-withdrawal-only":
    "Alle lande har samtykket. Den, der skifter mening, trækker sit standpunkt tilbage med en begrundelse.",
  "an-objection-gives-reason-and-request": "Skriv, hvorfor du gør indsigelse, og hvad du beder om i stedet.",
  "whoever-froze-a-text-takes-no-position-on-it":
    "Du har fastlåst denne version. En anden tilkendegiver dit lands standpunkt til den.",
  "consent-is-given-under-a-mandate":
    "Du har ikke noget mandat fra {country} den {day}. Et samtykke binder landet og kræver derfor et mandat.",
  "only-a-standing-position-is-withdrawn":
    "Dit land har ikke noget standpunkt til denne version, som kan trækkes tilbage.",
  "a-withdrawal-gives-its-reason": "Skriv, hvorfor standpunktet trækkes tilbage: de andre har stolet på det.",
  "a-tender-is-dispatched-once": "Bekendtgørelsen er allerede afsendt.",
  "the-gate-to-dispatch-is-open":
    "Der mangler stadig noget før afsendelsen. Listen viser hvad, og hvem der kan levere det.",
  "a-notice-is-received-once": "Udgiveren har allerede bekræftet denne bekendtgørelse.",
  "a-notice-is-settled-once": "Udgiveren har svaret endeligt om denne bekendtgørelse.",
  "only-a-demo-or-test-moves-its-clock": "I drift stilles uret aldrig.",
} as const satisfies Sentences<typeof en>;
