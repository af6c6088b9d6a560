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
  "facts-are-named-between-two-braces":
    "Upplýsing er nefnd á milli tveggja slaufusviga hvorum megin. Einum þeirra er ekki lokað.",
  "a-fact-stands-in-its-part":
    "Engin upplýsing heitir „{name}“ í þessum hluta. Næst er: {nearest}. Upplýsingar hlutans: {facts}.",
  "a-clause-is-moved-among-its-own": "Þetta ákvæði hefur verið fellt brott. Ekki er hægt að færa það.",
  "clauses-are-moved-from-the-order-that-was-shown":
    "Einhver hefur fært ákvæðin á meðan. Hér standa þau í þeirri röð sem þau eru nú.",
  "a-translation-is-of-a-written-form": "Enski textinn sem þetta var þýtt eftir er ekki til. Opnaðu síðuna aftur.",
  "a-translation-is-changed-from-its-latest-form":
    "Einhver vistaði þessa þýðingu á meðan þú skrifaðir. Báðir textarnir eru hér fyrir neðan; ekkert af þínu hefur glatast.",
  "some-chosen-clause-is-new":
    "Engu var bætt við: hlutarnir hafa þegar þessi ákvæði eða enginn útboðshluti var valinn.",
  "every-authentic-text-says-what-english-says":
    "{language, select, da {Danski textinn} other {Þessi texti}} er einnig jafngildur. {missing, plural, =0 {} one {# ákvæði er ekki þýtt. } other {# ákvæði eru ekki þýdd. }}{behind, plural, =0 {} one {# er þýtt eftir eldri enskum texta. } other {# eru þýdd eftir eldri enskum texta. }}Hið fyrsta er „{heading}“.",
  "a-removed-clause-stays-removed": "Ákvæðið hefur verið fellt brott. Byrjaðu á nýju með þínum texta.",
  "a-dispatched-text-is-no-longer-discussed":
    "Tilkynningin hefur verið send. Löndin ræða texta hennar ekki lengur; athugasemdir fyrir þitt eigið land halda áfram.",
  "a-removed-clause-is-no-longer-discussed": "Ákvæðið hefur verið tekið úr textanum.",
  "a-comment-is-on-a-form-of-the-clause": "Ákvæðið hefur engan slíkan texta. Opnaðu síðuna aftur.",
  "an-answer-stands-below-its-question": "Athugasemdin sem þú svarar er ekki við þetta ákvæði eða er sjálf svar.",
  "a-matter-is-settled-at-its-beginning": "Svari er ekki lokið einu og sér. Ljúktu athugasemdinni fyrir ofan.",
  "a-matter-is-not-settled-twice":
    "{now, select, settled {Athugasemdinni er þegar lokið.} other {Athugasemdin er þegar opin.}}",
  "a-clause-is-marked-as-it-stands":
    "Ákvæðinu var breytt á meðan þú last. Lestu það eins og það er núna og merktu það síðan.",
  "a-country-marks-what-would-bind-it":
    "{country} er ekki með í þessum útboðshluta og ákvæðið myndi því ekki binda landið.",
  "a-named-reader-works-for-the-buyer": "Veldu einhvern úr þinni eigin stofnun.",
  "who-reads-by-role-is-not-named": "Þessi einstaklingur les drögin þegar vegna hlutverks síns.",
  "a-reader-is-named-once":
    "{now, select, named {Þessi einstaklingur er þegar tilnefndur.} other {Þessi einstaklingur er ekki tilnefndur.}}",
  "a-dispatched-text-stands-still": "Tilkynningin hefur verið send. Textanum verður ekki breytt lengur.",
  "a-dispatched-timetable-stands-still":
    "Tilkynningin hefur verið send. Dagsetningum er aðeins breytt með breytingartilkynningu.",
  "tenders-have-the-whole-period": "Bjóðendur fá allan sinn tíma: fresturinn getur í fyrsta lagi verið {earliest}.",
  "requests-have-the-whole-period":
    "Þeir sem óska eftir þátttöku fá allan tímann: fresturinn getur í fyrsta lagi verið {earliest}.",
  "the-invitation-follows-the-requests":
    "Engum er boðið fyrr en frestur til að óska eftir því er liðinn: eftir {after}.",
  "the-invited-have-the-whole-period":
    "Þeir sem boðið er fá allan sinn tíma: fresturinn getur í fyrsta lagi verið {earliest}.",
  "a-timetable-is-set-from-its-latest-form":
    "Einhver ákvað tímaáætlunina á meðan þú varst að. Það sem þú skrifaðir er hér enn og hefur ekki verið vistað: farðu til baka til að sjá þeirra, eða ákveddu þína í staðinn.",
  "questions-are-received-after-dispatch":
    "Ekki er hægt að spyrja fyrr en tilkynningin hefur verið send: síðar en {after}.",
  "questions-are-answered-in-time": "Svo seinum spurningum er ekki hægt að svara í tæka tíð: í síðasta lagi {latest}.",
  "tenders-are-opened-after-the-limit": "Tilboð eru opnuð þegar fresturinn er liðinn: í fyrsta lagi {earliest}.",
  "the-award-follows-the-opening": "Ákvörðunin er send síðar en opnunardaginn, {after}.",
  "tenders-bind-until-the-contract":
    "Tilboð þurfa að gilda þar til gera má samninginn: lengur en {after}, þegar biðtíma lýkur.",
  "supply-follows-the-standstill": "Enginn samningur er gerður fyrr en biðtíma lýkur: afhending hefst eftir {after}.",
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
  "drafting-begins-once-the-annex-is-signed":
    "Textinn er skrifaður þegar samstarfssamningurinn og viðaukinn með fjárhagsáætlun eru undirritaðir. Síða samningsins sýnir hvað vantar. {missing}",
  "the-gate-to-dispatch-is-open": "Enn vantar eitthvað fyrir sendingu. Listinn sýnir hvað og hver getur bætt úr því.",
  "a-notice-is-received-once": "Útgefandinn hefur þegar staðfest þessa tilkynningu.",
  "only-a-notice-without-word-is-made-public":
    "Ekkert er til að gera opinbert án svars: útgefandinn hefur svarað eða hefur ekki staðfest tilkynninguna.",
  "nothing-is-public-before-its-time":
    "Tilkynningin má ekki vera opinber fyrr en {allowedFrom} nema útgefandinn birti hana fyrr.",
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
  "a-mandate-to-sign-is-held-by-a-signatory":
    "Undirritandi undirritar samninga. Veljið undirritunaraðila lands ykkar sem umboðshafa eða takið samninga úr umboðinu.",
  "terms-are-written-from-their-latest-form":
    "Einhver skrifaði skilmálana meðan þú varst að vinna. Þeir standa á síðunni eins og þeir voru vistaðir; það sem þú skrifaðir er hér enn. Vistaðu aftur til að setja þitt í staðinn.",
  "an-agreement-joins-two-countries":
    "Samningur tengir kaupendur að minnsta kosti tveggja landa, einn kaupanda frá hverju.",
  "whoever-writes-is-a-party": "Ykkar eigin kaupandi er einn af aðilunum. Nefnið hann meðal þeirra.",
  "silence-counts-only-where-it-may": "Þögn getur aldrei gilt sem já í þessari ákvörðun.",
  "silence-is-not-counted-too-soon":
    "Gefið að minnsta kosti {least, plural, one {# virkan dag} other {# virka daga}} eða skiljið reitinn eftir auðan.",
  "the-second-round-lasts-ten-working-days":
    "Önnur umferð stendur að minnsta kosti í {least, plural, one {# virkan dag} other {# virka daga}}.",
  "a-purchasing-body-follows-its-own-law":
    "Innkaup gegnum miðlæga innkaupastofnun fylgja lögum hennar: málsmeðferð og kæra fylgja {country} (tilskipun 2014/24/ESB, 3. mgr. 39. gr.).",
  "the-annex-speaks-of-every-country":
    "Löndin í þessu útboði hafa breyst síðan eyðublaðið var birt. Lítið á {countries} og opnið síðuna aftur.",
  "the-ceilings-cover-the-budget": "Þökin eru samtals {missing} undir fjárhagsáætluninni.",
  "the-key-names-every-country":
    "Skiptihlutfallið nefnir hvert land sem er með einu sinni og ekkert annað. Lítið á {countries}.",
  "the-key-shares-a-hundred-percent":
    "{how, select, missing {Prósenturnar verða ekki 100: {by} vantar.} other {Prósenturnar verða ekki 100: {by} of mikið.}}",
  "floors-and-caps-leave-room":
    "Þessi gólf og þök skilja ekkert eftir til að skipta: gólfin eru samtals mest 100, þökin minnst 100 og ekkert þak er undir gólfi sínu.",
  "there-are-terms-to-put": "Skrifið skilmálana fyrst.",
  "a-new-version-says-something-new": "Ekkert hefur breyst síðan útgáfa {number, number} var send til undirritunar.",
  "the-annex-rests-on-a-signed-agreement":
    "Viðaukinn hvílir á samstarfssamningi sem allir aðilar hans hafa undirritað og hvert land í útboðinu þarf að vera aðili að honum. {n, plural, =0 {} other {Lítið á: {countries}.}}",
  "the-signature-is-on-the-bytes-shown":
    "{number, plural, =0 {Þetta hefur ekki verið sent til undirritunar.} other {Orðin hafa breyst: útgáfa # kom í stað þeirrar sem þú last. Ekkert var undirritað. Lestu hvað hefur breyst og undirritaðu svo.}}",
  "whoever-signs-is-of-a-party": "Land ykkar er ekki aðili að þessari útgáfu.",
  "one-person-signs-once": "Þú hefur þegar undirritað þessa útgáfu. Þar sem tveir undirrita eru það tvær manneskjur.",
  "a-country-signs-as-often-as-it-said": "Land ykkar hefur gefið allar undirskriftir sínar.",
  "whoever-signs-is-under-mandate":
    "Þú hefur í dag ekkert umboð lands ykkar til að undirrita samninga. Látið fyrst skrá það og staðfesta.",
  "what-all-signed-stands":
    "Allir hafa undirritað. Samningurinn bindur ykkur öll nú og undirskrift verður ekki lengur tekin aftur.",
  "one-takes-back-the-own-signature": "Þú hefur enga undirskrift á þessari útgáfu sem hægt er að taka aftur.",
  "a-signing-rule-changes-something": "Þannig er reglan nú þegar.",
  "a-mandate-is-held-by-one-who-speaks": "Veljið fulltrúa eða staðgengil lands ykkar sem umboðshafa.",
  "a-mandate-ends-after-it-begins": "Síðasti dagur getur ekki verið á undan þeim fyrsta, {from}.",
  "a-mandate-is-given-on-within-the-one-above":
    "Umboð sem er framselt rúmast innan þess sem það er leitt af: útboðshluta þess, ákvarðana og daga, og aðeins ef það hefur verið yfirfarið, er í gildi og má framselja.",
  "a-mandate-is-checked-once": "Þetta umboð hefur þegar verið yfirfarið.",
  "a-mandate-is-checked-by-a-second-person":
    "Annar einstaklingur frá landi ykkar fer yfir það: hvorki sá sem skráði það né sá sem hefur umboðið.",
  "a-revoked-mandate-stays-revoked": "Þetta umboð hefur verið afturkallað. Skráið nýtt.",
  "criteria-are-set-from-their-latest-form":
    "Einhver annar vistaði þessar forsendur í millitíðinni. Þær standa fyrir ofan eyðublaðið eins og þær eru vistaðar nú; það sem þú skrifaðir er hér enn. Vistaðu aftur til að setja þínar í staðinn.",
  "weights-add-up-to-a-hundred":
    "{how, select, missing {Vægin eru samtals {sum}: það vantar {by}.} other {Vægin eru samtals {sum}: {by} of mikið.}}",
  "price-is-compared-once":
    "{found, plural, =0 {Verð er ekki meðal forsendnanna. Bættu því við.} one {Verð er # sinni meðal forsendnanna. Hafðu það einu sinni.} other {Verð er # sinnum meðal forsendnanna. Hafðu það einu sinni.}}",
  "price-alone-compares-nothing-else":
    "Þar sem lægsta verð ræður eitt er verð eina forsendan. Fjarlægðu hinar eða veldu aðra aðferð.",
  "each-criterion-has-a-name-of-its-own":
    "Forsenda {criterion, number} heitir það sama og önnur. Gefðu hverri sitt eigið heiti.",
  "answers-stay-within-the-points":
    "Forsenda {criterion, number}, spurning {question, number}: svar gefur fleiri stig en forsendan hefur, það er {max, number}.",
  "a-question-gives-points-to-someone":
    "Forsenda {criterion, number}, spurning {question, number}: ekkert svar gefur stig. Gefðu að minnsta kosti einu stig.",
  "a-choice-offers-different-answers":
    "Forsenda {criterion, number}, spurning {question, number}: bjóddu að minnsta kosti tvö svör, hvort með sínum orðum.",
  "a-scale-has-two-ends":
    "Forsenda {criterion, number}, spurning {question, number}: engin stig og öll stig þurfa hvort sinn enda, og fyrir dagsetningu gefur sú fyrri öll.",
  "a-promise-is-shown-by-evidence":
    "Forsenda {criterion, number}, spurning {question, number}: segðu hvaða gögn sýna að svarið sé rétt.",
  "only-a-lot-goes-back-to-the-common-criteria":
    "Sameiginlegu forsendurnar gilda fyrir hvern útboðshluta án eigin forsendna. Breyttu þeim; þær eru ekki fjarlægðar.",
  "only-own-criteria-are-taken-away": "Þessi útboðshluti hefur þegar sameiginlegu forsendurnar.",
  "a-climate-answer-is-of-a-lot-that-needs-one":
    "Útboðshluti {number}: loftslagsreglan á ekki við um hann, því {country} er ekki með í honum í dag.",
  "a-climate-answer-is-changed-from-its-latest-form":
    "Útboðshluti {number}: einhver annar svaraði í millitíðinni. Svarið sem nú gildir stendur í listanum; það sem þú skrifaðir er hér enn. Sendu aftur til að setja þitt í staðinn.",
  "the-environment-weighs-enough":
    "Útboðshluti {number}: umhverfið vegur {weight} % og {needed} % þarf. Veldu aðra leið eða breyttu vægjunum.",
  "a-climate-reason-is-given-in-full":
    "Rökstuðningurinn stendur í skjölunum. Skrifaðu að minnsta kosti {min, number} stafi.",
  "every-lot-has-its-criteria":
    "Útboðshluti {number}: ekki kemur fram hvernig tilboð eru borin saman. Settu sameiginlegu valforsendurnar eða eigin forsendur hlutans.",
  "every-lot-meets-its-climate-rule":
    "{lacks, select, weight {Útboðshluti {number}: loftslagsregluna ({country}) á að uppfylla með vægi, og umhverfið vegur {weight} % þar sem {needed} % þarf.} other {Útboðshluti {number}: enn kemur ekki fram hvernig hann uppfyllir loftslagsregluna ({country}). Umhverfið vegur {weight} %; {needed} % myndu nægja.}}",
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
  "whoever-put-a-text-takes-no-position-on-it":
    "Þú lagðir þessa útgáfu fyrir löndin. Einhver annar tekur afstöðu til hennar fyrir land þitt.",
  "whoever-took-a-position-leaves-the-text-to-others":
    "Þú tókst afstöðu til hluta af þessum texta sem standa óbreyttir. Einhver annar læsir honum og leggur hann fyrir löndin.",
  "a-statement-carries-no-condition":
    "Þessi orð gera samþykkið háð einhverju: {words}. Samþykki hefur ekkert skilyrði að geyma. Gerðu í staðinn fyrirvara með sömu orðum sem ástæðu, eða skrifaðu bókunina án þeirra.",
  "a-hold-says-why-and-for-whom": "Skrifaðu hvað á eftir að ganga frá og hver þarf enn að samþykkja.",
  "a-hold-is-until-a-day-that-has-not-ended": "Fyrirvari gildir til dags sem er ekki liðinn: {today} eða síðar.",
  "only-a-hold-that-is-the-last-word-lapses":
    "Annað hefur komið í stað fyrirvarans, hann hefur verið afturkallaður eða hann átti við annan texta.",
  "a-hold-stands-until-its-day-has-ended": "Fyrirvarinn stendur þar til dagurinn {until} er liðinn.",
  "a-round-ends-at-its-time": "Umferðin er opin til {closesAt}.",
  "a-round-ends-once": "Þegar er skráð hvernig umferðinni lauk.",
  "the-leads-country-is-not-left-out": "{country} annast útboðið. Hin löndin geta ekki haldið áfram án þess.",
  "the-agreement-allows-going-on": "Undirritaður samningur leyfir ekki að haldið sé áfram án lands sem þegir.",
  "nobody-is-left-out-while-a-round-is-open": "Umferð er opin. Þar til henni lýkur geta öll lönd enn tjáð sig.",
  "only-whoever-was-silent-twice-is-left-out":
    "{country} þagði ekki í báðum síðustu umferðunum. Land sem sagði eitthvað, einnig fyrirvara eða andmæli, hefur svarað.",
  "the-second-round-left-its-working-days":
    "Í seinni umferðinni fékk {country} {left, plural, one {# heilan virkan dag} other {# heila virka daga}} samkvæmt eigin dagatali. Þeir þurfa að vera {needed}.",
} as const satisfies Sentences<typeof en>;
