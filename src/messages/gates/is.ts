import type { Sentences } from "../sentences";
import type { en } from "./en";

export const is = {
  met: "til staðar",
  missing: "vantar",
  more: "{n, plural, one {# atriði til viðbótar} other {# atriði til viðbótar}}",
  who: "{role}, {country}",
  refused: {
    title: "Stjórnartíðindi ESB birtu ekki tilkynninguna",
    field: "Þetta varðar {subject} (reit {id}).",
    unknown: "Þetta varðar reit {id} í tilkynningunni.",
    said: "Uppgefin ástæða",
    here: "Lagaðu þetta á þessari síðu.",
    atField: "Stjórnartíðindi ESB höfnuðu þessu: {reason}",
    there: "Lagaðu þetta hér: {page}",
    then: "Ef textinn breytist við það skaltu læsa nýrri útgáfu: löndin samþykkja aftur þá hluta sem breyttust. Sendu síðan tilkynninguna aftur; hún verður næsta útgáfa sömu tilkynningar.",
    asis: "Ef ekkert er að textanum skaltu senda hana aftur óbreytta.",
    others: "Leiðandi kaupandi lagar þetta og sendir tilkynninguna aftur.",
    consent: "Löndin eru aðeins beðin um nýtt samþykki fyrir hlutum sem breytast.",
    subject: {
      "time-limit": "tilboðsfrestinn",
      requests: "frest til að óska eftir þátttöku",
      opening: "opnun tilboða",
      validity: "gildistíma tilboða",
      questions: "frest til fyrirspurna",
      procedure: "innkaupaferlið",
      law: "lagavalið",
      quantities: "magnið",
      term: "gildistíma rammasamningsins",
      criteria: "valforsendurnar",
      lots: "útboðshlutana",
      buyers: "kaupendurna",
      text: "útboðsgögnin",
    },
  },
  dispatch: {
    title: "Áður en hægt er að senda tilkynninguna",
    openSummary:
      "Allt er til staðar. Eftir sendingu standa útboðsgögnin óbreytt og ekkert land bætist við, dregur sig út eða breytir afstöðu sinni.",
    shutSummary: "{n, plural, one {# af {all} skilyrðum er óuppfyllt.} other {# af {all} skilyrðum eru óuppfyllt.}}",
    act: "Senda tilkynninguna",
    acting: "Sendi",
    aRevisionIsFrozen: {
      met: "Útgáfu útboðsgagnanna hefur verið læst",
      missing: "Engri útgáfu útboðsgagnanna hefur verið læst enn",
    },
    theTextIsTheFrozenOne: {
      met: "Útboðsgögnin eru óbreytt frá læstu útgáfunni",
      missing: "Útboðsgögnunum var breytt eftir að útgáfunni var læst: læstu nýrri",
    },
    theCountryConsents: {
      met: "{country}: samþykki er fyrir öllu sem bindur landið",
      missing: "{country}: samþykki vantar fyrir {parts}",
    },
    theCountryIsUnderMandate: {
      met: "{country}: umboð er í gildi {day}",
      missing: "{country}: ekkert umboð er í gildi {day}",
    },
    theAgreementIsSigned: {
      met: "Samstarfssamningur sem öll löndin eru aðilar að er undirritaður",
      missing: "Þessi eru ekki aðilar að undirrituðum samstarfssamningi: {countries}",
    },
    theAnnexIsSigned: {
      met: "Viðaukinn er undirritaður af hverju landi sem er með",
      missing:
        "{n, plural, =0 {Viðaukinn hefur ekki enn verið sendur til undirritunar} other {Undirskriftir á viðaukann vantar: {countries}}}",
    },
    theCallSaysItsQuantities: {
      met: "Áætlað magn og hámarksmagn kemur fram í hverjum útboðshluta og hverjir mega kaupa",
      missing: "Í læstu útgáfuna vantar magn í útboðshluta eða hverjir mega kaupa í einhverju landi",
    },
    theConditionIsSettled: {
      met: "Útboðshluti {number}: skilyrðið „{title}“ er útkljáð",
      missing: "Útboðshluti {number}: skilyrðið „{title}“ er enn opið",
    },
    questionsCanBeAsked: {
      met: "Frestur til fyrirspurna: {until}",
      missing: "Frestur til fyrirspurna rennur út áður en tilkynningin er send ({until}): ákveddu lengri frest",
    },
    theTimeLimit: {
      met: "Bjóðendur hafa allan {days} daga frestinn ef tilkynningin er send í síðasta lagi {day}",
      missing:
        "Tilboðsfresturinn rennur of snemma út: senda hefði þurft tilkynninguna í síðasta lagi {day}. Sé hún send núna getur fresturinn í fyrsta lagi verið {earliest}",
    },
  },
} as const satisfies Sentences<typeof en>;
