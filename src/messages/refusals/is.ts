import type { Sentences } from "../sentences";
import type { en } from "./en";

export const is = {
  "not-allowed": "Þú hefur ekki heimild til að gera þetta hér.",
  "not-found": "Þetta er ekki hér eða þú hefur ekki aðgang að því.",
  "an-act-is-done-once-with-one-input":
    "Eyðublaðið hefur áður verið sent með öðru innihaldi. Opnaðu síðuna aftur til að byrja á ný.",
  "busy-try-again": "Aðrir eru að vinna í þessu útboði. Engu var breytt; sendu aftur.",
  "another-country-is-invited":
    "Bjóddu að minnsta kosti einu öðru landi þátttöku. Eitt land er ekki sameiginlegt útboð.",
  "only-known-countries-are-invited": "{country} er ekki meðal landanna í þessari uppsetningu.",
  "the-interest-window-is-still-to-close": "Skráningartíma áhuga verður að ljúka síðar en nú.",
  "the-lots-stand-still-after-dispatch":
    "Tilkynningin hefur verið send. Útboðshlutum hennar verður ekki breytt lengur.",
  "lots-are-arranged-from-their-latest-form":
    "Einhver breytti útboðshlutunum á meðan þú varst að. Þeir eru sýndir eins og þeir eru nú; það sem þú skrifaðir er hér enn.",
  "an-arrangement-names-lots-of-the-tender":
    "Útboðshluti eða vöruliður í þessari breytingu er ekki lengur í útboðinu. Opnaðu síðuna aftur til að sjá hvað er þar.",
  "an-arrangement-changes-something": "Engu yrði breytt: útboðið er þegar svona.",
  "a-tender-keeps-a-lot": "Í útboði er alltaf minnst einn útboðshluti. Þessi er sá síðasti.",
  "a-lot-keeps-a-line":
    "Enginn vöruliður yrði eftir í útboðshluta {number} ({title}). Fjarlægðu útboðshlutann eða sameinaðu hann öðrum.",
  "a-tender-holds-at-most-a-thousand-lots": "Í útboði eru í mesta lagi {max, number} útboðshlutar.",
  "a-lot-holds-at-most-a-hundred-lines":
    "Vöruliðir í útboðshluta {number} ({title}) yrðu fleiri en {max, number}. Skiptu honum.",
  "a-product-stands-once-in-a-lot":
    "Útboðshluti {number} ({title}): {product} er þar tvisvar. Haltu öðrum liðnum eða leiðréttu það sem er ólíkt.",
  "a-line-with-bound-volumes-keeps-its-unit":
    "{product}: lönd hafa bundið magn í þessum vörulið, svo styrkur, pakkning, ílát og einingar haldast. Fjarlægðu liðinn og bættu öðrum við.",
  "linked-lots-are-of-one-medicine":
    "Útboðshlutar {lots} eru tengdir, eða yrðu það, en eiga engan ATC-kóða sameiginlegan. Aðeins útboðshlutar um sama lyf eru tengdir.",
  "a-link-orders-two-lots-or-more": "Raðaðu minnst tveimur útboðshlutum þessa útboðs, hverjum aðeins einu sinni.",
  "a-lot-stands-in-one-link": "Útboðshluti {number} er þegar tengdur öðrum. Leystu þá tengingu fyrst.",
  "only-a-standing-link-is-undone": "Þessi tenging er ekki lengur til.",
  "volumes-are-proposed-for-countries-that-are-asked":
    "Landinu ({country}) hefur ekki verið boðin þátttaka en í skjalinu er magn fyrir það. Bjóddu landinu eða taktu dálk þess úr skjalinu.",
  "only-invited-countries-answer": "{country} fékk ekki boð um þátttöku í þessu útboði.",
  "answers-are-received-before-the-window-closes":
    "Skráningartíma áhuga lauk {closedAt}. Svar þitt barst eftir það og var ekki tekið til greina.",
  "answers-come-before-the-first-freeze":
    "Textanum hefur verið læst með þeim löndum sem taka þátt. Ekki er lengur tekið við svörum.",
  "an-answer-names-lots-of-the-tender": "Svaraðu fyrir útboðshluta þessa útboðs, hvern aðeins einu sinni.",
  "being-in-carries-a-volume":
    "Útboðshluti {number}: til að taka þátt þarf að tilgreina magn yfir núlli fyrir að minnsta kosti einn vörulið.",
  "volumes-are-of-lines-of-the-lot": "Útboðshluti {number}: magn er skráð á vörulið sem er ekki í þessum útboðshluta.",
  "a-clause-belongs-to-a-part": "Veldu sameiginlega hlutann eða einn af útboðshlutunum.",
  "a-clause-is-changed-from-its-latest-form":
    "Einhver vistaði þetta ákvæði á meðan þú skrifaðir. Báðir textarnir eru sýndir hér fyrir neðan; ekkert af þínu tapaðist.",
  "a-removed-clause-stays-removed": "Ákvæðið hefur verið fellt brott. Byrjaðu á nýju með þínum texta.",
  "a-dispatched-text-stands-still": "Tilkynningin hefur verið send. Textanum verður ekki breytt lengur.",
  "the-time-limit-leaves-the-whole-period":
    "Lögin gefa bjóðendum 35 heila daga frá sendingu: fresturinn getur fyrst verið {earliest}.",
  "nothing-is-decided-after-dispatch": "Tilkynningin hefur verið send. Ekkert meira er ákveðið um þessi útboðsgögn.",
  "a-text-is-frozen-once-interest-is-closed": "Enn er beðið svara frá löndum: skráningartíma áhuga lýkur {closesAt}.",
  "some-lot-has-two-countries": "Enginn útboðshluti hefur tvö lönd. Ekkert er til að bjóða út sameiginlega.",
  "a-frozen-text-says-when-tenders-close": "Settu fyrst tilboðsfrestinn.",
  "every-part-has-a-clause":
    "{number, plural, =0 {Sameiginlegi hlutinn hefur ekkert ákvæði enn.} other {Útboðshluti # hefur ekkert ákvæði enn.}}",
  "a-new-revision-changes-something": "Ekkert hefur breyst frá síðustu útgáfu.",
  "a-revision-has-one-open-round": "Þessi útgáfa er þegar hjá löndunum til {closesAt}.",
  "a-round-closes-after-it-opens": "Umferðinni verður að ljúka síðar en nú.",
  "only-the-latest-revision-is-decided": "Textinn hefur breyst: útgáfa {latest} er sú nýjasta. Lestu hana fyrst.",
  "a-position-covers-own-parts-as-shown":
    "Taktu afstöðu til að minnsta kosti eins hluta sem bindur land þitt, eins og hann var sýndur þér.",
  "positions-are-received-in-an-open-round":
    "Engin umferð er opin um þessa útgáfu. Afstaða þín barst utan hennar og var ekki tekin til greina.",
  "consensus-is-left-by-withdrawal-only":
    "Öll lönd hafa samþykkt. Sá sem skiptir um skoðun afturkallar afstöðu sína og gefur ástæðu.",
  "an-objection-gives-reason-and-request": "Skrifaðu hverju þú andmælir og hvers þú óskar í staðinn.",
  "whoever-froze-a-text-takes-no-position-on-it":
    "Þú læstir þessari útgáfu. Einhver annar tekur afstöðu til hennar fyrir land þitt.",
  "consent-is-given-under-a-mandate":
    "Þú hefur ekki gilt umboð ({country}) þann {day}. Samþykki bindur landið og þarf því umboð.",
  "only-a-standing-position-is-withdrawn":
    "Land þitt hefur enga afstöðu til þessarar útgáfu sem hægt er að afturkalla.",
  "a-withdrawal-gives-its-reason": "Skrifaðu hvers vegna afstaðan er afturkölluð: hin löndin treystu á hana.",
  "nobody-leaves-after-dispatch":
    "Tilkynningin hefur verið send og í henni segir hverjir panta samkvæmt samningnum og hve mikið (tilskipun 2014/24/ESB, 2. mgr. 33. gr. og 72. gr.). Hægt er að ljúka útboðshlutanum og bjóða hann út að nýju, eða land ykkar pantar ekkert.",
  "a-departure-names-lots-that-the-country-is-in":
    "{country} tekur ekki lengur þátt í einum þessara útboðshluta eða einn er nefndur tvisvar. Veldu aftur.",
  "a-departure-gives-its-reason": "Skrifaðu hvers vegna land ykkar dregur sig út: hin löndin reiknuðu með því.",
  "a-departure-is-confirmed-as-shown":
    "Ekkert var gert: áhrifin af því að draga sig út hafa breyst síðan þau voru sýnd þér. Hér fyrir neðan eru þau sýnd að nýju.",
  "a-tender-is-dispatched-once": "Tilkynningin hefur þegar verið send.",
  "the-gate-to-dispatch-is-open": "Enn vantar eitthvað fyrir sendingu. Listinn sýnir hvað og hver getur bætt úr því.",
  "a-notice-is-received-once": "Útgefandinn hefur þegar staðfest þessa tilkynningu.",
  "a-notice-is-settled-once": "Útgefandinn hefur svarað endanlega um þessa tilkynningu.",
  "nobody-joins-after-dispatch":
    "Tilkynningin hefur verið send og í henni segir hverjir mega nota samninginn (tilskipun 2014/24/ESB, 2. mgr. 33. gr.). Land ykkar getur tekið þátt í nýju útboði: leggið það til.",
  "a-volume-can-be-counted-in-the-lines-unit":
    "Útboðshluti {number}: upplýsingar um {product} nægja ekki til að umreikna magnið. Gefið það upp í einingunni {unit}.",
  "a-mandate-is-looked-for-until-some-day-ahead":
    "Útboðshluti {number}: veljið dag eftir daginn í dag og í síðasta lagi {last}. Þegar hann er liðinn verður svarið ekki með.",
  "a-deputy-does-not-replace-the-representatives-answer":
    "Fulltrúi lands ykkar hefur svarað fyrir einn þessara útboðshluta. Staðgengill kemur ekki með annað svar í staðinn.",
  "a-mandate-is-waited-for-until-its-day-has-ended": "Beðið er eftir umboðinu þar til {by} er á enda.",
  "only-answers-that-wait-for-a-mandate-lapse": "Ekkert svar bíður umboðs til þess dags.",
  "a-reopened-window-closes-later": "Veldu tíma sem er síðar en {than}.",
  "only-who-is-in-binds-volumes":
    "Útboðshluti {number}: land ykkar tekur ekki þátt og hefur því ekkert magn að gefa upp.",
  "the-call-stands-still-after-dispatch":
    "Tilkynningin hefur verið send. Því sem boðið er út verður ekki breytt héðan af.",
  "a-term-is-set-for-lots-of-the-tender": "Veljið að minnsta kosti einn hluta þessa útboðs.",
  "the-maximum-is-no-less-than-the-estimate":
    "Hámarkið getur ekki verið lægra en áætlunin: stuðullinn er að minnsta kosti 1.",
  "an-entitled-buyer-is-named-once": "{name} kemur fyrir tvisvar.",
  "a-mandate-is-held-by-one-who-speaks": "Veljið fulltrúa eða staðgengil lands ykkar sem umboðshafa.",
  "a-mandate-ends-after-it-begins": "Síðasti dagur getur ekki verið á undan þeim fyrsta, {from}.",
  "a-mandate-is-given-on-within-the-one-above":
    "Umboð sem er framselt rúmast innan þess sem það er leitt af: útboðshluta þess, ákvarðana og daga, og aðeins ef það hefur verið yfirfarið, er í gildi og má framselja.",
  "a-mandate-is-checked-once": "Þetta umboð hefur þegar verið yfirfarið.",
  "a-mandate-is-checked-by-a-second-person":
    "Annar einstaklingur frá landi ykkar fer yfir það: hvorki sá sem skráði það né sá sem hefur umboðið.",
  "a-revoked-mandate-stays-revoked": "Þetta umboð hefur verið afturkallað. Skráið nýtt.",
  "every-lot-has-its-term":
    "Í útboðshluta {number} kemur ekki fram hve lengi hann gildir og hve mikið má kaupa að hámarki.",
  "every-volume-is-known": "Útboðshluti {number}: {country} á eftir að gefa upp þörf fyrir {product}.",
  "every-country-stands-in-one-group": "Útboðshluti {number}: {country} er með en er ekki í neinum markaðshópi.",
  "every-country-names-its-entitled-buyers": "{country} á eftir að nefna hverjir mega kaupa samkvæmt samningnum.",
  "a-fallback-empties-no-group":
    "Útboðshluti {number}: ef skilyrðin eru ekki uppfyllt stæði markaðshópur eftir tómur. Breytið skilyrðunum eða hópunum.",
  "whoever-bears-or-judges-is-in":
    "Útboðshluti {number}: skilyrðið „{title}“ hvílir á landi sem er ekki með: {country}.",
  "consent-stays-within-the-ceiling":
    "{why, select, price {Umboðið hefur þak og í herbergi ykkar vantar verð fyrir {product}. Án þess verður ekki sagt hvort samþykkið rúmast undir því.} rate {Umboðið hefur þak í öðrum gjaldmiðli og ekkert gengi hefur verið skráð fyrir {currency}.} other {Umboðið nær til {ceiling}. Skuldbindingin yrði {needed}: {shortfall} umfram það.}}",
  "a-deputy-does-not-replace-the-representative":
    "Fulltrúi lands ykkar hefur tekið afstöðu til eins þessara hluta. Staðgengill kemur ekki með aðra í staðinn.",
  "papers-come-before-the-check":
    "Farið hefur verið yfir þetta umboð. Það sem annar maður hefur lesið stendur óbreytt; skráið nýtt umboð ef gögnin breytast.",
  "a-mandate-is-for-lots-that-there-are": "Tilgreinið útboðshluta þessa útboðs með númerum þeirra.",
  "a-ceiling-has-one-rate-for-each-currency":
    "Skráið eitt gengi yfir núlli fyrir hvern gjaldmiðil annan en gjaldmiðil þaksins. Athugið {currency}.",
  "prices-are-of-lines-of-the-tender":
    "Útboðshlutunum var breytt á meðan þið skrifuðuð. Opnið síðuna aftur: hvert verð á við einn vörulið í þessu útboði.",
  "only-who-takes-part-names-its-buyers":
    "Land ykkar er ekki með í neinum útboðshluta, svo enginn kaupir fyrir þess hönd.",
  "a-renewal-lasts-some-months":
    "Tilgreinið bæði fjölda framlenginga og hve marga mánuði hver þeirra varir, eða 0 á báðum stöðum.",
  "groups-are-drawn-from-their-latest-form":
    "Útboðshluti {number}: annar skipti honum upp á meðan. Opnið hann aftur til að sjá hópana; engu var breytt.",
  "only-a-lot-of-several-countries-is-divided":
    "Útboðshluti {number}: færri en tvö lönd eru með, svo engu er að skipta.",
  "a-market-group-is-never-empty":
    "Útboðshluti {number}: í markaðshópi þarf að vera land. Setjið land í hann eða eyðið heiti hans.",
  "a-country-stands-in-one-market-group": "Útboðshluti {number}: land er í tveimur markaðshópum: {country}.",
  "market-groups-are-together-the-countries-that-are-in":
    "{how, select, missing {Útboðshluti {number}: {country} er með en er ekki í neinum markaðshópi.} other {Útboðshluti {number}: {country} er ekki með og getur því ekki verið í markaðshópi.}}",
  "a-market-group-has-a-name-of-its-own": "Útboðshluti {number}: gefið hverjum markaðshópi sitt eigið heiti.",
  "a-groups-id-is-never-used-again":
    "Útboðshluti {number}: hópunum var breytt á meðan. Opnið síðuna aftur; engu var breytt núna.",
  "a-condition-is-changed-from-its-latest-form":
    "Annar breytti þessu skilyrði á meðan. Opnið það í öðrum flipa til að sjá það eins og það er núna; það sem þið skrifuðuð er hér enn.",
  "a-removed-condition-stays-removed": "Þetta skilyrði hefur verið fellt brott. Setjið nýtt.",
  "a-condition-is-changed-before-anything-came-of-it":
    "Eitthvað hefur þegar gerst með þetta skilyrði: gögn, mat eða dagur sem er liðinn. Fellið það brott og setjið nýtt.",
  "a-condition-says-what-falls-out":
    "Veljið hverjir falla út: að minnsta kosti eitt land sem er með í útboðshluta {number}, í að minnsta kosti einum vörulið.",
  "evidence-is-asked-for-by-a-day-ahead": "Veljið dag sem er ekki liðinn.",
  "judging-ends-after-evidence": "Veljið dag eftir síðasta dag fyrir gögn, {evidenceBy}.",
  "a-condition-counts-days-where-a-participant-is": "Veljið klukku lands sem tekur þátt.",
  "evidence-is-received-before-its-day-ends":
    "Tekið var við gögnum til {endedAt}. Þessi komu síðar og var ekki tekið við þeim.",
  "nothing-more-comes-of-a-settled-condition": "Þetta skilyrði er útkljáð í öllum vöruliðum. Gögn breyta engu lengur.",
  "a-condition-is-judged-after-its-evidence": "Engin gögn hafa verið lögð fram, svo ekkert er að meta.",
  "a-condition-is-judged-before-its-day-ends":
    "Tekið var við mati til {endedAt}. Þetta kom síðar og var ekki tekið við því.",
  "a-judgement-is-of-lines-of-the-condition":
    "Metið að minnsta kosti einn vörulið þessa skilyrðis, hvern um sig einu sinni.",
  "a-line-is-judged-once": "Einn þessara vöruliða hefur þegar verið metinn. Opnið síðuna aftur; engu var breytt.",
  "whoever-is-in-needs-something":
    "Útboðshluti {number}: {country} er með en þarf ekkert af neinum vörulið. Landið gefur upp magn eða dregur sig úr útboðshlutanum.",
  "only-a-demo-or-test-moves-its-clock": "Í rekstri er klukkunni aldrei breytt.",
} as const satisfies Sentences<typeof en>;
