import type { Sentences } from "../sentences";
import type { en } from "./en";

export const is = {
  title: "Ákvörðunarblað: {country}",
  link: "Ákvörðunarblað",
  lead: "Aðeins fólk frá þessu landi sér síðuna: {country}.",
  none: {
    title: "Ekkert til að taka afstöðu til enn",
    text: "Blaðið verður til þegar útgáfu útboðsgagnanna er læst.",
  },
  asked: {
    title: "Hvað er spurt um",
    put: "Taktu afstöðu til útgáfu {number} áður en umferð lýkur.",
    closed: "Umferð um útgáfu {number} er lokið. Afstaða er tekin aftur þegar hún er lögð fram á ný.",
    notPut: "Útgáfa {number} hefur ekki enn verið lögð fyrir löndin.",
    dispatched: "Tilkynning um útgáfu {number} hefur verið send. Ekki er spurt um neitt lengur.",
    notBound: "{country} er ekki í neinum útboðshluta útgáfu {number}. Hún bindur landið ekki.",
  },
  binds: {
    title: "Hvað bindur",
    text: "Útgáfa {number}: {parts}. Ekkert annað.",
    read: "Lesa útgáfu {number}",
  },
  money: {
    title: "Fjárhæðir: {country}",
    basis: "Allan samningstímann, á því verði sem {country} greiðir í dag.",
    estimated: "Áætlað",
    maximum: "Mest",
    nothing: "Ekkert verð er þekkt fyrir það sem landið yrði bundið við: {country}.",
    without:
      "{n, plural, one {# vöruliður er án verðs og er ekki talinn með.} other {# vöruliðir eru án verðs og eru ekki taldir með.}}",
    enter: "Skrá verð",
  },
  law: {
    title: "Lög landsins og þessi texti: {country}",
    none: "Enginn undirritaður samningur segir hvers lög gilda um hvað.",
    climateLots: "{n, plural, one {Útboðshluti {numbers}} other {Útboðshlutar {numbers}}}: {way}.",
    noAnswer: "textinn segir ekki hvernig",
  },
  changed: {
    title: "Hvað hefur breyst síðan {country} tók síðast afstöðu",
    nothing: "Ekkert sem bindur landið: {country}.",
    changed: "Breytt: {parts}.",
    fresh: "Nýtt fyrir landið ({country}): {parts}.",
    unchanged: "Eins og áður: {parts}.",
    see: "Sjá hverja breytingu",
  },
  conditions: {
    title: "Skilyrði sem varða landið: {country}",
    none: "Engin.",
    item: "Útboðshluti {lot}: {title}",
    bears: "{country} á að uppfylla það",
    judges: "{country} metur það",
    "falls-away": "ef það er ekki uppfyllt missir {country} vöruliði",
    dates: "Gögn fyrir lok dags {evidence}, metið fyrir lok dags {judged}.",
  },
  others: {
    title: "Hvað hin löndin segja",
    all: "samþykkir alla sína hluta",
    some: "samþykkir {n} af {of} hlutum",
    statement: "Bókun: {text}",
    hold: "Fyrirvari til {day}, vegna þessa aðila: {owner}. {text}",
    objects: "Andmælir: {text}",
  },
  then: {
    title: "Hvað hvert svar hefur í för með sér",
    nothing: "Ekkert svar",
    nothingText:
      "Þögn er ekki samþykki. Þegar umferð lýkur er sagt að {country} hafi þagað og leggja má útgáfu {number} fram á ný.",
    consent: "Samþykki",
    consentText:
      "Þegar öll löndin hafa samþykkt er {country} bundið við þetta í útgáfu {number}: {parts}. Fram að sendingu má enn afturkalla það og gefa ástæðu.",
    statement: "Samþykki með bókun",
    statementText:
      "Hið sama, og orð landsins ({country}) standa við hliðina og allir sem taka þátt lesa þau. Þau hafa ekkert skilyrði að geyma.",
    hold: "Fyrirvari",
    holdText:
      "Samstaða næst ekki fyrr en {country} samþykkir eða andmælir. Þegar dagur fyrirvarans er liðinn hefur {country} enga afstöðu.",
    lastDay: "Með fresti þessarar útgáfu þarf að senda tilkynninguna í síðasta lagi {day}.",
    object: "Andmæli",
    objectText:
      "Samstaða næst ekki fyrr en textanum er breytt eða {country} samþykkir. Breyttur texti er ný útgáfa; enginn er spurður aftur um hluta sem standa óbreyttir.",
    leave: "Draga landið út úr útboðshlutum",
    leaveText:
      "Fram að sendingu getur {country} dregið sig út úr hvaða útboðshluta sínum sem er. Fyrst er sýnt hvað það þýðir fyrir hin löndin og ný útgáfa er lögð fyrir þau.",
  },
  heard: {
    title: "Heyrt heima",
    person: "{name}: {what}, síðast {at}",
    notes: "{n, plural, one {# minnisatriði} other {# minnisatriði}}",
    comments: "{n, plural, one {# athugasemd við textann} other {# athugasemdir við textann}}",
    open: "{n, plural, one {# athugasemd við þessa hluta er enn opin.} other {# athugasemdir við þessa hluta eru enn opnar.}}",
    none: "Enginn hefur enn skrifað minnisatriði í lokaða herbergið eða athugasemd við þessa hluta.",
    room: "Lokaða herbergið",
  },
  answer: { title: "Svara", room: "Fara í samstöðuherbergið" },
} as const satisfies Sentences<typeof en>;
