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
  "the-lots-stand-still-after-dispatch": "Kunngjøringen er sendt. Delkontraktene i den kan ikke lenger endres.",
  "lots-are-arranged-from-their-latest-form":
    "Noen endret delkontraktene mens du arbeidet. De vises slik de er nå; det du har skrevet, står her fortsatt.",
  "an-arrangement-names-lots-of-the-tender":
    "En delkontrakt eller produktlinje i denne endringen er ikke lenger i anskaffelsen. Åpne siden på nytt for å se hva som er der.",
  "an-arrangement-changes-something": "Ingenting ville bli endret: slik er anskaffelsen allerede.",
  "a-tender-keeps-a-lot": "En anskaffelse beholder minst én delkontrakt. Denne er den siste.",
  "a-lot-keeps-a-line":
    "Delkontrakt {number} ({title}) ville ikke ha noen produktlinje igjen. Fjern delkontrakten, eller slå den sammen med en annen.",
  "a-tender-holds-at-most-a-thousand-lots": "En anskaffelse rommer høyst {max, number} delkontrakter.",
  "a-lot-holds-at-most-a-hundred-lines":
    "Delkontrakt {number} ({title}) ville romme mer enn {max, number} produktlinjer. Del den.",
  "a-product-stands-once-in-a-lot":
    "Delkontrakt {number} ({title}): {product} står der to ganger. Behold den ene, eller rett det som er forskjellig.",
  "a-line-with-bound-volumes-keeps-its-unit":
    "{product}: land har bundet mengder for denne linjen, så styrke, pakning, beholder og enheter ligger fast. Fjern linjen og legg til en annen.",
  "linked-lots-are-of-one-medicine":
    "Delkontraktene {lots} er eller ville bli knyttet sammen, men har ingen felles ATC-kode. Bare delkontrakter om det samme legemidlet knyttes sammen.",
  "a-link-orders-two-lots-or-more": "Sett minst to av anskaffelsens delkontrakter i rekkefølge, hver av dem én gang.",
  "a-lot-stands-in-one-link": "Delkontrakt {number} er allerede knyttet til andre. Opphev det først.",
  "only-a-standing-link-is-undone": "Denne tilknytningen finnes ikke lenger.",
  "volumes-are-proposed-for-countries-that-are-asked":
    "{country} er ikke spurt om å delta, men arket har mengder for landet. Spør landet, eller ta kolonnen ut av arket.",
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
  "facts-are-named-between-two-braces":
    "En opplysning nevnes mellom to krøllparenteser på hver side. En av dem er ikke lukket.",
  "a-fact-stands-in-its-part":
    "Det er ingen opplysning «{name}» i denne delen. Nærmest: {nearest}. Delens opplysninger: {facts}.",
  "a-clause-is-moved-among-its-own": "Denne bestemmelsen er fjernet. Den kan ikke flyttes.",
  "clauses-are-moved-from-the-order-that-was-shown":
    "Noen har flyttet bestemmelsene i mellomtiden. Her står de i rekkefølgen de har nå.",
  "a-translation-is-of-a-written-form":
    "Den engelske teksten som denne er laget etter, finnes ikke. Åpne siden på nytt.",
  "a-translation-is-changed-from-its-latest-form":
    "Noen lagret denne oversettelsen mens du skrev. Begge tekstene vises nedenfor; ingenting av ditt er gått tapt.",
  "some-chosen-clause-is-new":
    "Ingenting ble lagt til: delene har disse bestemmelsene allerede, eller ingen delkontrakt ble valgt.",
  "every-authentic-text-says-what-english-says":
    "{language, select, da {Den danske teksten} other {Denne teksten}} er også autentisk. {missing, plural, =0 {} one {# bestemmelse er ikke oversatt. } other {# bestemmelser er ikke oversatt. }}{behind, plural, =0 {} one {# er laget etter en eldre engelsk tekst. } other {# er laget etter en eldre engelsk tekst. }}Den første er «{heading}».",
  "a-removed-clause-stays-removed": "Bestemmelsen er fjernet. Begynn en ny med teksten din.",
  "a-dispatched-text-is-no-longer-discussed":
    "Kunngjøringen er avsendt. Landene drøfter ikke lenger teksten; kommentarer for ditt eget land kan fortsette.",
  "a-removed-clause-is-no-longer-discussed": "Bestemmelsen er tatt ut av teksten.",
  "a-comment-is-on-a-form-of-the-clause": "Bestemmelsen har ingen slik tekst. Åpne siden på nytt.",
  "an-answer-stands-below-its-question":
    "Kommentaren du svarer på, står ikke ved denne bestemmelsen eller er selv et svar.",
  "a-matter-is-settled-at-its-beginning": "Et svar avsluttes ikke for seg. Avslutt kommentaren ovenfor.",
  "a-matter-is-not-settled-twice":
    "{now, select, settled {Kommentaren er allerede avsluttet.} other {Kommentaren er allerede åpen.}}",
  "a-clause-is-marked-as-it-stands":
    "Bestemmelsen ble endret mens du leste. Les den slik den nå er, og merk den deretter.",
  "a-country-marks-what-would-bind-it":
    "{country} er ikke med i denne delkontrakten, så bestemmelsen vil ikke binde landet.",
  "a-named-reader-works-for-the-buyer": "Velg en person fra din egen organisasjon.",
  "who-reads-by-role-is-not-named": "Denne personen leser allerede utkastene i kraft av rollen sin.",
  "a-reader-is-named-once":
    "{now, select, named {Denne personen er allerede pekt ut.} other {Denne personen er ikke pekt ut.}}",
  "a-dispatched-text-stands-still": "Kunngjøringen er avsendt. Teksten kan ikke lenger endres.",
  "a-dispatched-timetable-stands-still": "Kunngjøringen er avsendt. Datoer endres bare ved en endringskunngjøring.",
  "tenders-have-the-whole-period": "Tilbyderne får hele sin tid: fristen kan tidligst være {earliest}.",
  "requests-have-the-whole-period": "De som ber om å delta, får hele tiden: fristen kan tidligst være {earliest}.",
  "the-invitation-follows-the-requests": "Ingen inviteres før fristen for å be om det er ute: etter {after}.",
  "the-invited-have-the-whole-period": "De inviterte får hele sin tid: fristen kan tidligst være {earliest}.",
  "a-timetable-is-set-from-its-latest-form":
    "Noen fastsatte tidsplanen mens du arbeidet. Det du har skrevet, står her fortsatt og er ikke lagret: gå tilbake for å se deres, eller fastsett din i stedet.",
  "questions-are-received-after-dispatch":
    "Det kan først stilles spørsmål når kunngjøringen er sendt: en senere dag enn {after}.",
  "questions-are-answered-in-time": "Så sene spørsmål kan ikke besvares i tide: senest {latest}.",
  "tenders-are-opened-after-the-limit": "Tilbud åpnes når fristen er ute: tidligst {earliest}.",
  "the-award-follows-the-opening": "Beslutningen sendes en senere dag enn åpningen, {after}.",
  "tenders-bind-until-the-contract":
    "Tilbud må være bindende til kontrakten kan inngås: lenger enn {after}, da karensperioden slutter.",
  "supply-follows-the-standstill":
    "Ingen kontrakt inngås før karensperioden er ute: leveransene begynner etter {after}.",
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
  "nobody-leaves-after-dispatch":
    "Kunngjøringen er avsendt, og der står det hvem som gjør avrop på avtalen, og hvor mye (direktiv 2014/24/EU art. 33 nr. 2 og art. 72). Delkontrakten kan avsluttes og kunngjøres på nytt, eller landet deres kan la være å gjøre avrop.",
  "a-departure-names-lots-that-the-country-is-in":
    "{country} er ikke lenger med i en av disse delkontraktene, eller en er nevnt to ganger. Velg på nytt.",
  "a-departure-gives-its-reason": "Skriv hvorfor landet deres trekker seg: de andre har regnet med det.",
  "a-departure-is-confirmed-as-shown":
    "Ingenting er gjort: virkningen av å trekke seg har endret seg siden den ble vist for deg. Nedenfor vises den på nytt.",
  "a-tender-is-dispatched-once": "Kunngjøringen er allerede avsendt.",
  "drafting-begins-once-the-annex-is-signed":
    "Teksten kan skrives når samarbeidsavtalen og vedlegget med budsjett er signert. Avtalesiden viser hva som mangler. {missing}",
  "the-gate-to-dispatch-is-open": "Noe mangler fortsatt før avsendelsen. Listen viser hva, og hvem som kan levere det.",
  "a-notice-is-received-once": "Utgiveren har allerede bekreftet denne kunngjøringen.",
  "only-a-notice-without-word-is-made-public":
    "Det er ingenting å gjøre offentlig uten svar: utgiveren har svart eller har ikke bekreftet kunngjøringen.",
  "nothing-is-public-before-its-time":
    "Kunngjøringen kan ikke være offentlig før {allowedFrom}, med mindre utgiveren publiserer den først.",
  "a-notice-is-settled-once": "Utgiveren har svart endelig om denne kunngjøringen.",
  "nobody-joins-after-dispatch":
    "Kunngjøringen er avsendt, og der står det hvem som kan bruke avtalen (direktiv 2014/24/EU art. 33 nr. 2). Landet deres kan bli med i en ny anskaffelse: foreslå en.",
  "a-volume-can-be-counted-in-the-lines-unit":
    "Delkontrakt {number}: {product} sier for lite til at mengden kan regnes om. Oppgi den i {unit}.",
  "a-mandate-is-looked-for-until-some-day-ahead":
    "Delkontrakt {number}: velg en dag etter i dag og senest {last}. Når den er over, blir svaret ute.",
  "a-deputy-does-not-replace-the-representatives-answer":
    "Representanten for landet deres har svart for en av disse delkontraktene. En stedfortreder erstatter ikke det svaret.",
  "a-mandate-is-waited-for-until-its-day-has-ended": "Det ventes på fullmakten til {by} er slutt.",
  "only-answers-that-wait-for-a-mandate-lapse": "Ingen svar venter på en fullmakt til da.",
  "a-reopened-window-closes-later": "Velg et tidspunkt etter {than}.",
  "only-who-is-in-binds-volumes": "Delkontrakt {number}: landet deres er ikke med og har derfor ingen mengder å oppgi.",
  "the-call-stands-still-after-dispatch": "Kunngjøringen er avsendt. Det som anskaffes, kan ikke lenger endres.",
  "a-term-is-set-for-lots-of-the-tender": "Velg minst én delkontrakt i denne anskaffelsen.",
  "the-maximum-is-no-less-than-the-estimate": "Maksimum kan ikke være lavere enn anslaget: faktoren er minst 1.",
  "an-entitled-buyer-is-named-once": "{name} er nevnt to ganger.",
  "a-mandate-to-sign-is-held-by-a-signatory":
    "Avtaler signeres av en signaturberettiget. Velg en signaturberettiget fra landet deres som innehaver, eller ta avtaler ut av fullmakten.",
  "terms-are-written-from-their-latest-form":
    "Noen har skrevet vilkårene mens du arbeidet. De står på siden slik de er lagret; det du skrev, er her fortsatt. Lagre igjen for å sette ditt i stedet.",
  "an-agreement-joins-two-countries": "En avtale forener oppdragsgivere i minst to land, én fra hvert.",
  "whoever-writes-is-a-party": "Deres egen oppdragsgiver er en av partene. Nevn den blant dem.",
  "silence-counts-only-where-it-may": "Taushet kan aldri gjelde som et ja i denne beslutningen.",
  "silence-is-not-counted-too-soon":
    "Gi minst {least, plural, one {# virkedag} other {# virkedager}}, eller la feltet stå tomt.",
  "the-second-round-lasts-ten-working-days": "Andre runde varer i minst {least, number} virkedager.",
  "a-purchasing-body-follows-its-own-law":
    "Kjøp gjennom en innkjøpssentral følger sentralens lov: prosedyre og klage følger {country} (direktiv 2014/24/EU, art. 39 nr. 3).",
  "the-annex-speaks-of-every-country":
    "Landene i denne anskaffelsen er endret siden skjemaet ble vist. Se på {countries}, og åpne siden på nytt.",
  "the-ceilings-cover-the-budget": "Takene er til sammen {missing} under budsjettet.",
  "the-key-names-every-country": "Nøkkelen nevner hvert land som er med, én gang og ingen andre. Se på {countries}.",
  "the-key-shares-a-hundred-percent":
    "{how, select, missing {Prosentene blir ikke 100: {by} mangler.} other {Prosentene blir ikke 100: {by} for mye.}}",
  "floors-and-caps-leave-room":
    "Disse gulvene og takene gir ikke noe å fordele: gulvene er til sammen høyst 100, takene minst 100, og ingen tak ligger under gulvet sitt.",
  "there-are-terms-to-put": "Skriv vilkårene først.",
  "a-new-version-says-something-new": "Ingenting er endret siden versjon {number, number} ble sendt til signering.",
  "the-annex-rests-on-a-signed-agreement":
    "Vedlegget hviler på en samarbeidsavtale som alle partene har signert, og hvert land i anskaffelsen må være part i den. {n, plural, =0 {} other {Se på: {countries}.}}",
  "the-signature-is-on-the-bytes-shown":
    "{number, plural, =0 {Dette er ikke sendt til signering.} other {Ordene er endret: versjon # har tatt plassen til den du leste. Ingenting er signert. Les hva som er endret, og signer så.}}",
  "whoever-signs-is-of-a-party": "Landet deres er ikke part i denne versjonen.",
  "one-person-signs-once": "Du har allerede signert denne versjonen. Der to signerer, er de to personer.",
  "a-country-signs-as-often-as-it-said": "Landet deres har gitt alle sine signaturer.",
  "whoever-signs-is-under-mandate":
    "Du har i dag ingen fullmakt fra landet deres til å signere avtaler. Få en registrert og kontrollert først.",
  "what-all-signed-stands": "Alle har signert. Avtalen binder dere alle nå, og en signatur tas ikke lenger tilbake.",
  "one-takes-back-the-own-signature": "Du har ingen signatur på denne versjonen som kan tas tilbake.",
  "a-signing-rule-changes-something": "Slik er regelen allerede.",
  "a-mandate-is-held-by-one-who-speaks": "Velg en representant eller stedfortreder for landet deres som innehaver.",
  "a-mandate-ends-after-it-begins": "Den siste dagen kan ikke være før den første, {from}.",
  "a-mandate-is-given-on-within-the-one-above":
    "Et mandat som gis videre, holder seg innenfor det mandatet det kommer fra: delkontraktene, beslutningene og dagene, og bare hvis det er kontrollert, gjelder og kan gis videre.",
  "a-mandate-is-checked-once": "Dette mandatet er allerede kontrollert.",
  "a-mandate-is-checked-by-a-second-person":
    "En annen fra landet deres kontrollerer det: verken den som la det inn, eller den som har mandatet.",
  "a-revoked-mandate-stays-revoked": "Dette mandatet er trukket tilbake. Legg inn et nytt.",
  "criteria-are-set-from-their-latest-form":
    "Noen andre har lagret disse kriteriene i mellomtiden. De står over skjemaet slik de er lagret nå; det du har skrevet, er her fortsatt. Lagre igjen for å sette dine i stedet.",
  "weights-add-up-to-a-hundred":
    "{how, select, missing {Vektene blir til sammen {sum}: det mangler {by}.} other {Vektene blir til sammen {sum}: {by} for mye.}}",
  "price-is-compared-once":
    "{found, plural, =0 {Pris er ikke blant kriteriene. Legg den til.} other {Pris er blant kriteriene # ganger. Behold den én gang.}}",
  "price-alone-compares-nothing-else":
    "Der laveste pris alene avgjør, er pris det eneste kriteriet. Fjern de andre, eller velg en annen metode.",
  "each-criterion-has-a-name-of-its-own":
    "Kriterium {criterion, number} har samme navn som et annet. Gi hvert sitt eget navn.",
  "answers-stay-within-the-points":
    "Kriterium {criterion, number}, spørsmål {question, number}: et svar gir flere poeng enn kriteriet har, nemlig {max, number}.",
  "a-question-gives-points-to-someone":
    "Kriterium {criterion, number}, spørsmål {question, number}: ingen svar gir poeng. Gi poeng til minst ett.",
  "a-choice-offers-different-answers":
    "Kriterium {criterion, number}, spørsmål {question, number}: gi minst to svaralternativer, hvert med sine egne ord.",
  "a-scale-has-two-ends":
    "Kriterium {criterion, number}, spørsmål {question, number}: ingen poeng og alle poeng må ha hver sin ende, og for en dato gir den tidligste alle.",
  "a-promise-is-shown-by-evidence":
    "Kriterium {criterion, number}, spørsmål {question, number}: oppgi hvilken dokumentasjon som viser at svaret er riktig.",
  "only-a-lot-goes-back-to-the-common-criteria":
    "De felles kriteriene gjelder for hver delkontrakt uten egne. Endre dem; de fjernes ikke.",
  "only-own-criteria-are-taken-away": "Denne delkontrakten har allerede de felles kriteriene.",
  "a-climate-answer-is-of-a-lot-that-needs-one":
    "Delkontrakt {number}: klimaregelen gjelder ikke for den, fordi {country} ikke er med i den i dag.",
  "a-climate-answer-is-changed-from-its-latest-form":
    "Delkontrakt {number}: noen andre har svart i mellomtiden. Svaret som gjelder nå, står i listen; det du har skrevet, er her fortsatt. Send igjen for å sette ditt i stedet.",
  "the-environment-weighs-enough":
    "Delkontrakt {number}: miljøet vekter {weight} %, og det kreves {needed} %. Velg en annen måte, eller endre vektene.",
  "a-climate-reason-is-given-in-full": "Begrunnelsen står i dokumentene. Skriv minst {min, number} tegn.",
  "every-lot-has-its-criteria":
    "Delkontrakt {number}: det går ikke frem hva tilbud sammenlignes på. Fastsett de felles tildelingskriteriene eller delkontraktens egne.",
  "every-lot-meets-its-climate-rule":
    "{lacks, select, weight {Delkontrakt {number}: klimaregelen ({country}) skal oppfylles ved vekten, og miljøet vekter {weight} % der det kreves {needed} %.} other {Delkontrakt {number}: det går ennå ikke frem hvordan den oppfyller klimaregelen ({country}). Miljøet vekter {weight} %; {needed} % ville vært nok.}}",
  "every-lot-has-its-term": "Delkontrakt {number} sier ikke hvor lenge den varer, og hvor mye som høyst kan avropes.",
  "every-volume-is-known": "Delkontrakt {number}: {country} har ennå ikke oppgitt behovet for {product}.",
  "every-country-stands-in-one-group": "Delkontrakt {number}: {country} er med, men står ikke i noen markedsgruppe.",
  "every-country-names-its-entitled-buyers": "{country} har ennå ikke oppgitt hvem som kan gjøre avrop.",
  "a-fallback-empties-no-group":
    "Delkontrakt {number}: hvis vilkårene ikke oppfylles, står en markedsgruppe igjen uten noe. Endre vilkårene eller gruppene.",
  "whoever-bears-or-judges-is-in": "Delkontrakt {number}: vilkåret «{title}» hviler på {country}, som ikke er med.",
  "consent-stays-within-the-ceiling":
    "{why, select, price {Mandatet deres har et tak, og rommet deres har ingen pris på {product}. Uten den kan ingen si om samtykket holder seg under.} rate {Mandatet deres har et tak i en annen valuta, og det er ikke lagt inn noen kurs for {currency}.} other {Mandatet deres går til {ceiling}. Det dere ville binde dere til, kommer på {needed}: {shortfall} for mye.}}",
  "a-deputy-does-not-replace-the-representative":
    "Representanten for landet deres har tatt standpunkt til en av disse delene. En stedfortreder erstatter det ikke.",
  "papers-come-before-the-check":
    "Dette mandatet er kontrollert. Det den andre personen har lest, blir stående som det var; legg inn et nytt mandat hvis papirene endres.",
  "a-mandate-is-for-lots-that-there-are": "Nevn delkontrakter i denne anskaffelsen ved numrene deres.",
  "a-ceiling-has-one-rate-for-each-currency":
    "Oppgi én kurs over null for hver annen valuta enn takets egen. Se på {currency}.",
  "prices-are-of-lines-of-the-tender":
    "Delkontraktene ble endret mens dere skrev. Åpne siden på nytt: hver pris er for én produktlinje i denne anskaffelsen.",
  "only-who-takes-part-names-its-buyers":
    "Landet deres er ikke med i noen delkontrakt i denne anskaffelsen, så ingen kjøper på vegne av det.",
  "a-renewal-lasts-some-months":
    "Oppgi både antall forlengelser og hvor mange måneder hver varer, eller 0 begge steder.",
  "groups-are-drawn-from-their-latest-form":
    "Delkontrakt {number}: noen andre har delt den inn i mellomtiden. Åpne den på nytt for å se gruppene; ingenting er endret.",
  "only-a-lot-of-several-countries-is-divided":
    "Delkontrakt {number}: færre enn to land er med, så det er ingenting å dele inn.",
  "a-market-group-is-never-empty":
    "Delkontrakt {number}: en markedsgruppe må ha et land. Gi den et, eller slett navnet.",
  "a-country-stands-in-one-market-group": "Delkontrakt {number}: {country} står i to markedsgrupper.",
  "market-groups-are-together-the-countries-that-are-in":
    "{how, select, missing {Delkontrakt {number}: {country} er med og står ikke i noen markedsgruppe.} other {Delkontrakt {number}: {country} er ikke med og kan derfor ikke stå i en markedsgruppe.}}",
  "a-market-group-has-a-name-of-its-own": "Delkontrakt {number}: gi hver markedsgruppe sitt eget navn.",
  "a-groups-id-is-never-used-again":
    "Delkontrakt {number}: gruppene er endret i mellomtiden. Åpne siden på nytt; ingenting er endret av deg.",
  "a-condition-is-changed-from-its-latest-form":
    "Noen andre har endret dette vilkåret i mellomtiden. Åpne det i en ny fane for å se hvordan det står nå; det du skrev, er her fortsatt.",
  "a-removed-condition-stays-removed": "Dette vilkåret er fjernet. Fastsett et nytt.",
  "a-condition-is-changed-before-anything-came-of-it":
    "Det har allerede skjedd noe med dette vilkåret: dokumentasjon, en vurdering eller en dato som er passert. Fjern det og fastsett et nytt.",
  "a-condition-says-what-falls-out":
    "Velg hvem som faller ut: minst ett land som er med i delkontrakt {number}, på minst én av produktlinjene.",
  "evidence-is-asked-for-by-a-day-ahead": "Velg en dag som ikke er slutt ennå.",
  "judging-ends-after-evidence": "Velg en dag etter siste dag for dokumentasjon, {evidenceBy}.",
  "a-condition-counts-days-where-a-participant-is": "Velg klokken i et land som deltar.",
  "evidence-is-received-before-its-day-ends":
    "Dokumentasjon ble mottatt til {endedAt}. Din kom senere og ble ikke tatt med.",
  "nothing-more-comes-of-a-settled-condition":
    "Dette vilkåret er avgjort for alle produktlinjer. Dokumentasjon endrer ikke lenger noe.",
  "a-condition-is-judged-after-its-evidence": "Det er ikke gitt dokumentasjon ennå, så det er ingenting å vurdere.",
  "a-condition-is-judged-before-its-day-ends":
    "Vurderinger ble mottatt til {endedAt}. Din kom senere og ble ikke tatt med.",
  "a-judgement-is-of-lines-of-the-condition": "Vurder minst én produktlinje i dette vilkåret, hver én gang.",
  "a-line-is-judged-once": "En av disse produktlinjene er allerede vurdert. Åpne siden på nytt; ingenting er endret.",
  "whoever-is-in-needs-something":
    "Delkontrakt {number}: {country} er med, men trenger ikke noe av noen produktlinje. Landet oppgir en mengde eller trekker seg fra delkontrakten.",
  "only-a-demo-or-test-moves-its-clock": "I drift stilles klokka aldri.",
  "whoever-put-a-text-takes-no-position-on-it":
    "Du la denne versjonen fram for landene. Noen andre tar standpunkt til den for landet ditt.",
  "whoever-took-a-position-leaves-the-text-to-others":
    "Du har tatt standpunkt til deler av denne teksten som står uendret. Noen andre låser den og legger den fram for landene.",
  "a-statement-carries-no-condition":
    "Disse ordene gjør samtykket avhengig av noe: {words}. Et samtykke inneholder ikke noe vilkår. Ta i stedet forbehold med de samme ordene som begrunnelse, eller skriv protokolltilførselen uten dem.",
  "a-hold-says-why-and-for-whom": "Skriv hva som fortsatt må avklares, og hvem som fortsatt må være enig.",
  "a-hold-is-until-a-day-that-has-not-ended": "Et forbehold gjelder til en dag som ikke er over: {today} eller senere.",
  "only-a-hold-that-is-the-last-word-lapses": "Forbeholdet er erstattet, trukket tilbake eller gjaldt en annen tekst.",
  "a-hold-stands-until-its-day-has-ended": "Forbeholdet gjelder til {until} er over.",
  "a-round-ends-at-its-time": "Runden er åpen til {closesAt}.",
  "a-round-ends-once": "Det er allerede registrert hvordan runden sluttet.",
  "the-leads-country-is-not-left-out": "{country} gjennomfører anskaffelsen. De andre kan ikke gå videre uten landet.",
  "the-agreement-allows-going-on": "Den signerte avtalen tillater ikke å gå videre uten et land som er taust.",
  "nobody-is-left-out-while-a-round-is-open": "En runde er åpen. Til den slutter, kan alle land fortsatt uttale seg.",
  "only-whoever-was-silent-twice-is-left-out":
    "{country} var ikke taust i begge de to siste rundene. Den som har sagt noe, også et forbehold eller en innsigelse, har svart.",
  "the-second-round-left-its-working-days":
    "Den andre runden ga {country} {left, plural, one {# hel arbeidsdag} other {# hele arbeidsdager}} etter landets egen kalender. Det kreves {needed}.",
} as const satisfies Sentences<typeof en>;
