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
  "a-tender-is-dispatched-once": "Tilkynningin hefur þegar verið send.",
  "the-gate-to-dispatch-is-open": "Enn vantar eitthvað fyrir sendingu. Listinn sýnir hvað og hver getur bætt úr því.",
  "a-notice-is-received-once": "Útgefandinn hefur þegar staðfest þessa tilkynningu.",
  "a-notice-is-settled-once": "Útgefandinn hefur svarað endanlega um þessa tilkynningu.",
  "only-a-demo-or-test-moves-its-clock": "Í rekstri er klukkunni aldrei breytt.",
} as const satisfies Sentences<typeof en>;
