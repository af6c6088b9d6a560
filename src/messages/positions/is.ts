import type { Sentences } from "../sentences";
import type { en } from "./en";

export const is = {
  choose: "Velja hluta eða bæta við bókun",
  hold: "Gera fyrirvara",
  holds: "{country} gerir fyrirvara um {parts}.",
  lapsed: "Dagur fyrirvarans er liðinn. {country} hefur enga afstöðu hvað varðar {parts}.",
  statement: {
    title: "Samþykkja hluta útgáfu {number}",
    lead: "Samþykkið bindur landið ({country}) við þá hluta sem valdir eru. Bókun stendur við hlið þess og allir sem taka þátt lesa hana. Hún hefur ekkert skilyrði að geyma.",
    parts: "Það sem {country} samþykkir",
    statement: "Bókun",
    statementHint: "Það sem {country} vill láta bóka. Skildu reitinn eftir auðan til að samþykkja án bókunar.",
    act: "Samþykkja",
    acting: "Skrái samþykkið",
    back: "Til baka án samþykkis",
    instead: "Þarf enn að ganga frá einhverju heima?",
    insteadText:
      "Þá er það fyrirvari: hann kemur í veg fyrir samstöðu og fellur niður á sínum degi. Textinn hér fyrir ofan verður ástæðan og ekki þarf að skrifa hann aftur.",
    hold: "Gera fyrirvara með þessum orðum sem ástæðu",
  },
  holding: {
    title: "Gera fyrirvara við útgáfu {number}",
    lead: "Fyrirvari kemur í veg fyrir samstöðu þar til {country} samþykkir eða andmælir í staðinn. Þegar dagur hans er liðinn hefur {country} enga afstöðu til þessara hluta. Allir sem taka þátt lesa hann.",
    parts: "Það sem {country} gerir fyrirvara við",
    reason: "Ástæða",
    reasonHint: "Hvað á eftir að ganga frá.",
    owner: "Hver þarf enn að samþykkja",
    ownerHint: "Embætti eða stofnun, til dæmis heilbrigðisráðuneytið.",
    until: "Til loka dags",
    untilHint: "Deginum lýkur kl. 24.00 á þessum stað: {place}.",
    lastDay:
      "Með fresti þessarar útgáfu þarf að senda tilkynninguna í síðasta lagi {day}. Lengri fyrirvari kallar á annan frest og þar með nýja útgáfu.",
    act: "Gera fyrirvara",
    acting: "Skrái fyrirvarann",
    back: "Til baka án fyrirvara",
  },
  state: {
    "consents-with-statement": "samþykkir með bókun",
    holds: "fyrirvari til {day}",
    lapsed: "fyrirvari rann út {day}",
  },
  said: {
    consents: "{country} samþykkir með bókun",
    consented: "{country} samþykkti fyrri texta með bókun",
    holds: "{country} gerir fyrirvara",
    held: "{country} gerði fyrirvara við fyrri texta",
    lapsed: "Fyrirvarinn er runninn út: {country}",
    statement: "Bókun",
    owner: "Þarf enn að samþykkja",
    until: "Til loka dags",
    late: "Það er eftir {day}, síðasta daginn til að senda tilkynninguna með fresti þessarar útgáfu.",
  },
  rounds: {
    title: "Umferðir sem er lokið",
    round: "Útgáfa {number}, lauk {at}",
    consenting: "Samþykktu alla sína hluta",
    holding: "Gerðu fyrirvara",
    objecting: "Andmæltu",
    silent: "Þögðu",
    nobody: "enginn",
  },
} as const satisfies Sentences<typeof en>;
