/** Joint tenders: the list, the proposal, and what stands on the first page of each. */
export const en = {
  lots: "{n, plural, one {# lot} other {# lots}}",
  pages: {
    overview: "Overview",
    lots: "Lots and volumes",
    documents: "Documents",
    consensus: "Consensus",
    record: "Record",
  },
  frame: {
    documentTitle: "{number}: {page}",
    tabs: "Pages of this tender",
    lead: "Lead buyer: {country}",
    publicNotice: "Public notice",
    stages: "Where this tender is",
    position: "{place} of {all}",
    allStages: "All stages",
    stage: { done: "done", now: "now", next: "to come", stopped: "stopped" },
    until: "until {at} ({zone})",
    countries: "Where the countries stand",
  },
} as const;
