import type { Sentences } from "../sentences";
import type { en } from "./en";

export const is = {
  greeting: "Góðan dag, {name}.",
  footer:
    "Samband skrifaði þennan póst sjálfkrafa vegna hlutverks þíns í sameiginlegum útboðum. Svör við honum eru ekki lesin.",
  choosing: "Veldu um hvað þú færð póst og hvenær: {link}",
  moment: "{own} ({place})",
  momentBeside: "{own} ({place}), það er {lead} ({leadPlace})",
  commonPart: "sameiginlegi hlutinn",
  lot: "útboðshluti {number}",
  lots: "{n, plural, one {# útboðshluti} other {# útboðshlutar}}",

  facts: {
    version: "Útgáfa",
    agreement: "Samningur",
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
    unanswered: "Útboðshlutar án svars",
    lookingForMandate: "Útboðshlutar sem bíða umboðs",
    mandateBy: "Umboð í síðasta lagi",
    what: "Hvað var gert",
    outFrom: "Tekur ekki þátt frá og með",
    lot: "Útboðshluti",
    condition: "Skilyrði",
    judgedBy: "Metið í síðasta lagi",
    evidence: "Gögn",
    linesMet: "Vöruliðir",
    lines: "Vöruliðir",
    because: "Ástæða",
    effectiveAt: "Gildir síðan",
    owner: "Þarf enn að samþykkja",
    until: "Til loka dags",
    consenting: "Samþykktu",
    holding: "Gerðu fyrirvara",
    objecting: "Andmæltu",
    silent: "Þögðu",
  },

  digest: {
    subject: "Samband: þetta hefur gerst í sameiginlegum útboðum þínum, {day}",
    opening: "Þetta hefur gerst í sameiginlegum útboðum þínum síðan þér var síðast skrifað.",
    times: "{headline} ({n} sinnum)",
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
  reminder: {
    subject: "{number}: land þitt á eftir að svara fyrir útboðshluta",
    opening:
      "Svarfrestur er að renna út. Þögn er ekki sama og já: þegar fresturinn er liðinn tekur landið ekki þátt í útboðshluta sem ekki var svarað fyrir, og ekki heldur í útboðshluta þar sem umboð barst ekki.",
    call: "Svaraðu fyrir hvern útboðshluta hér:",
  },
  lotsArranged: {
    subject: "{number}: útboðshlutum hefur verið breytt síðan land þitt svaraði",
    opening:
      "Leiðandi kaupandi hefur breytt útboðshlutunum. Svör lands þíns standa áfram. Athugaðu hvort svara þarf fyrir nýjan útboðshluta eða gefa upp magn fyrir vörulið. Ekki er skrifað aftur um fleiri breytingar sama dag.",
    how: {
      written: "Útboðshlutar eða vöruliðir voru endurskrifaðir",
      imported: "Útboðshlutar voru sóttir úr töflureikni",
      reordered: "Útboðshlutarnir eru í annarri röð",
      copied: "Útboðshluti var afritaður",
      split: "Útboðshluta var skipt",
      merged: "Tveir útboðshlutar urðu að einum",
      removed: "Útboðshluti var felldur brott",
    },
    call: "Sjáðu útboðshlutana hér:",
  },
  answersLapsed: {
    subject: "{number}: umboð barst ekki í tæka tíð ({country})",
    opening:
      "Land beið umboðs til tiltekins dags. Sá dagur leið án svars og landið tekur því ekki þátt í þessum útboðshlutum.",
    call: "Sjáðu hverjir taka þátt hér:",
  },
  lotsLeft: {
    subject: "{number}: land dregur sig út ({country})",
    opening:
      "Land tekur ekki lengur þátt í þessum útboðshlutum. Þar sem útgáfu af útboðsgögnunum hafði þegar verið læst þarf nýja, og hin löndin eru aðeins spurð um það sem breytist.",
    call: "Sjáðu hverjir taka þátt hér:",
  },
  reopenedForYou: {
    subject: "{number}: land þitt getur svarað lengur",
    opening:
      "Leiðandi kaupandi hefur gefið landi þínu lengri frest til að svara. Svörum sem landið hefur gefið má einnig breyta.",
    call: "Svaraðu fyrir hvern útboðshluta hér:",
  },
  reopened: {
    subject: "{number}: landi var gefinn lengri svarfrestur ({country})",
    opening: "Leiðandi kaupandi hefur gefið einu landi lengri frest til að svara. Ekkert breytist hjá öðrum.",
    call: "Sjáðu hverjir taka þátt hér:",
  },
  evidenceGiven: {
    subject: "{number}: gögn um skilyrði hafa borist",
    opening:
      "Gögn hafa borist um að skilyrði sé uppfyllt. Ekkert breytist fyrr en þau hafa verið metin eða síðasti dagurinn er liðinn.",
    call: "Lestu þau og mettu hér:",
  },
  conditionJudged: {
    subject: "{number}: skilyrði hefur verið metið",
    opening:
      "Landið sem metur skilyrði hefur sagt fyrir hvaða vöruliði það er uppfyllt. Þar sem það er ekki uppfyllt gildir það sem samið var um í staðinn.",
    met: "uppfyllt fyrir {met} af {judged}",
    call: "Lestu matið hér:",
  },
  fallback: {
    subject: "{number}: það sem samið var um í stað skilyrðis gildir nú",
    opening:
      "Skilyrði er ekki uppfyllt. Það sem samið var um í því tilviki gildir nú; enginn þarf að samþykkja það aftur.",
    because: {
      "no-evidence": "Engin gögn bárust í tæka tíð",
      "not-judged": "Það var ekki metið í tæka tíð",
      "not-met": "Það var metið óuppfyllt",
    },
    call: "Sjáðu hvað fellur undir nú hér:",
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
  hold: {
    subject: "{number}: fyrirvari ({country})",
    opening:
      "Land gerir fyrirvara: einhver heima þarf enn að samþykkja. Samstaða næst ekki fyrr en það samþykkir eða andmælir. Þegar dagurinn er liðinn hefur það enga afstöðu.",
    call: "Lestu afstöðu allra landa hér:",
  },
  holdLapsed: {
    subject: "{number}: fyrirvari er runninn út ({country})",
    opening:
      "Land gerði fyrirvara til tiltekins dags. Dagurinn er liðinn án annarrar afstöðu og því hefur landið enga afstöðu til þess sem hér er nefnt. Það getur enn tekið afstöðu meðan umferð er opin.",
    call: "Sjáðu afstöðu landanna hér:",
  },
  roundEnded: {
    subject: "{number}: umferð um útgáfu {version} er lokið",
    opening:
      "Tími til að taka afstöðu er liðinn og samstaða er ekki fyrir hendi. Þögn er ekki samþykki. Leiðandi kaupandi getur lagt útgáfuna fram á ný eða læst nýrri.",
    call: "Sjáðu hver sagði hvað hér:",
  },
  silentLeftOut: {
    subject: "{number}: hin löndin halda áfram án lands ({country})",
    opening:
      "Land sagði ekkert í tveimur umferðum og stóð sú seinni þá virku daga samkvæmt eigin dagatali landsins sem samningurinn krefst. Eins og öll höfðu samið um fyrir fram halda hin löndin áfram án þess. Nýrri útgáfu er læst og hún lögð fyrir þau.",
    call: "Sjáðu hverjir taka þátt hér:",
  },
  withdrawal: {
    subject: "{number}: afstaða er afturkölluð ({country})",
    opening: "Land hefur afturkallað afstöðu sína. Það hefur nú enga afstöðu til þess sem hér er nefnt.",
    call: "Lestu afstöðu allra landa hér:",
  },
  annexPut: {
    subject: "{number}: viðaukinn bíður undirskriftar þinnar",
    opening:
      "Leiðandi kaupandi hefur sent viðauka þessa útboðs til undirritunar. Gögnin eru skrifuð þegar hvert land sem er með hefur undirritað.",
    call: "Lestu hann og undirritaðu hér:",
  },
  annexReplaced: {
    subject: "{number}: viðaukinn hefur breyst og bíður aftur undirskriftar þinnar",
    opening:
      "Leiðandi kaupandi hefur sent nýja útgáfu af viðauka þessa útboðs til undirritunar. Undirskrift þín á útgáfu {before} gildir ekki fyrir hana. Á síðunni sést hvað hefur breyst síðan þú undirritaðir.",
    call: "Lestu hvað hefur breyst og undirritaðu hér:",
  },
  annexConcluded: {
    subject: "{number}: viðaukinn er undirritaður af öllum",
    opening: "Allir aðilar hafa undirritað viðauka þessa útboðs. Nú er hægt að skrifa gögnin.",
    call: "Sjáðu hann hér:",
  },
  standingPut: {
    subject: "Samstarfssamningur bíður undirskriftar þinnar: {name}",
    opening:
      "Útgáfa af þessum samningi hefur verið send til undirritunar. Undirskriftir á fyrri útgáfu gilda ekki fyrir hana.",
    call: "Lestu hann og undirritaðu hér:",
  },
  standingReplaced: {
    subject: "Samningur sem þú undirritaðir hefur breyst og bíður aftur undirskriftar þinnar: {name}",
    opening:
      "Ný útgáfa af þessum samningi hefur verið send til undirritunar. Undirskrift þín á útgáfu {before} gildir ekki fyrir hana. Á síðunni sést hvað hefur breyst síðan þú undirritaðir.",
    call: "Lestu hvað hefur breyst og undirritaðu hér:",
  },
  standingConcluded: {
    subject: "Undirritað af öllum: {name}",
    opening: "Allir aðilar hafa undirritað þessa útgáfu samstarfssamningsins.",
    call: "Sjáðu hann hér:",
  },
  commentMade: {
    subject: "{number}: ný athugasemd í umræðu sem þú tekur þátt í",
    opening:
      "Athugasemd hefur verið gerð við ákvæði í útboðsgögnunum. Þú færð þessi boð vegna þess að þú semur gögnin eða hefur tekið þátt í umræðu um ákvæðið.",
    call: "Lestu hana og svaraðu hér:",
  },
  ownCommentMade: {
    subject: "{number}: ný athugasemd sem aðeins þitt land sér",
    opening:
      "Samstarfsmaður hefur gert athugasemd við ákvæði í útboðsgögnunum. Aðeins þitt eigið land getur lesið athugasemdina.",
    call: "Lestu hana og svaraðu hér:",
  },
  consensus: {
    subject: "{number}: samstaða hefur náðst",
    opening:
      "Öll lönd hafa samþykkt sameiginlega hlutann og hvern og einn af sínum útboðshlutum. Fram að sendingu tilkynningarinnar getur land enn afturkallað afstöðu sína með ástæðu.",
    call: "Sjáðu útboðið hér:",
  },
  madePublic: {
    subject: "{number}: útboðstilkynningin er opinber",
    opening:
      "48 klukkustundum eftir að Stjórnartíðindi ESB staðfestu móttöku hafði ekkert heyrst um birtingu. Eins og tilskipunin heimilar er útboðstilkynningin opinber héðan í frá, nákvæmlega eins og hún var send.",
    call: "Lestu tilkynninguna hér:",
  },
  published: {
    subject: "{number}: útboðstilkynningin hefur verið birt",
    opening: "Stjórnartíðindi ESB hafa birt útboðstilkynninguna. Héðan í frá geta allir lesið hana.",
    call: "Lestu tilkynninguna hér:",
  },
  refused: {
    subject: "{number}: útboðstilkynningin er ekki birt",
    opening: "Stjórnartíðindi ESB hafa hafnað útboðstilkynningunni. Leiðandi kaupandi getur lagað hana og sent aftur.",
    call: "Sjáðu útboðið hér:",
  },
} as const satisfies Sentences<typeof en>;
