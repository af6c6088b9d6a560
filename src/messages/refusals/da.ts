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
  "the-lots-stand-still-after-dispatch": "Bekendtgørelsen er afsendt. Dens delkontrakter kan ikke længere ændres.",
  "lots-are-arranged-from-their-latest-form":
    "Nogen har ændret delkontrakterne, mens du arbejdede. De vises, som de er nu; det, du har skrevet, står her endnu.",
  "an-arrangement-names-lots-of-the-tender":
    "En delkontrakt eller produktlinje i denne ændring er ikke længere i udbuddet. Åbn siden igen for at se, hvad der er.",
  "an-arrangement-changes-something": "Intet ville blive ændret: sådan er udbuddet allerede.",
  "a-tender-keeps-a-lot": "Et udbud beholder mindst én delkontrakt. Denne er den sidste.",
  "a-lot-keeps-a-line":
    "Delkontrakt {number} ({title}) ville ikke have nogen produktlinje tilbage. Fjern delkontrakten, eller læg den sammen med en anden.",
  "a-tender-holds-at-most-a-thousand-lots": "Et udbud rummer højst {max, number} delkontrakter.",
  "a-lot-holds-at-most-a-hundred-lines":
    "Delkontrakt {number} ({title}) ville rumme mere end {max, number} produktlinjer. Del den.",
  "a-product-stands-once-in-a-lot":
    "Delkontrakt {number} ({title}): {product} står der to gange. Behold den ene, eller ret det, der er forskelligt.",
  "a-line-with-bound-volumes-keeps-its-unit":
    "{product}: lande har bundet mængder for denne linje, så styrke, pakning, beholder og enheder ligger fast. Fjern linjen, og tilføj en anden.",
  "linked-lots-are-of-one-medicine":
    "Delkontrakterne {lots} er eller ville blive knyttet sammen, men har ingen fælles ATC-kode. Kun delkontrakter om det samme lægemiddel knyttes sammen.",
  "a-link-orders-two-lots-or-more": "Sæt mindst to af udbuddets delkontrakter i rækkefølge, hver én gang.",
  "a-lot-stands-in-one-link": "Delkontrakt {number} er allerede knyttet til andre. Ophæv det først.",
  "only-a-standing-link-is-undone": "Denne tilknytning findes ikke længere.",
  "volumes-are-proposed-for-countries-that-are-asked":
    "{country} er ikke spurgt om at deltage, men arket har mængder for landet. Spørg landet, eller tag dets kolonne ud af arket.",
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
  "nobody-leaves-after-dispatch":
    "Bekendtgørelsen er afsendt, og det står i den, hvem der trækker på aftalen, og hvor meget (direktiv 2014/24/EU, art. 33, stk. 2, og art. 72). Delkontrakten kan afsluttes og udbydes på ny, eller jeres land kan lade være med at trække på den.",
  "a-departure-names-lots-that-the-country-is-in":
    "{country} er ikke længere med i en af disse delkontrakter, eller en er nævnt to gange. Vælg igen.",
  "a-departure-gives-its-reason": "Skriv, hvorfor jeres land træder ud: de andre har regnet med det.",
  "a-departure-is-confirmed-as-shown":
    "Intet er sket: virkningen af at træde ud har ændret sig, siden den blev vist for dig. Nedenfor vises den på ny.",
  "a-tender-is-dispatched-once": "Bekendtgørelsen er allerede afsendt.",
  "the-gate-to-dispatch-is-open":
    "Der mangler stadig noget før afsendelsen. Listen viser hvad, og hvem der kan levere det.",
  "a-notice-is-received-once": "Udgiveren har allerede bekræftet denne bekendtgørelse.",
  "a-notice-is-settled-once": "Udgiveren har svaret endeligt om denne bekendtgørelse.",
  "nobody-joins-after-dispatch":
    "Bekendtgørelsen er afsendt, og det står i den, hvem der kan bruge aftalen (direktiv 2014/24/EU, art. 33, stk. 2). Jeres land kan være med i et nyt udbud: foreslå et.",
  "a-volume-can-be-counted-in-the-lines-unit":
    "Delkontrakt {number}: {product} siger for lidt til, at mængden kan omregnes. Angiv den i {unit}.",
  "a-mandate-is-looked-for-until-some-day-ahead":
    "Delkontrakt {number}: vælg en dag efter i dag og senest {last}. Når den er gået, bliver svaret ude.",
  "a-deputy-does-not-replace-the-representatives-answer":
    "Jeres lands repræsentant har svaret for en af disse delkontrakter. En stedfortræder erstatter ikke det svar.",
  "a-mandate-is-waited-for-until-its-day-has-ended": "Der ventes på mandatet, indtil {by} er slut.",
  "only-answers-that-wait-for-a-mandate-lapse": "Intet svar venter på et mandat indtil da.",
  "a-reopened-window-closes-later": "Vælg et tidspunkt efter {than}.",
  "only-who-is-in-binds-volumes": "Delkontrakt {number}: jeres land er ikke med og har derfor ingen mængder at oplyse.",
  "the-call-stands-still-after-dispatch": "Bekendtgørelsen er afsendt. Det, der udbydes, kan ikke længere ændres.",
  "a-term-is-set-for-lots-of-the-tender": "Vælg mindst én delkontrakt i dette udbud.",
  "the-maximum-is-no-less-than-the-estimate": "Maksimum kan ikke være lavere end skønnet: faktoren er mindst 1.",
  "an-entitled-buyer-is-named-once": "{name} er nævnt to gange.",
  "a-mandate-is-held-by-one-who-speaks": "Vælg en repræsentant eller stedfortræder for jeres land som indehaver.",
  "a-mandate-ends-after-it-begins": "Den sidste dag kan ikke ligge før den første, {from}.",
  "a-mandate-is-given-on-within-the-one-above":
    "Et mandat, der gives videre, holder sig inden for det, det kommer fra: dets delkontrakter, beslutninger og dage, og kun hvis det er kontrolleret, gælder og må gives videre.",
  "a-mandate-is-checked-once": "Dette mandat er allerede kontrolleret.",
  "a-mandate-is-checked-by-a-second-person":
    "En anden fra jeres land kontrollerer det: hverken den, der har indtastet det, eller den, der har mandatet.",
  "a-revoked-mandate-stays-revoked": "Dette mandat er tilbagekaldt. Indtast et nyt.",
  "every-lot-has-its-term":
    "Delkontrakt {number} siger ikke, hvor længe den løber, og hvor meget der højst kan trækkes.",
  "every-volume-is-known": "Delkontrakt {number}: {country} har endnu ikke oplyst behovet for {product}.",
  "every-country-stands-in-one-group": "Delkontrakt {number}: {country} er med, men står ikke i nogen markedsgruppe.",
  "every-country-names-its-entitled-buyers": "{country} har endnu ikke nævnt, hvem der kan trække på aftalen.",
  "a-fallback-empties-no-group":
    "Delkontrakt {number}: hvis betingelserne ikke opfyldes, står en markedsgruppe tilbage uden noget. Ret betingelserne eller grupperne.",
  "whoever-bears-or-judges-is-in": "Delkontrakt {number}: betingelsen “{title}” hviler på {country}, som ikke er med.",
  "consent-stays-within-the-ceiling":
    "{why, select, price {Jeres mandat har et loft, og jeres rum har ingen pris på {product}. Uden den kan ingen sige, om samtykket holder sig under.} rate {Jeres mandat har et loft i en anden valuta, og der er ikke indtastet en kurs for {currency}.} other {Jeres mandat slutter ved {ceiling}. Det, I ville binde jer til, løber op i {needed}: {shortfall} for meget.}}",
  "a-deputy-does-not-replace-the-representative":
    "Jeres lands repræsentant har taget standpunkt til en af disse dele. En stedfortræder erstatter det ikke.",
  "papers-come-before-the-check":
    "Dette mandat er kontrolleret. Det, som den anden person har læst, bliver, som det var; indtast et nyt mandat, hvis papirerne ændres.",
  "a-mandate-is-for-lots-that-there-are": "Nævn delkontrakter i dette udbud ved deres numre.",
  "a-ceiling-has-one-rate-for-each-currency":
    "Angiv én kurs over nul for hver anden valuta end loftets egen. Se på {currency}.",
  "prices-are-of-lines-of-the-tender":
    "Delkontrakterne blev ændret, mens I skrev. Åbn siden igen: hver pris er for én produktlinje i dette udbud.",
  "only-who-takes-part-names-its-buyers":
    "Jeres land er ikke med i nogen delkontrakt i dette udbud, så ingen køber på dets vegne.",
  "a-renewal-lasts-some-months":
    "Angiv både antallet af forlængelser og hvor mange måneder hver varer, eller 0 begge steder.",
  "groups-are-drawn-from-their-latest-form":
    "Delkontrakt {number}: en anden har imens delt den op. Åbn den igen for at se grupperne; intet er ændret.",
  "only-a-lot-of-several-countries-is-divided":
    "Delkontrakt {number}: færre end to lande er med, så der er intet at dele op.",
  "a-market-group-is-never-empty":
    "Delkontrakt {number}: en markedsgruppe skal have et land. Giv den et, eller slet dens navn.",
  "a-country-stands-in-one-market-group": "Delkontrakt {number}: {country} står i to markedsgrupper.",
  "market-groups-are-together-the-countries-that-are-in":
    "{how, select, missing {Delkontrakt {number}: {country} er med og står ikke i nogen markedsgruppe.} other {Delkontrakt {number}: {country} er ikke med og kan derfor ikke stå i en markedsgruppe.}}",
  "a-market-group-has-a-name-of-its-own": "Delkontrakt {number}: giv hver markedsgruppe sit eget navn.",
  "a-groups-id-is-never-used-again":
    "Delkontrakt {number}: grupperne er ændret imens. Åbn siden igen; intet er ændret af dig.",
  "a-condition-is-changed-from-its-latest-form":
    "En anden har imens ændret denne betingelse. Åbn den i en ny fane for at se, hvordan den står nu; det, du skrev, er her stadig.",
  "a-removed-condition-stays-removed": "Denne betingelse er fjernet. Fastsæt en ny.",
  "a-condition-is-changed-before-anything-came-of-it":
    "Der er allerede sket noget med denne betingelse: dokumentation, en bedømmelse eller en dato, der er passeret. Fjern den, og fastsæt en ny.",
  "a-condition-says-what-falls-out":
    "Vælg, hvem der falder ud: mindst ét land, der er med i delkontrakt {number}, på mindst én af dens produktlinjer.",
  "evidence-is-asked-for-by-a-day-ahead": "Vælg en dag, der ikke er slut endnu.",
  "judging-ends-after-evidence": "Vælg en dag efter sidste dag for dokumentation, {evidenceBy}.",
  "a-condition-counts-days-where-a-participant-is": "Vælg uret i et land, der deltager.",
  "evidence-is-received-before-its-day-ends":
    "Dokumentation blev modtaget indtil {endedAt}. Din kom senere og blev ikke taget med.",
  "nothing-more-comes-of-a-settled-condition":
    "Denne betingelse er afgjort på alle produktlinjer. Dokumentation ændrer ikke længere noget.",
  "a-condition-is-judged-after-its-evidence": "Der er endnu ikke givet dokumentation, så der er intet at bedømme.",
  "a-condition-is-judged-before-its-day-ends":
    "Bedømmelser blev modtaget indtil {endedAt}. Din kom senere og blev ikke taget med.",
  "a-judgement-is-of-lines-of-the-condition": "Bedøm mindst én produktlinje i denne betingelse, hver én gang.",
  "a-line-is-judged-once": "En af disse produktlinjer er allerede bedømt. Åbn siden igen; intet er ændret.",
  "whoever-is-in-needs-something":
    "Delkontrakt {number}: {country} er med, men har ikke brug for nogen af produktlinjerne. Landet angiver en mængde eller træder ud af delkontrakten.",
  "only-a-demo-or-test-moves-its-clock": "I drift stilles uret aldrig.",
} as const satisfies Sentences<typeof en>;
