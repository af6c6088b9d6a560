import type { Sentences } from "../sentences";
import type { en } from "./en";

export const is = {
  summaryTitle: "Vinsamlegast farðu aftur yfir þetta",
  optional: "valfrjálst",
  notSent: "Ekki tókst að senda. Það sem þú skrifaðir er hér enn; reyndu aftur.",
  sending: "Sendi",
  unusable: "Eyðublaðið er ekki heilt. Opnaðu síðuna aftur og sendu það á ný; engu var breytt.",
  signedOut:
    "Þú ert ekki lengur með opna innskráningu. Skráðu þig inn aftur í öðrum flipa og sendu þetta svo á ný; það sem þú skrifaðir er hér enn.",
  field: {
    missing: "Fylltu út reitinn.",
    "too-long": "Í mesta lagi {max, number} stafir.",
    "one-line": "Skrifaðu þetta í eina línu.",
    "no-markup": "Skrifaðu venjulegan texta, án HTML.",
    "unseen-characters": "Í textanum er stafur sem ekki sést. Skrifaðu hann aftur.",
    "not-a-whole-number": "Skrifaðu heila tölu, stærri en núll.",
    "not-a-quantity": "Skrifaðu tölu, til dæmis 12400 eða 0.5, sem er ekki neikvæð.",
    "ambiguous-number": "Punktur og komma geta merkt tvennt. Skrifaðu 12400 án greinarmerkja.",
    "not-an-atc-code": "Skrifaðu alla sjö stafi ATC-kóðans, til dæmis J01DH02.",
    "not-a-time": "Tilgreindu dag og klukkustund sem eru til, til dæmis 2027-03-31 12:00.",
    "not-lots": "Skrifaðu númer útboðshluta í þessu útboði, til dæmis 1, 3, 5–12.",
    "time-skipped": "Klukkunni er breytt á þessum tíma: hann er ekki til eða er til tvisvar. Veldu annan.",
    "not-a-day": "Tilgreindu dagsetningu sem er til, til dæmis 2027-03-31.",
    "not-in-years": "Tilgreindu dagsetningu frá {from} til {to}.",
    "not-some-months": "Skrifaðu heilan fjölda mánaða, frá 1 til 120.",
    "not-between": "Skrifaðu tölu frá {min, number} til {max, number}.",
    "not-a-percentage": "Skrifaðu prósentu frá 0 til 100 með mest fjórum aukastöfum, til dæmis 33,3333.",
    "not-an-amount":
      "Skrifaðu upphæð, til dæmis 1250000 eða 1250.50, með ekki fleiri aukastöfum en gjaldmiðillinn hefur.",
    "not-a-weight": "Skrifaðu vægi yfir 0 og í mesta lagi 100, með tveimur aukastöfum hið mesta.",
    "not-points": "Skrifaðu stig frá 0 til {max, number}, með tveimur aukastöfum hið mesta.",
    "not-a-choice": "Veldu einn af kostunum.",
    "one-or-the-other": "Skrifaðu tölu eða merktu við óþekkt, ekki hvort tveggja.",
    "too-many": "Í mesta lagi {max, number}.",
    "too-few": "Að minnsta kosti eitt þarf.",
    "fewer-than-two": "Að minnsta kosti tvö þarf.",
    "taken-place": "Annar útboðshluti hefur þessa stöðu. Gefðu hverjum sína.",
    malformed: "Þetta er ekki á því formi sem búist var við.",
  },
} as const satisfies Sentences<typeof en>;
