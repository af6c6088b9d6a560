import type { Sentences } from "../sentences";
import type { en } from "./en";

export const is = {
  link: "Halda áfram án lands sem þegir",
  title: "Haldið áfram án lands sem þegir",
  lead: "Þögn er aldrei já. Land sem sagði ekkert í tveimur umferðum, þeirri seinni með nógu mörgum virkum dögum samkvæmt eigin dagatali, má skilja eftir ef undirritaður samningur segir það. Það er þá ekki í neinum útboðshluta og ný útgáfa er lögð fyrir hin löndin.",
  nobody: "Ekkert land þagði þegar síðustu umferð lauk.",
  notYet: "Ekki er hægt að halda áfram án þessa lands núna: {country}",
  can: "{country} þagði í báðum síðustu umferðunum.",
  show: "Sjá hvað það hefur í för með sér: {country}",
  effect: "Hvað það hefur í för með sér að halda áfram án þessa lands: {country}",
  confirm: "Halda áfram án þessa lands: {country}",
  text: "Allir sem taka þátt lesa ástæðuna, einnig {country}, og hún er varðveitt í skránni.",
  reason: "Ástæða",
  reasonHint: "Hvernig og hvenær {country} var spurt og hvað heyrðist.",
  act: "Halda áfram án þessa lands: {country}",
  acting: "Skrái það",
  back: "Til baka í samstöðuherbergið",
} as const satisfies Sentences<typeof en>;
