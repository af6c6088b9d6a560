import type { Sentences } from "../sentences";
import type { en } from "./en";

export const is: Sentences<typeof en> = {
  "finished-stock": {
    name: "Birgðir á Norðurlöndum",
    question: "Hve marga mánuði af áætluðu magni hafið þið á lager sem fullunna vöru á Norðurlöndum?",
    unit: "mánuðir af áætluðu magni",
    evidence: "Birgðaáætlun með stað og magni og birgðaskýrsla á hverjum ársfjórðungi.",
  },
  "api-sources": {
    name: "Tveir framleiðendur virka efnisins",
    question: "Eru að minnsta kosti tveir framleiðendur virka efnisins samþykktir í markaðsleyfinu?",
    evidence: "Útdráttur úr markaðsleyfinu þar sem framleiðendurnir eru nefndir.",
  },
  "production-sites": {
    name: "Framleiðslustaðir fullunninnar vöru",
    question: "Á hve mörgum samþykktum stöðum er hægt að framleiða fullunnu vöruna?",
    choices: {
      best: "Á tveimur eða fleiri, einum þeirra á EES-svæðinu",
      middle: "Á tveimur eða fleiri, engum á EES-svæðinu",
      least: "Á einum",
    },
    evidence: "Útdráttur úr markaðsleyfinu og vottorð um góða framleiðsluhætti.",
  },
  "lead-time": {
    name: "Afgreiðslutími",
    question: "Hve mörgum vikum eftir pöntun utan spár getið þið afhent?",
    unit: "vikur frá pöntun til afhendingar",
    evidence: "Lýsing á aðfangakeðjunni með tíma hvers þreps.",
  },
  "on-time-in-full": {
    name: "Afhending á réttum tíma og að fullu",
    question:
      "Hve mörg prósent pöntunarlína til norrænna sjúkrahúsa voru afhent á réttum tíma og að fullu síðustu 12 mánuði?",
    unit: "prósent pöntunarlína",
    evidence: "Afhendingarskýrsla síðustu 12 mánaða.",
  },
  "shortage-plan": {
    name: "Áætlun gegn lyfjaskorti",
    question:
      "Hafið þið áætlun um að koma í veg fyrir og bregðast við skorti á vörunni, sem er yfirfarin á hverju ári?",
    evidence: "Áætlunin, með dagsetningu síðustu yfirferðar.",
  },
  "volume-for-each-country": {
    name: "Magn tryggt hverju landi",
    question: "Hve mikið af áætluðu magni tryggið þið hverju landi, einnig þegar skortur er á vörunni?",
    choices: { best: "Allt magnið", middle: "Að minnsta kosti 80 prósent", least: "Minna en 80 prósent" },
    evidence: "Undirrituð yfirlýsing sem nefnir hvert land.",
  },
  "notice-of-shortage": {
    name: "Tilkynning um skort með fyrirvara",
    question: "Hve mörgum vikum fyrir fyrirsjáanlegan skort tilkynnið þið kaupendum um hann?",
    unit: "vikur fyrir fyrirsjáanlegan skort",
    evidence: "Lýsing á því hvernig skortur er séður fyrir og tilkynntur.",
  },
  "shelf-life": {
    name: "Geymsluþol við afhendingu",
    question: "Hve margir mánuðir eru eftir af geymsluþoli við afhendingu?",
    unit: "mánuðir eftir við afhendingu",
    evidence: "Samþykkt geymsluþol og það sem eftir var við afhendingar síðustu 12 mánaða.",
  },
  "authorised-everywhere": {
    name: "Markaðsleyfi í öllum löndum",
    question: "Frá hvaða degi er varan með markaðsleyfi og á markaði í öllum löndum útboðshlutans?",
    evidence: "Markaðsleyfin, eða umsóknirnar með tímaáætlun hverrar stofnunar.",
  },
  "common-pack": {
    name: "Sameiginleg pakkning",
    question: "Í hvaða pakkningu er varan afhent löndum útboðshlutans?",
    choices: {
      best: "Í einni sameiginlegri norrænni pakkningu",
      middle: "Í einni pakkningu á ensku, með undanþágu",
      least: "Í pakkningu fyrir hvert land",
    },
    evidence: "Drög að pakkningunni og, þar sem þess þarf, undanþágan eða umsóknin um hana.",
  },
  "environmental-management": {
    name: "Umhverfisstjórnun",
    question: "Er unnið eftir umhverfisstjórnunarkerfi á framleiðslustað fullunnu vörunnar?",
    choices: {
      best: "Vottað af þriðja aðila (ISO 14001, EMAS eða jafngilt)",
      middle: "Skjalfest, án vottunar",
      least: "Nei",
    },
    evidence: "Vottorðið, eða lýsing á kerfinu.",
  },
  packaging: {
    name: "Umbúðir",
    question: "Úr hverju eru ytri og innri umbúðir?",
    choices: {
      best: "Endurvinnanlegum einefnum með endurunnu eða endurnýjanlegu innihaldi",
      middle: "Endurvinnanlegum einefnum",
      least: "Öðrum efnum",
    },
    evidence: "Lýsing á umbúðunum, efni fyrir efni, með þyngd.",
  },
  transport: {
    name: "Flutningar",
    question: "Hvernig takmarkið þið loftslagsáhrif flutninga til landa útboðshlutans?",
    choices: {
      best: "Losun er reiknuð á hverju ári og minnkar eftir áætlun með markmiðum",
      middle: "Losun er reiknuð á hverju ári",
      least: "Hvorugt",
    },
    evidence: "Síðasti útreikningur (ISO 14083 eða jafngilt) og áætlunin, ef hún er til.",
  },
  "amr-standard": {
    name: "Staðall um framleiðslu sýklalyfja",
    question:
      "Er framleiðslan vottuð eftir AMR Industry Alliance Antibiotic Manufacturing Standard eða jafngildum staðli?",
    choices: { best: "Bæði virka efnið og fullunna varan", middle: "Annað tveggja", least: "Hvorugt" },
    evidence: "Gilt vottorð fyrir hvern framleiðslustað.",
  },
  "amr-standard-planned": {
    name: "Fyrirhuguð vottun sýklalyfjaframleiðslu",
    question:
      "Verður framleiðslan vottuð eftir AMR Industry Alliance Antibiotic Manufacturing Standard eða jafngildum staðli á samningstímanum?",
    milestone: "Vottorð lagt fyrir kaupendur",
    evidence: "Áætlun með dagsetningum og samningurinn við vottunaraðilann.",
  },
  "discharge-control": {
    name: "Eftirlit með losun",
    question:
      "Er losun virka efnisins í vatn mæld á framleiðslustað þess og haldið við eða undir styrk án fyrirsjáanlegra áhrifa (PNEC)?",
    evidence: "Mæliniðurstöður síðustu 12 mánaða, með aðferð og stað.",
  },
  "renewable-energy": {
    name: "Endurnýjanlegt rafmagn",
    question: "Hve mörg prósent rafmagns á framleiðslustað fullunnu vörunnar koma frá endurnýjanlegum orkugjöfum?",
    unit: "prósent af rafmagnsnotkun",
    evidence: "Upprunaábyrgðir eða samningurinn við raforkusalann.",
  },
  "climate-figure": {
    name: "Kolefnisspor vörunnar",
    question: "Eru loftslagsáhrif einnar pakkningar reiknuð yfir vistferil vörunnar?",
    choices: {
      best: "Reiknuð og staðfest af þriðja aðila (ISO 14067 eða jafngilt)",
      middle: "Reiknuð, ekki staðfest",
      least: "Ekki reiknuð",
    },
    evidence: "Skýrslan með kerfismörkum og yfirlýsing þess sem staðfesti, ef hún er til.",
  },
};
