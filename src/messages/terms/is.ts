import type { Sentences } from "../sentences";
import type { en } from "./en";

export const is = {
  role: {
    "procurement-officer": "Innkaupafulltrúi",
    representative: "Fulltrúi lands",
    deputy: "Staðgengill",
    signatory: "Undirritandi",
    "legal-officer": "Lögfræðingur",
    expert: "Sérfræðingur",
    "finance-officer": "Fjármálafulltrúi",
    coordinator: "Verkefnisstjóri",
    auditor: "Endurskoðandi",
  },
  stage: {
    interest: "Skráning áhuga",
    drafting: "Gerð gagna",
    consensus: "Samstaða",
    dispatched: "Sent",
    "not-published": "Ekki birt",
    published: "Birt",
  },
  stageNote: {
    interest: "Hvert land sem boðin er þátttaka svarar fyrir hvern útboðshluta hvort það taki þátt.",
    drafting: "Leiðandi kaupandi semur útboðsgögnin.",
    consensus: "Löndin taka afstöðu til útgáfu útboðsgagnanna.",
    dispatched: "Tilkynningin er hjá Stjórnartíðindum ESB og er ekki enn opinber.",
    "not-published": "Stjórnartíðindi ESB birtu ekki tilkynninguna.",
    published: "Öllum er frjálst að lesa tilkynninguna.",
  },
  state: {
    invited: "boðin þátttaka",
    "no-answer": "hefur ekki svarað",
    "needs-mandate": "bíður umboðs",
    in: "tekur þátt",
    out: "tekur ekki þátt",
    observes: "fylgist með",
    waits: "afstaða ókomin",
    consents: "samþykkir",
    holds: "gerir fyrirvara",
    objects: "andmælir",
  },
  law: {
    act: {
      "directive-2014-24": "tilskipun 2014/24/ESB",
      "directive-89-665": "tilskipun 89/665/EBE með áorðnum breytingum samkvæmt tilskipun 2007/66/EB",
      "regulation-1182-71": "reglugerð (EBE, KBE) nr. 1182/71",
    },
    article: "{article}. gr.",
    paragraph: "{paragraph}. mgr. {article}. gr.",
    cited: "{act}, {article}",
  },
} as const satisfies Sentences<typeof en>;
