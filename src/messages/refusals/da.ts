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
  "facts-are-named-between-two-braces":
    "En oplysning nævnes mellem to krøllede parenteser på hver side. En af dem er ikke lukket.",
  "a-fact-stands-in-its-part":
    "Der er ingen oplysning »{name}« i denne del. Nærmest: {nearest}. Delens oplysninger: {facts}.",
  "a-clause-is-moved-among-its-own": "Denne bestemmelse er fjernet. Den kan ikke flyttes.",
  "clauses-are-moved-from-the-order-that-was-shown":
    "En anden har flyttet bestemmelserne i mellemtiden. Her står de i deres rækkefølge nu.",
  "a-translation-is-of-a-written-form": "Den engelske tekst, som denne er lavet efter, findes ikke. Åbn siden igen.",
  "a-translation-is-changed-from-its-latest-form":
    "En anden gemte denne oversættelse, mens du skrev. Begge tekster står nedenfor; intet af dit er gået tabt.",
  "some-chosen-clause-is-new":
    "Intet blev tilføjet: delene har allerede disse bestemmelser, eller ingen delkontrakt blev valgt.",
  "every-authentic-text-says-what-english-says":
    "{language, select, da {Den danske tekst} other {Denne tekst}} er også autentisk. {missing, plural, =0 {} one {# bestemmelse er ikke oversat. } other {# bestemmelser er ikke oversat. }}{behind, plural, =0 {} one {# er lavet efter en ældre engelsk tekst. } other {# er lavet efter en ældre engelsk tekst. }}Den første er »{heading}«.",
  "a-removed-clause-stays-removed": "Bestemmelsen er fjernet. Begynd en ny med din tekst.",
  "a-dispatched-text-is-no-longer-discussed":
    "Bekendtgørelsen er afsendt. Landene drøfter ikke længere dens tekst; kommentarer for dit eget land kan fortsætte.",
  "a-removed-clause-is-no-longer-discussed": "Bestemmelsen er taget ud af teksten.",
  "a-comment-is-on-a-form-of-the-clause": "Bestemmelsen har ikke en sådan tekst. Åbn siden igen.",
  "an-answer-stands-below-its-question":
    "Kommentaren, du svarer på, står ikke ved denne bestemmelse eller er selv et svar.",
  "a-matter-is-settled-at-its-beginning": "Et svar afsluttes ikke for sig. Afslut kommentaren ovenover.",
  "a-matter-is-not-settled-twice":
    "{now, select, settled {Kommentaren er allerede afsluttet.} other {Kommentaren er allerede åben.}}",
  "a-clause-is-marked-as-it-stands":
    "Bestemmelsen blev ændret, mens du læste. Læs den, som den nu er, og markér den derefter.",
  "a-country-marks-what-would-bind-it":
    "{country} er ikke med i denne delkontrakt, så bestemmelsen vil ikke binde landet.",
  "a-named-reader-works-for-the-buyer": "Vælg en person fra din egen organisation.",
  "who-reads-by-role-is-not-named": "Denne person læser allerede udkastene i kraft af sin rolle.",
  "a-reader-is-named-once":
    "{now, select, named {Denne person er allerede udpeget.} other {Denne person er ikke udpeget.}}",
  "a-dispatched-text-stands-still": "Bekendtgørelsen er afsendt. Teksten kan ikke længere ændres.",
  "a-dispatched-timetable-stands-still": "Bekendtgørelsen er afsendt. Datoer ændres kun ved en ændringsbekendtgørelse.",
  "tenders-have-the-whole-period": "Tilbudsgiverne får hele deres tid: fristen kan tidligst være {earliest}.",
  "requests-have-the-whole-period":
    "De, der ansøger om deltagelse, får hele tiden: fristen kan tidligst være {earliest}.",
  "the-invitation-follows-the-requests": "Ingen opfordres, før ansøgningsfristen er udløbet: efter {after}.",
  "the-invited-have-the-whole-period": "De opfordrede får hele deres tid: fristen kan tidligst være {earliest}.",
  "a-timetable-is-set-from-its-latest-form":
    "Nogen har fastsat tidsplanen, mens du arbejdede. Det, du har skrevet, står her endnu og er ikke gemt: gå tilbage for at se deres, eller fastsæt din i stedet.",
  "questions-are-received-after-dispatch":
    "Der kan først stilles spørgsmål, når bekendtgørelsen er afsendt: en senere dag end {after}.",
  "questions-are-answered-in-time": "Så sene spørgsmål kan ikke besvares i tide: senest {latest}.",
  "tenders-are-opened-after-the-limit": "Tilbud åbnes, når fristen er udløbet: tidligst {earliest}.",
  "the-award-follows-the-opening": "Afgørelsen sendes en senere dag end åbningen, {after}.",
  "tenders-bind-until-the-contract":
    "Tilbud skal binde, til kontrakten må indgås: længere end {after}, hvor standstill-perioden slutter.",
  "supply-follows-the-standstill":
    "Ingen kontrakt indgås, før standstill-perioden er udløbet: leverancerne begynder efter {after}.",
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
  "drafting-begins-once-the-annex-is-signed":
    "Teksten kan skrives, når samarbejdsaftalen og tillægget med budget er underskrevet. Aftalens side viser, hvad der mangler. {missing}",
  "the-gate-to-dispatch-is-open":
    "Der mangler stadig noget før afsendelsen. Listen viser hvad, og hvem der kan levere det.",
  "a-notice-is-received-once": "Udgiveren har allerede bekræftet denne bekendtgørelse.",
  "only-a-notice-without-word-is-made-public":
    "Der er intet at gøre offentligt uden svar: udgiveren har svaret eller har ikke bekræftet bekendtgørelsen.",
  "nothing-is-public-before-its-time":
    "Bekendtgørelsen må ikke være offentlig før {allowedFrom}, medmindre udgiveren offentliggør den først.",
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
  "a-mandate-to-sign-is-held-by-a-signatory":
    "Aftaler underskrives af en underskriftsberettiget. Vælg en underskriftsberettiget fra jeres land som indehaver, eller tag aftaler ud af mandatet.",
  "terms-are-written-from-their-latest-form":
    "Nogen har skrevet vilkårene, mens du arbejdede. De står på siden, som de er gemt; det, du skrev, er her stadig. Gem igen for at sætte dit i stedet.",
  "an-agreement-joins-two-countries": "En aftale forbinder ordregivere i mindst to lande, én fra hvert.",
  "whoever-writes-is-a-party": "Jeres egen ordregiver er en af parterne. Nævn den blandt dem.",
  "silence-counts-only-where-it-may": "Tavshed kan aldrig gælde som et ja i denne beslutning.",
  "silence-is-not-counted-too-soon":
    "Giv mindst {least, plural, one {# arbejdsdag} other {# arbejdsdage}}, eller lad feltet stå tomt.",
  "the-second-round-lasts-ten-working-days": "Anden runde varer mindst {least, number} arbejdsdage.",
  "a-purchasing-body-follows-its-own-law":
    "Indkøb gennem en indkøbscentral følger centralens lov: procedure og klage følger {country} (direktiv 2014/24/EU, art. 39, stk. 3).",
  "the-annex-speaks-of-every-country":
    "Landene i dette udbud er ændret, siden formularen blev vist. Se på {countries}, og åbn siden igen.",
  "the-ceilings-cover-the-budget": "Lofterne er tilsammen {missing} under budgettet.",
  "the-key-names-every-country": "Nøglen nævner hvert land, der er med, én gang og intet andet. Se på {countries}.",
  "the-key-shares-a-hundred-percent":
    "{how, select, missing {Procenterne giver ikke 100: {by} mangler.} other {Procenterne giver ikke 100: {by} for meget.}}",
  "floors-and-caps-leave-room":
    "Disse gulve og lofter giver ikke noget at fordele: gulvene er tilsammen højst 100, lofterne mindst 100, og intet loft ligger under sit gulv.",
  "there-are-terms-to-put": "Skriv vilkårene først.",
  "a-new-version-says-something-new": "Intet er ændret, siden version {number, number} blev sendt til underskrift.",
  "the-annex-rests-on-a-signed-agreement":
    "Tillægget hviler på en samarbejdsaftale, som alle dens parter har underskrevet, og hvert land i udbuddet skal være part i den. {n, plural, =0 {} other {Se på: {countries}.}}",
  "the-signature-is-on-the-bytes-shown":
    "{number, plural, =0 {Dette er ikke sendt til underskrift.} other {Ordene er ændret: version # er trådt i stedet for den, du læste. Intet er underskrevet. Læs, hvad der er ændret, og underskriv så.}}",
  "whoever-signs-is-of-a-party": "Jeres land er ikke part i denne version.",
  "one-person-signs-once": "Du har allerede underskrevet denne version. Hvor to underskriver, er de to personer.",
  "a-country-signs-as-often-as-it-said": "Jeres land har givet alle sine underskrifter.",
  "whoever-signs-is-under-mandate":
    "Du har i dag intet mandat fra jeres land til at underskrive aftaler. Få først et registreret og kontrolleret.",
  "what-all-signed-stands":
    "Alle har underskrevet. Aftalen binder jer alle nu, og en underskrift tages ikke længere tilbage.",
  "one-takes-back-the-own-signature": "Du har ingen underskrift på denne version, der kan tages tilbage.",
  "a-signing-rule-changes-something": "Sådan er reglen allerede.",
  "a-mandate-is-held-by-one-who-speaks": "Vælg en repræsentant eller stedfortræder for jeres land som indehaver.",
  "a-mandate-ends-after-it-begins": "Den sidste dag kan ikke ligge før den første, {from}.",
  "a-mandate-is-given-on-within-the-one-above":
    "Et mandat, der gives videre, holder sig inden for det, det kommer fra: dets delkontrakter, beslutninger og dage, og kun hvis det er kontrolleret, gælder og må gives videre.",
  "a-mandate-is-checked-once": "Dette mandat er allerede kontrolleret.",
  "a-mandate-is-checked-by-a-second-person":
    "En anden fra jeres land kontrollerer det: hverken den, der har indtastet det, eller den, der har mandatet.",
  "a-revoked-mandate-stays-revoked": "Dette mandat er tilbagekaldt. Indtast et nyt.",
  "criteria-are-set-from-their-latest-form":
    "En anden har gemt disse kriterier i mellemtiden. De står over formularen, som de er gemt nu; det, du har skrevet, er her stadig. Gem igen for at sætte dine i stedet.",
  "weights-add-up-to-a-hundred":
    "{how, select, missing {Vægtene giver tilsammen {sum}: der mangler {by}.} other {Vægtene giver tilsammen {sum}: {by} for meget.}}",
  "price-is-compared-once":
    "{found, plural, =0 {Pris er ikke blandt kriterierne. Tilføj den.} other {Pris er blandt kriterierne # gange. Behold den én gang.}}",
  "price-alone-compares-nothing-else":
    "Hvor den laveste pris alene afgør, er pris det eneste kriterium. Fjern de andre, eller vælg en anden metode.",
  "each-criterion-has-a-name-of-its-own":
    "Kriterium {criterion, number} har samme navn som et andet. Giv hvert sit eget navn.",
  "answers-stay-within-the-points":
    "Kriterium {criterion, number}, spørgsmål {question, number}: et svar giver flere point, end kriteriet har, nemlig {max, number}.",
  "a-question-gives-points-to-someone":
    "Kriterium {criterion, number}, spørgsmål {question, number}: intet svar giver point. Giv point til mindst ét.",
  "a-choice-offers-different-answers":
    "Kriterium {criterion, number}, spørgsmål {question, number}: giv mindst to svarmuligheder, hver med sine egne ord.",
  "a-scale-has-two-ends":
    "Kriterium {criterion, number}, spørgsmål {question, number}: ingen point og alle point skal have hver sin ende, og for en dato giver den tidligste alle.",
  "a-promise-is-shown-by-evidence":
    "Kriterium {criterion, number}, spørgsmål {question, number}: angiv, hvilken dokumentation der viser, at svaret er rigtigt.",
  "only-a-lot-goes-back-to-the-common-criteria":
    "De fælles kriterier gælder for hver delkontrakt uden egne. Ret dem; de fjernes ikke.",
  "only-own-criteria-are-taken-away": "Denne delkontrakt har allerede de fælles kriterier.",
  "a-climate-answer-is-of-a-lot-that-needs-one":
    "Delkontrakt {number}: klimareglen gælder ikke for den, fordi {country} ikke er med i den i dag.",
  "a-climate-answer-is-changed-from-its-latest-form":
    "Delkontrakt {number}: en anden har svaret i mellemtiden. Det svar, der gælder nu, står på listen; det, du har skrevet, er her stadig. Send igen for at sætte dit i stedet.",
  "the-environment-weighs-enough":
    "Delkontrakt {number}: miljøet vægter {weight} %, og der kræves {needed} %. Vælg en anden måde, eller ret vægtene.",
  "a-climate-reason-is-given-in-full": "Begrundelsen står i dokumenterne. Skriv mindst {min, number} tegn.",
  "every-lot-has-its-criteria":
    "Delkontrakt {number}: det fremgår ikke, hvad tilbud sammenlignes på. Fastsæt de fælles tildelingskriterier eller delkontraktens egne.",
  "every-lot-meets-its-climate-rule":
    "{lacks, select, weight {Delkontrakt {number}: klimareglen ({country}) skal opfyldes ved vægten, og miljøet vægter {weight} %, hvor der kræves {needed} %.} other {Delkontrakt {number}: det fremgår endnu ikke, hvordan den opfylder klimareglen ({country}). Miljøet vægter {weight} %; {needed} % ville være nok.}}",
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
  "whoever-put-a-text-takes-no-position-on-it":
    "Du har forelagt landene denne version. En anden tilkendegiver dit lands standpunkt til den.",
  "whoever-took-a-position-leaves-the-text-to-others":
    "Du har tilkendegivet et standpunkt til dele af denne tekst, som står uændret. En anden fastlåser den og forelægger landene den.",
  "a-statement-carries-no-condition":
    "Disse ord gør samtykket afhængigt af noget: {words}. Et samtykke rummer ingen betingelse. Tag i stedet forbehold med de samme ord som begrundelse, eller skriv protokoltilførslen uden dem.",
  "a-hold-says-why-and-for-whom": "Skriv, hvad der stadig skal afklares, og hvem der stadig skal være enig.",
  "a-hold-is-until-a-day-that-has-not-ended": "Et forbehold gælder til en dag, der ikke er gået: {today} eller senere.",
  "only-a-hold-that-is-the-last-word-lapses": "Forbeholdet er erstattet, trukket tilbage eller gjaldt en anden tekst.",
  "a-hold-stands-until-its-day-has-ended": "Forbeholdet gælder, indtil {until} er gået.",
  "a-round-ends-at-its-time": "Runden er åben indtil {closesAt}.",
  "a-round-ends-once": "Det er allerede registreret, hvordan runden sluttede.",
  "the-leads-country-is-not-left-out": "{country} gennemfører proceduren. De andre kan ikke gå videre uden landet.",
  "the-agreement-allows-going-on": "Den underskrevne aftale tillader ikke at gå videre uden et land, der er tavst.",
  "nobody-is-left-out-while-a-round-is-open": "En runde er åben. Indtil den slutter, kan alle lande stadig udtale sig.",
  "only-whoever-was-silent-twice-is-left-out":
    "{country} var ikke tavs i begge de to seneste runder. Den, der har sagt noget, også et forbehold eller en indsigelse, har svaret.",
  "the-second-round-left-its-working-days":
    "Den anden runde gav {country} {left, plural, one {# hel arbejdsdag} other {# hele arbejdsdage}} efter landets egen kalender. Der kræves {needed}.",
} as const satisfies Sentences<typeof en>;
