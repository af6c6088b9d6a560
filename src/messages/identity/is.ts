import type { Sentences } from "../sentences";
import type { en } from "./en";

export const is = {
  title: "Innskráning",
  lead: "Fyrir þá sem vinna að sameiginlegum útboðum. Birtar tilkynningar má lesa án innskráningar.",
  address: "Netfang",
  password: "Lykilorð",
  signIn: "Skrá inn",
  signingIn: "Skrái inn",
  unknown: "Netfangið eða lykilorðið er ekki rétt.",
  tooMany: "Innskráning héðan hefur mistekist of oft. Bíddu í fimmtán mínútur og reyndu svo aftur.",
  signedInAs: "Þú ert með opna innskráningu sem {name}.",
  onwards: "Áfram á vinnusvæðið",
  demo: {
    title: "Fólkið í sýnidæminu",
    lead: "Veldu með augum hvers þú vilt skoða það. Allir eru skáldaðir; lykilorð hvers og eins er {password}.",
    signInAs: "Skrá inn sem {name}",
  },
} as const satisfies Sentences<typeof en>;
