import type { Sentences } from "../sentences";
import type { en } from "./en";

export const nb = {
  lots: "{n, plural, one {# delkontrakt} other {# delkontrakter}}",
  pages: {
    overview: "Oversikt",
    lots: "Delkontrakter og mengder",
    documents: "Anskaffelsesdokumenter",
    consensus: "Enighet",
    record: "Protokoll",
  },
  frame: {
    tabs: "Sider om denne anskaffelsen",
    lead: "Ledende oppdragsgiver: {country}",
    publicNotice: "Offentlig kunngjøring",
    stages: "Hvor anskaffelsen er",
    position: "{place} av {all}",
    allStages: "Alle trinn",
    stage: { done: "avsluttet", now: "nå", next: "kommer", stopped: "stanset" },
    until: "til {at} ({zone})",
    countries: "Hvor landene står",
  },
} as const satisfies Sentences<typeof en>;
