import type { Sentences } from "../sentences";
import type { en } from "./en";

export const is = {
  greeting: "Góðan dag, {name}.",
  footer:
    "Samband skrifaði þennan póst sjálfkrafa vegna hlutverks þíns í sameiginlegum útboðum. Svör við honum eru ekki lesin.",
  moment: "{own} ({place})",
  momentBeside: "{own} ({place}), það er {lead} ({leadPlace})",
  commonPart: "sameiginlegi hlutinn",
  lot: "útboðshluti {number}",

  facts: {
    tender: "Sameiginlegt útboð",
    lots: "Útboðshlutar",
    answerBefore: "Svar berist fyrir",
    positionBefore: "Afstaða berist fyrir",
    country: "Land",
    concerns: "Varðar",
    reason: "Ástæða",
    request: "Beiðni",
    publicationNumber: "Birtingarnúmer",
    publishedAt: "Birt",
  },

  asked: {
    subject: "{number}: landi þínu er boðið í sameiginlegt útboð",
    opening:
      "{lead} leggur til sameiginlegt útboð og býður landi þínu að taka þátt. Svaraðu fyrir hvern útboðshluta hvort landið taki þátt, og þá með hvaða magni, eða ekki. Þögn er ekki sama og já: berist ekki svar fyrir tilgreindan tíma tekur landið ekki þátt.",
    call: "Svaraðu fyrir hvern útboðshluta hér:",
  },
  observing: {
    subject: "{number}: landi þínu er boðið að fylgjast með sameiginlegu útboði",
    opening:
      "{lead} leggur til sameiginlegt útboð og býður landi þínu að vera áheyrnaraðili. Áheyrnaraðili fylgist með útboðinu og tekur ekki afstöðu. Þú þarft ekkert að gera.",
    call: "Fylgstu með útboðinu hér:",
  },
  roundOpened: {
    subject: "{number}: beðið er afstöðu lands þíns til útgáfu {version}",
    opening:
      "Útgáfa {version} af útboðsgögnunum hefur verið lögð fyrir löndin og samþykki lands þíns vantar. Veittu samþykki eða andmæltu með ástæðu og beiðni. Þögn er ekki samþykki.",
    call: "Sjáðu hvað hefur breyst og lýstu afstöðu lands þíns hér:",
  },
  objection: {
    subject: "{number}: andmæli ({country})",
    opening: "Land hefur andmælt útboðsgögnunum. Samstaða næst ekki fyrr en það samþykkir þessa útgáfu eða nýja.",
    call: "Lestu afstöðu allra landa hér:",
  },
  withdrawal: {
    subject: "{number}: afstaða er afturkölluð ({country})",
    opening: "Land hefur afturkallað afstöðu sína. Það hefur nú enga afstöðu til þess sem hér er nefnt.",
    call: "Lestu afstöðu allra landa hér:",
  },
  consensus: {
    subject: "{number}: samstaða hefur náðst",
    opening:
      "Öll lönd hafa samþykkt sameiginlega hlutann og hvern og einn af sínum útboðshlutum. Fram að sendingu tilkynningarinnar getur land enn afturkallað afstöðu sína með ástæðu.",
    call: "Sjáðu útboðið hér:",
  },
  published: {
    subject: "{number}: útboðstilkynningin hefur verið birt",
    opening: "Stjórnartíðindi ESB hafa birt útboðstilkynninguna. Héðan í frá geta allir lesið hana.",
    call: "Lestu tilkynninguna hér:",
  },
  refused: {
    subject: "{number}: útboðstilkynningin er ekki birt",
    opening: "Stjórnartíðindi ESB hafa hafnað útboðstilkynningunni. Ekkert hefur verið gert opinbert.",
    call: "Sjáðu útboðið hér:",
  },
} as const satisfies Sentences<typeof en>;
