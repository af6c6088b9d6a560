import type { Sentences } from "../sentences";
import type { en } from "./en";

export const is = {
  outbox: {
    goes: {
      atOnce: "strax",
      digest: "yfirlit",
      waits: "bíður yfirlits",
      carried: "í yfirliti",
      leftOut: "sleppt",
    },
    sent: "Afhent póstþjóni {at}.",
    notSent: "Ekki afhent póstþjóni.",
    waits: "Kemur með í yfirlitinu {at}.",
    carried: "Kom með í yfirlitinu {at}.",
    leftOut: "Sleppt úr yfirlitinu: þegar það var skrifað var ekkert lengur að segja þér.",
    language: "Tungumál póstsins: {language}.",
    toPreferences: "Veldu um hvað þú færð póst",
  },
  preferences: {
    title: "Stillingar",
    lead: "Um hvað þú færð póst, hvenær, á hvaða tungumáli og eftir hvaða klukku.",
    toPage: "Stillingar",
    saved: "Val þitt hefur verið vistað. Það gildir frá næsta pósti.",
    mail: "Póstur",
    digestWhen:
      "Yfirlitið kemur kl. {time} eftir þinni klukku á virkum dögum ({country}) ef eitthvað hefur gerst. Það er einn póstur um öll sameiginleg útboð.",
    duty: "Alltaf strax",
    dutyText:
      "Sumt færðu alltaf að vita, og strax: að eitthvað bíði undirskriftar þinnar, að umferð hafi lokið án samstöðu og að eitthvað hafi verið gert án samþykkis lands þíns.",
    pace: { atOnce: "Strax", digest: "Í yfirlitinu", never: "Alls ekki" },
    kind: {
      asked: "Eitthvað bíður lands þíns",
      participation: "Hverjir taka þátt og í hverju",
      conditions: "Skilyrði",
      agreements: "Samningar",
      positions: "Afstaða og samstaða",
      publication: "Birting",
      comments: "Athugasemdir",
    },
    hint: {
      asked:
        "Boð um þátttöku, umferð, áminning eða gögn sem þarf að meta: frestur er til að bregðast við. Í yfirlitinu getur það komið seint.",
      participation: "Útboðshlutar breytast, land hættir þátttöku eða fær lengri tíma, umboð barst ekki.",
      conditions: "Skilyrði hefur verið metið eða það sem gildir að öðrum kosti tekið gildi.",
      agreements: "Allir hafa undirritað samning eða viðauka.",
      positions: "Andmæli, fyrirvari, afturköllun, eða að allir hafi veitt samþykki.",
      publication: "Tilkynningin hefur verið birt eða henni hafnað.",
      comments: "Einhver gerir athugasemd við ákvæði sem þú tekur þátt í að ræða.",
    },
    save: "Vista",
    saving: "Vistar",
    you: "Tungumál og klukka",
    language: "Tungumál",
    languageText: "Veldu annað efst á síðunni. Póstur fylgir því, líka sá sem bíður yfirlits.",
    clock: "Klukka",
    clockText:
      "Tímar eru sýndir eftir þessari klukku, með tíma lands leiðandi kaupanda við hliðina þar sem hann er annar.",
  },
} as const satisfies Sentences<typeof en>;
