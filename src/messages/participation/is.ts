import type { Sentences } from "../sentences";
import type { en } from "./en";

export const is = {
  lead: {
    reads: "Magn er þörf í 12 mánuði: áætlun sem felur ekki í sér loforð um kaup. Hverri tölu fylgir heimild hennar.",
    hidden: "Magn er sýnt þeim löndum sem taka þátt.",
  },
  caption: "Magn á 12 mánuðum í útboðshluta {number}",
  captionLines: "Vöruliðir í útboðshluta {number}",
  product: "Vöruliður",
  unit: "Eining",
  together: "Alls",
  pack: "{container}, {size} í pakkningu",
  comparedOn: "borið saman á {unit}",
  notStated: "ekki gefið upp",
  verySmall: "mjög lítið",
  verySmallNote: "Mjög lítið: innan við 100 einingar á 12 mánuðum eða innan við 1 % af samanlagðri þörf allra landa.",
  source: "Heimild {mark}: {origin}",
  stances: "Svör fyrir útboðshluta {number}",
  silent: "svaraði ekki",
  onlyOne: "Færri en tvö lönd taka þátt. Útboðshluti er aðeins boðinn út sameiginlega ef minnst tvö lönd taka þátt.",
  answer: {
    title: "Svar landsins ({country})",
    open: "Útboðshlutum sem ekkert er valið fyrir er áfram ósvarað og ósvarað er ekki þátttaka. Fram að þeim tíma, og þar til útboðsgögnunum er læst, getur landið ({country}) svarað að nýju; síðasta svarið gildir.",
    stance: "{country} í útboðshluta {number}",
    in: "Tekur þátt",
    out: "Tekur ekki þátt",
    unanswered: "Svara síðar",
    quantity: "Þörf í 12 mánuði",
    origin: "Heimild tölunnar",
    blank:
      "Til að taka þátt þarf magn yfir núlli fyrir minnst einn vörulið, með heimild, til dæmis „sala sjúkrahúsa 2025“. Láttu það sem ekki er vitað vera autt; skrifaðu aðeins 0 þar sem þörfin er engin.",
    send: "Senda svar ({country})",
    sending: "Sendi svarið",
    sent: "Svarið hefur verið skráð ({country}).",
  },
} as const satisfies Sentences<typeof en>;
