import type { Sentences } from "../sentences";
import type { en } from "./en";

export const is = {
  what: {
    "decide-hold": "Taktu afstöðu til fyrirvara við útgáfu {version} ({country})",
    "give-evidence": "Leggðu fram gögn um skilyrðið „{title}“",
    "judge-condition": "Mettu skilyrðið „{title}“",
    "send-anew": "Stjórnartíðindi ESB höfnuðu tilkynningunni: lagfærðu hana og sendu aftur",
    "keep-dispatch-window": "Sendu tilkynninguna í tæka tíð eða settu nýja tímaáætlun",
    "move-limit": "Settu nýja tímaáætlun: tilboðsfresturinn stenst ekki lengur",
    "freeze-anew": "Læstu nýrri útgáfu: fresturinn í útgáfu {version} stenst ekki lengur",
    "answer-comments":
      "{n, plural, one {# athugasemd við útboðsgögnin bíður} other {# athugasemdir við útboðsgögnin bíða}} lands þíns",
  },
  otherwise: {
    "meet-objection":
      "Samstaða næst ekki fyrr en komið hefur verið til móts við andmælin eða þau dregin til baka, í þessari útgáfu eða nýrri.",
    "put-to-countries": "Þangað til getur ekkert land tekið afstöðu.",
    dispatch: "Þangað til getur land enn dregið samþykki sitt til baka.",
    "decide-hold": "Fyrirvari er ekki samþykki. Þegar dagurinn er liðinn hefur {country} enga afstöðu.",
    "give-evidence": "Berist gögn ekki fyrir þann tíma gildir varaumfangið af sjálfu sér.",
    "judge-condition":
      "Það sem hefur ekki verið metið fyrir þann tíma telst ekki uppfyllt og varaumfangið gildir af sjálfu sér.",
    "keep-dispatch-window": "Síðar fengju bjóðendur ekki allan þann tíma sem lögin veita þeim.",
    "move-limit":
      "Bjóðendur fengju ekki allan þann tíma sem lögin veita þeim. Færðu fyrst frestinn og læstu síðan útgáfu með honum.",
    "freeze-anew":
      "Tímaáætlunin hefur verið færð síðan. Það sem er sent er það sem löndin samþykkja og þau þurfa því útgáfu með nýja frestinum.",
  },
  overdue: "Fallið á tíma",
  wasToBeDispatched: "senda átti tilkynninguna fyrir {at} ({zone})",
  clause: "{heading} ({n})",
  moreClauses: "{n, plural, one {# ákvæði til viðbótar} other {# ákvæði til viðbótar}}",
  moved: {
    title: "Hvað hefur gerst",
    since: "frá {at}",
    first: "Þetta er fyrsta heimsókn þín",
    firstText: "Frá næstu heimsókn birtist hér það sem aðrir hafa gert síðan þú varst hér síðast.",
    none: "Ekkert hefur gerst",
    noneText: "Síðan þú varst hér síðast hefur enginn annar gert neitt í útboðunum þínum sem þú mátt lesa.",
    times: "sú síðasta af {n} slíkum, {at}",
    record: "Öll gerðabókin",
    moreActs: "{n, plural, one {# tegund aðgerða til viðbótar} other {# tegundir aðgerða til viðbótar}} í gerðabókinni",
    moreTenders:
      "{n, plural, one {Eitthvað hefur gerst í # útboði til viðbótar.} other {Eitthvað hefur gerst í # útboðum til viðbótar.}}",
  },
  course: {
    title: "Útboð á dagatali",
    lead: "Frá {from} til {to}. Línan er dagurinn í dag, punktur er dagsetning fram undan; daufu rendurnar eru frídagar. Land: {country}.",
    leadWithoutHolidays:
      "Frá {from} til {to}. Línan er dagurinn í dag, punktur er dagsetning fram undan. Frídagar eru ekki þekktir hér. Land: {country}.",
    none: "Ekkert útboð er í gangi",
    noneText: "Þegar útboð hefur verið lagt til birtast stig þess og dagsetningar hér.",
    more: "{n, plural, one {# útboð til viðbótar} other {# útboð til viðbótar}}",
    span: { interest: "Áhugi", texts: "Textar og samstaða", tenders: "Tekið við tilboðum", evaluation: "Mat tilboða" },
    table: "Allar dagsetningar fram undan í töflu",
    caption: "Dagsetningar fram undan, þær næstu fyrst",
    columns: { when: "Hvenær", what: "Hvað", tender: "Útboð" },
    noDates: "Engin dagsetning hefur verið ákveðin.",
    holidays: "Frídagar. Land: {country}",
    holiday: "{day}: {holiday}",
    date: {
      "interest-closes": "Skráningartíma áhuga lýkur",
      "round-closes": "Umferðinni lýkur",
      dispatch: "Senda á tilkynninguna",
      "requests-close": "Frestur til að óska eftir þátttöku",
      invitation: "Senda á boðið",
      "questions-by": "Síðustu forvöð til að spyrja",
      "tenders-close": "Tilboðsfrestur rennur út",
      opening: "Tilboð eru opnuð",
      award: "Senda á ákvörðunina",
      "valid-until": "Tilboð eru bindandi til og með þessum degi",
      supply: "Afhending hefst",
    },
  },
} as const satisfies Sentences<typeof en>;
