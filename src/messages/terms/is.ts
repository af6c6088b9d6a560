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
} as const satisfies Sentences<typeof en>;
