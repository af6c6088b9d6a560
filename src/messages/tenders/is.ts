import type { Sentences } from "../sentences";
import type { en } from "./en";

export const is = {
  lots: "{n, plural, one {# útboðshluti} other {# útboðshlutar}}",
  pages: {
    overview: "Yfirlit",
    lots: "Útboðshlutar og magn",
    documents: "Útboðsgögn",
    consensus: "Samstaða",
    record: "Gerðabók",
  },
  frame: {
    tabs: "Síður þessa útboðs",
    lead: "Leiðandi kaupandi: {country}",
    publicNotice: "Opinber tilkynning",
    stages: "Hvar útboðið er statt",
    position: "{place} af {all}",
    allStages: "Öll stig",
    stage: { done: "lokið", now: "núna", next: "fram undan", stopped: "stöðvað" },
    until: "til {at} ({zone})",
    countries: "Hvar löndin standa",
  },
} as const satisfies Sentences<typeof en>;
