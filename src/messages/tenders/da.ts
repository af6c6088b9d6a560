import type { Sentences } from "../sentences";
import type { en } from "./en";

export const da = {
  lots: "{n, plural, one {# delkontrakt} other {# delkontrakter}}",
  pages: {
    overview: "Overblik",
    lots: "Delkontrakter og mængder",
    documents: "Udbudsmateriale",
    consensus: "Enighed",
    record: "Protokol",
  },
  frame: {
    tabs: "Sider om dette udbud",
    lead: "Ledende ordregiver: {country}",
    publicNotice: "Offentlig bekendtgørelse",
    stages: "Hvor udbuddet er",
    position: "{place} af {all}",
    allStages: "Alle trin",
    stage: { done: "afsluttet", now: "nu", next: "kommer", stopped: "standset" },
    until: "indtil {at} ({zone})",
    countries: "Hvor landene står",
  },
} as const satisfies Sentences<typeof en>;
